// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangestable.h"

#include "common/chunkink.h"
#include "items/columns.h"
#include "items/exporttext.h"
#include "items/rangesmodel.h"
#include "items/roles.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ft {

namespace {

constexpr int SwatchSide = 12;

/// Draws the pattern of the chunk map before the kind.
class SwatchDelegate : public QStyledItemDelegate
{
public:
    SwatchDelegate(const RangesModel *model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {SwatchSide, SwatchSide};
        option->icon = QIcon(chunkSwatch(m_model->stateOf(index.row()), SwatchSide, option->palette, ratio));
    }

private:
    const RangesModel *m_model;
};

} // namespace

RangesTable::RangesTable(RangesModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegateForColumn(number(RangeColumn::Kind), new SwatchDelegate(model, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Ranges and gaps"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height());
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSortIndicator(number(RangeColumn::Start), Qt::AscendingOrder);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    setColumnWidth(number(RangeColumn::Kind), 17 * digit);
    for (const auto column : {RangeColumn::Start, RangeColumn::End, RangeColumn::Size})
        setColumnWidth(number(column), 13 * digit);
    setColumnWidth(number(RangeColumn::Content), 36 * digit);
    setSortingEnabled(true);

    const auto addCopy = [this](const QString &text, const QKeySequence &keys, bool asJson) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, asJson] { copy(asJson); });
        addAction(action);
    };
    addCopy(tr("Copy as text"), QKeySequence::Copy, false);
    addCopy(tr("Copy as JSON"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), true);
    setContextMenuPolicy(Qt::ActionsContextMenu);

    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (!m_following && current.isValid())
            Q_EMIT chosen(current.data(SpotRole).value<Spot>());
    });
}

void RangesTable::show(std::optional<std::size_t> chunk, quint64 offset)
{
    const QScopedValueRollback following(m_following, true);
    const int row = m_model->rowOf(chunk, offset);
    if (row < 0)
        return clearSelection();
    const QModelIndex index = m_model->index(row, std::max(0, currentIndex().column()));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void RangesTable::copy(bool asJson) const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<int> columns;
    for (int column = 0; column < m_model->columnCount(); ++column)
        columns.append(column);
    QGuiApplication::clipboard()->setText(asJson ? QString::fromUtf8(jsonArray(rows, columns)) : tabSeparated(rows, columns));
}

} // namespace ft
