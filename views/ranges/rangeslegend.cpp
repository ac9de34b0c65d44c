// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangeslegend.h"

#include "rangespainter.h"
#include "rangeswords.h"

#include "common/accents.h"
#include "common/chunkink.h"
#include "common/sharebar.h"
#include "wording/text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace ft {

namespace {

constexpr int SampleSide = 12;
constexpr int SampleSpacing = 6;
constexpr int EntrySpacing = 16;
constexpr int LineSpacing = 4;

} // namespace

RangesLegend::RangesLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend of the chunk map"));
}

void RangesLegend::setMap(const ChunkMap &map, const ChunkLane &lane)
{
    m_ofMap.clear();
    const ChunkMix mix = lane.mix({0, lane.size()});
    for (std::size_t i = 0; i < ChunkStateCount; ++i) {
        const auto state = static_cast<ChunkState>(i);
        if (mix[state] == 0)
            continue;
        const bool ofFile = state <= ChunkState::Contradicted && map.fileSize > 0;
        const QString amount = ofFile ? shareText(double(mix[state]) / double(map.fileSize)) : exactSizeText(mix[state]);
        m_ofMap.append({Sample::State, state, {}, tr("%1 %2").arg(chunkStateName(state), amount), chunkStateHelp(state)});
    }
    if (!map.assigned.empty()) {
        m_ofMap.append({Sample::RangeStates, {}, {}, tr("range states"),
                          tr("Pairs the job keeps beside the chunks, probably parts that sources are busy with. What they "
                             "mean is not certain.")});
    }
    for (const Severity severity : {Severity::Error, Severity::Warning}) {
        const auto count = std::count_if(map.marks.begin(), map.marks.end(),
                                         [severity](const ChunkMark &mark) { return mark.severity == severity; });
        const QString text = severity == Severity::Error ? tr("%n error(s)", nullptr, static_cast<int>(count))
                                                         : tr("%n warning(s)", nullptr, static_cast<int>(count));
        if (count > 0)
            m_ofMap.append({Sample::Finding, {}, severity, text, tr("Findings, at the bytes they speak about")});
    }
    compose();
}

void RangesLegend::setWindows(const HashWindows &windows)
{
    m_ofWindows = entriesOf(windows);
    compose();
}

QVector<RangesLegend::Entry> RangesLegend::entriesOf(const HashWindows &windows)
{
    QVector<Entry> entries;
    if (windows.isEmpty())
        return entries;
    std::uint64_t seen = 0;
    for (const JudgedWindow &window : windows.windows)
        seen += window.window.extents.size;
    for (std::size_t i = 0; i < WindowMarkCount; ++i) {
        const auto mark = static_cast<WindowMark>(i);
        const auto count = std::count_if(windows.windows.begin(), windows.windows.end(),
                                         [mark](const JudgedWindow &window) { return markOf(window) == mark; });
        if (count > 0) {
            entries.append({Sample::Window, {}, {}, tr("hash %1: %n window(s)", nullptr, static_cast<int>(count)).arg(windowMarkName(mark)),
                            windowMarkHelp(mark), mark});
        }
    }
    if (seen < windows.fileSize) {
        const double share = double(windows.fileSize - seen) / double(windows.fileSize);
        entries.append({Sample::Unseen, {}, {}, tr("never looked at by the hash %1").arg(shareText(share)),
                        tr("No hash of this kind says anything about these bytes, even where it agrees.")});
    }
    return entries;
}

void RangesLegend::compose()
{
    m_entries = m_ofMap + m_ofWindows;
    QStringList texts;
    for (const Entry &entry : m_entries)
        texts.append(entry.text);
    setAccessibleDescription(texts.join(tr(", ")));
    updateGeometry();
    update();
}

QSize RangesLegend::sizeHint() const
{
    constexpr int Width = 480;
    return {Width, heightForWidth(Width)};
}

int RangesLegend::heightForWidth(int width) const
{
    const QVector<QRect> rects = places(width);
    return rects.isEmpty() ? fontMetrics().height() : rects.last().bottom() + 1;
}

QVector<QRect> RangesLegend::places(int width) const
{
    QVector<QRect> rects;
    const int height = std::max(fontMetrics().height(), SampleSide);
    QPoint at(0, 0);
    for (const Entry &entry : m_entries) {
        const int needed = SampleSide + SampleSpacing + fontMetrics().horizontalAdvance(entry.text) + 1;
        if (at.x() > 0 && at.x() + needed > width)
            at = QPoint(0, at.y() + height + LineSpacing);
        rects.append(QStyle::visualRect(layoutDirection(), {0, 0, width, height}, {at, QSize(needed, height)}));
        at.rx() += needed + EntrySpacing;
    }
    return rects;
}

bool RangesLegend::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QVector<QRect> rects = places(width());
    for (qsizetype i = 0; i < rects.size(); ++i) {
        if (rects[i].contains(help->pos())) {
            QToolTip::showText(help->globalPos(), m_entries[i].help, this, rects[i]);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

void RangesLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QVector<QRect> rects = places(width());
    for (qsizetype i = 0; i < rects.size(); ++i) {
        const QRect &rect = rects[i];
        const QRect box(rect.x(), rect.y() + (rect.height() - SampleSide) / 2, SampleSide, SampleSide);
        const QRect words = rect.adjusted(SampleSide + SampleSpacing, 0, 0, 0);
        paintSample(painter, QStyle::visualRect(layoutDirection(), rect, box), m_entries[i]);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect, words), Qt::AlignLeading | Qt::AlignVCenter, m_entries[i].text);
    }
}

void RangesLegend::paintSample(QPainter &painter, const QRect &box, const Entry &entry) const
{
    switch (entry.sample) {
    case Sample::State:
        painter.drawPixmap(box, chunkSwatch(entry.state, SampleSide, palette(), devicePixelRatioF()));
        break;
    case Sample::RangeStates:
        painter.fillRect(box.x(), box.center().y(), box.width(), 2, Accents::of(palette()).quiet);
        break;
    case Sample::Finding:
        paintFindingGlyph(painter, QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5), entry.severity, palette());
        break;
    case Sample::Window:
        paintWindowBracket(painter, box.adjusted(0, 1, 0, -1), entry.mark, palette(), 1);
        break;
    case Sample::Unseen:
        painter.fillRect(box.x(), box.bottom() - 1, box.width(), 1, Accents::of(palette()).outline);
        break;
    }
}

} // namespace ft
