// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytecomparison.h"

#include "comparedelegate.h"

#include "common/copyactions.h"
#include "items/columns.h"
#include "wording/text.h"

#include <QFontDatabase>
#include <QHeaderView>

namespace ft {

namespace {

constexpr int ByteLetters = 3; ///< two digits and a blank
constexpr int OffsetLetters = 11;
constexpr int LineRoom = 6;

bool isAfter(CompareColumn column)
{
    return column >= CompareColumn::AfterOffset;
}

/// The cells of one side: digits or characters, blanks where there is no byte.
QString cellsText(const ByteSource &source, Extents extents, std::uint8_t has, bool isText)
{
    Bytes bytes(static_cast<std::size_t>(extents.size));
    bytes.resize(source.read(extents.at, bytes));
    QString text;
    std::size_t next = 0;
    for (unsigned cell = 0; cell < CompareRow::Width; ++cell) {
        const bool isThere = (has & (1U << cell)) != 0 && next < bytes.size();
        const std::uint8_t byte = isThere ? bytes[next++] : std::uint8_t(0);
        if (isText)
            text += !isThere ? u' ' : byte >= 0x20 && byte < 0x7f ? QChar(char16_t(byte)) : u'.';
        else
            text += isThere ? QStringLiteral("%1 ").arg(byte, 2, 16, QChar(u'0')) : QStringLiteral("   ");
    }
    return isText ? text : text.chopped(1);
}

} // namespace

ByteComparisonModel::ByteComparisonModel(QObject *parent) : QAbstractTableModel(parent) {}

void ByteComparisonModel::setPlan(std::shared_ptr<const ByteSource> before, const Plan &plan)
{
    beginResetModel();
    m_after = std::make_unique<Changed>(*before, plan);
    m_before = std::move(before);
    m_rows = compareRows(plan, m_before->size());
    endResetModel();
}

int ByteComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ByteComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ft::columnCount<CompareColumn>();
}

QString ByteComparisonModel::skippedText(const CompareRow &row, CompareColumn column) const
{
    if (column != CompareColumn::Before && column != CompareColumn::After)
        return {};
    const quint64 size = isAfter(column) ? row.after.size : row.before.size;
    if (size == 0)
        return {};
    if (!row.lit)
        return tr("%1 the same").arg(exactSizeText(size));
    return isAfter(column) ? tr("%1 more put in").arg(exactSizeText(size)) : tr("%1 more taken out").arg(exactSizeText(size));
}

QVariant ByteComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CompareRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<CompareColumn>(index.column());
    if (role == RowRole)
        return QVariant::fromValue(static_cast<const void *>(&row));
    if (role != Qt::DisplayRole)
        return {};
    if (row.isSkipped)
        return skippedText(row, column);
    const Extents extents = isAfter(column) ? row.after : row.before;
    if (column == CompareColumn::BeforeOffset || column == CompareColumn::AfterOffset)
        return extents.size > 0 ? offsetText(extents.at) : QString();
    const bool isText = column == CompareColumn::BeforeText || column == CompareColumn::AfterText;
    return isAfter(column) ? cellsText(*m_after, extents, row.hasAfter, isText)
                           : cellsText(*m_before, extents, row.hasBefore, isText);
}

QVariant ByteComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    static constexpr const char *titles[] = {QT_TR_NOOP("Offset"), QT_TR_NOOP("Before"), "", QT_TR_NOOP("Offset"), QT_TR_NOOP("After"), ""};
    return *titles[section] ? tr(titles[section]) : QString();
}

ByteComparison::ByteComparison(QWidget *parent) : QTableView(parent), m_model(new ByteComparisonModel(this))
{
    setAccessibleName(tr("Bytes before and after"));
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    horizontalHeader()->setFont(QFontDatabase::systemFont(QFontDatabase::GeneralFont));
    setModel(m_model);
    setItemDelegate(new CompareDelegate(this));
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + LineRoom);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    const int letter = fontMetrics().horizontalAdvance(u'0');
    const int bytes = static_cast<int>(CompareRow::Width) * ByteLetters;
    const int widths[] = {OffsetLetters, bytes + 1, static_cast<int>(CompareRow::Width) + 6, OffsetLetters, bytes + 1};
    for (int column = 0; column < static_cast<int>(std::size(widths)); ++column)
        setColumnWidth(column, widths[column] * letter);
    new CopyActions(this);
}

void ByteComparison::setPlan(std::shared_ptr<const ByteSource> before, const Plan &plan)
{
    m_model->setPlan(std::move(before), plan);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const auto *shown = static_cast<const CompareRow *>(index.data(ByteComparisonModel::RowRole).value<const void *>());
        if (shown->lit) {
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
            break;
        }
    }
}

} // namespace ft
