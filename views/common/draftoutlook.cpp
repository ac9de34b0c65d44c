// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftoutlook.h"

#include "document/draft.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QTextDocument>
#include <QToolTip>

namespace ft {

namespace {

struct OutlookWords {
    Q_DECLARE_TR_FUNCTIONS(outlook)
};

} // namespace

QString outlookText(const Draft &draft)
{
    if (!draft.problem.isEmpty())
        return draft.problem;
    if (draft.follows.isEmpty())
        return {};
    return (QStringList(OutlookWords::tr("This follows:")) + draft.follows).join(u'\n');
}

void showBesideMenu(QAction *action, const Draft &draft)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu || !menu->actions().contains(action))
        return;
    const QPoint beside = menu->mapToGlobal(menu->actionGeometry(action).topRight());
    QToolTip::showText(beside, Qt::convertFromPlainText(outlookText(draft)), menu);
}

} // namespace ft
