// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copyactions.h"

#include "rowdrag.h"
#include "shownrows.h"

#include "document/focus.h"
#include "items/exporttext.h"
#include "items/roles.h"
#include "wording/text.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace ft {

namespace {

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
    new RowDrag(view);
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

QModelIndexList CopyActions::rowsToCopy()
{
    const ShownRows rows = selectedRows(*m_view, RowLimit);
    Q_EMIT copied(static_cast<int>(rows.indexes.size()), static_cast<int>(rows.total));
    return rows.indexes;
}

void CopyActions::copyRows()
{
    QGuiApplication::clipboard()->setMimeData(rowsMimeData(rowsToCopy(), shownColumns(*m_view)));
}

void CopyActions::copyJson()
{
    const QByteArray json = jsonArray(rowsToCopy(), shownColumns(*m_view));
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(json));
    data->setData(JsonMimeType, json);
    QGuiApplication::clipboard()->setMimeData(data);
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
