// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunkcomparison.h"

#include "changestable.h"
#include "comparedelegate.h"

#include "common/chunkstrip.h"
#include "common/quietlabel.h"
#include "common/sectiontitle.h"
#include "items/columns.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ft {

namespace {

constexpr int LaneHeight = 28;
constexpr int MarkHeight = 12;
constexpr int LeastMark = 3;

ChunkLane laneOf(const Document &document)
{
    ByteWindow window(document.bytes());
    return ChunkLane(chunkMap(document.tree(), window));
}

} // namespace

ChunkPairLayout ChunkPairLayout::of(QSize size, std::uint64_t before, std::uint64_t after, int lane, int gap)
{
    ChunkPairLayout layout;
    layout.whole = std::max<std::uint64_t>({before, after, 1});
    const auto width = [&](std::uint64_t bytes) {
        return static_cast<int>(static_cast<double>(bytes) / static_cast<double>(layout.whole) * size.width());
    };
    layout.before = QRect(0, 0, width(before), lane);
    layout.marks = QRect(0, lane, size.width(), gap);
    layout.after = QRect(0, lane + gap, width(after), lane);
    return layout;
}

QRect ChunkPairLayout::markOf(Extents extents, int least) const
{
    const auto pixel = [&](std::uint64_t offset) {
        return marks.left() + static_cast<int>(static_cast<double>(offset) / static_cast<double>(whole) * marks.width());
    };
    const int width = std::max(least, pixel(extents.end()) - pixel(extents.at));
    const int left = std::clamp(pixel(extents.at), marks.left(), std::max(marks.left(), marks.right() + 1 - width));
    return {left, marks.top(), width, marks.height()};
}

ChunkPair::ChunkPair(ChunkLane before, ChunkLane after, const std::vector<ChunkDifference> &differences, QWidget *parent)
    : QWidget(parent), m_before(std::move(before)), m_after(std::move(after)), m_differences(differences)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Parts of the file before and after"));
    setAccessibleDescription(m_differences.empty() ? tr("The same parts before and after.")
                                                   : tr("%n stretch(es) differ.", nullptr, static_cast<int>(m_differences.size())));
}

QSize ChunkPair::sizeHint() const
{
    return {400, 2 * LaneHeight + MarkHeight};
}

void ChunkPair::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal ratio = devicePixelRatioF();
    painter.scale(1 / ratio, 1 / ratio); // lanes are drawn in device pixels
    const auto device = [ratio](int pixels) { return qRound(pixels * ratio); };
    const ChunkPairLayout layout = ChunkPairLayout::of(size() * ratio, m_before.size(), m_after.size(), device(LaneHeight), device(MarkHeight));
    const ChunkInk ink(palette(), ratio);
    for (const auto &[lane, area] : {std::pair(&m_before, layout.before), std::pair(&m_after, layout.after)}) {
        if (lane->size() > 0 && area.width() > 0)
            paintChunkStrip(painter, area, *lane, Zoom::all(lane->size()), ink);
    }
    for (const ChunkDifference &difference : m_differences) {
        const QRect mark = layout.markOf(difference.extents, device(LeastMark));
        painter.fillRect(mark.adjusted(0, ink.line(), 0, -ink.line()), litGround(palette()));
        painter.fillRect(QRect(mark.left(), mark.center().y(), mark.width(), device(2)), litBar(palette()));
        painter.fillRect(QRect(mark.left(), mark.top(), ink.line(), mark.height()), litBar(palette()));
        painter.fillRect(QRect(mark.right() + 1 - ink.line(), mark.top(), ink.line(), mark.height()), litBar(palette()));
    }
}

ChunkComparison::ChunkComparison(const Document &before, const Document &after, QWidget *parent) : QWidget(parent)
{
    ChunkLane old = laneOf(before);
    ChunkLane now = laneOf(after);
    auto *model = new ChunkDifferencesModel(this);
    model->setDifferences(chunkDifferences(old, now));
    auto *table = rowsTable(model);
    table->setAccessibleName(tr("Parts that differ"));
    for (int column = 0; column < columnCount<ChunkDifferenceColumn>(); ++column)
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    column->addWidget(new SectionTitle(tr("Before")));
    column->addWidget(new ChunkPair(std::move(old), std::move(now), model->differences()));
    column->addWidget(new SectionTitle(tr("After")));
    column->addSpacing(8);
    if (model->differences().empty()) {
        column->addWidget(new QuietLabel(tr("The same parts before and after: what was received is not touched.")));
        column->addStretch(1);
        delete table;
    } else {
        column->addWidget(table, 1);
    }
}

} // namespace ft
