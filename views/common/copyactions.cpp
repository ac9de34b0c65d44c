// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copyactions.h"

#include "document/focus.h"
#include "items/exporttext.h"
#include "items/roles.h"
#include "wording/text.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace ft {

namespace {

const QHeaderView *headerOf(const QAbstractItemView *view)
{
    if (const auto *tree = qobject_cast<const QTreeView *>(view))
        return tree->header();
    if (const auto *table = qobject_cast<const QTableView *>(view))
        return table->horizontalHeader();
    return nullptr;
}

void toClipboard(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace

CopyActions::CopyActions(QAbstractItemView *view, int valueColumn)
    : QObject(view)
    , m_view(view)
    , m_valueColumn(valueColumn)
{
    add(tr("Copy rows"), &CopyActions::copyRows)->setShortcut(QKeySequence::Copy);
    add(tr("Copy rows as JSON"), &CopyActions::copyJson)->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    add(tr("Copy value"), &CopyActions::copyValue);
    add(tr("Copy path"), &CopyActions::copyPath);
    add(tr("Copy offset"), &CopyActions::copyOffset);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QAction *CopyActions::add(const QString &text, void (CopyActions::*copy)())
{
    auto *action = new QAction(text, m_view);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, copy);
    m_view->addAction(action);
    return action;
}

QModelIndex CopyActions::current() const
{
    return m_view->currentIndex();
}

/// In the order in which they are shown; lists without a header have no hidden columns.
QList<int> CopyActions::shownColumns() const
{
    const QHeaderView *header = headerOf(m_view);
    QList<int> columns;
    for (int place = 0; place < m_view->model()->columnCount(); ++place) {
        const int column = header ? header->logicalIndex(place) : place;
        if (!header || !header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

/// One index a selected row, top down. Works on ranges: a million selected rows are one range.
QList<QModelIndex> CopyActions::selectedRows()
{
    QItemSelection ranges = m_view->selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(),
              [](const QItemSelectionRange &a, const QItemSelectionRange &b) { return a.topLeft() < b.topLeft(); });
    QList<QModelIndex> rows;
    int selected = 0;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        selected += range.height();
        for (int row = range.top(); row <= range.bottom() && rows.size() < RowLimit; ++row)
            rows.append(range.model()->index(row, 0, range.parent()));
    }
    Q_EMIT copied(static_cast<int>(rows.size()), selected);
    return rows;
}

void CopyActions::copyRows()
{
    toClipboard(tabSeparated(selectedRows(), shownColumns()));
}

void CopyActions::copyJson()
{
    toClipboard(QString::fromUtf8(jsonArray(selectedRows(), shownColumns())));
}

void CopyActions::copyValue()
{
    const QModelIndex value = m_valueColumn < 0 ? current() : current().siblingAtColumn(m_valueColumn);
    toClipboard(value.data().toString());
}

void CopyActions::copyPath()
{
    toClipboard(current().data(PathRole).toString());
}

void CopyActions::copyOffset()
{
    const QVariant spot = current().data(SpotRole);
    if (spot.isValid())
        toClipboard(offsetText(spot.value<Spot>().extents.at));
}

} // namespace ft
