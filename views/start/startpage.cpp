// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "startpage.h"

#include "common/mnemonic.h"
#include "common/rowbutton.h"
#include "common/sectiontitle.h"
#include "droparea.h"
#include "wording/text.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ft {

namespace {

constexpr int ColumnWidth = 720;
constexpr qsizetype RecentShown = 6; ///< as many as one takes in at a glance; the menu has them all

/// With ~ for the home folder, as people write it.
QString folderText(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    const QString home = QDir::homePath();
    if (folder == home || folder.startsWith(home + u'/'))
        return u'~' + folder.mid(home.size());
    return QDir::toNativeSeparators(folder);
}

QPushButton *button(QAction *action)
{
    auto *button = new QPushButton(action->icon(), withoutMnemonic(action->text()));
    button->setToolTip(action->toolTip());
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

StartPage::StartPage(const QList<QAction *> &beginnings, QWidget *parent)
    : CentredColumn(ColumnWidth, parent), m_recent(new QWidget)
{
    auto *area = new DropArea;
    connect(area, &QAbstractButton::clicked, beginnings.constFirst(), &QAction::trigger);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    for (QAction *action : beginnings)
        buttons->addWidget(button(action));
    buttons->addStretch();

    m_rows = new QVBoxLayout(m_recent);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto *title = new SectionTitle(tr("Recent"));
    title->setContentsMargins(8, 0, 8, 4);
    m_rows->addWidget(title);
    m_recent->hide();

    column()->setSpacing(24);
    column()->addWidget(area, 1);
    column()->addLayout(buttons);
    column()->addWidget(m_recent);
}

void StartPage::setRecent(const QList<Recent> &recent)
{
    qDeleteAll(m_recent->findChildren<RowButton *>());
    for (const Recent &one : recent.first(qMin(recent.size(), RecentShown))) {
        auto *row = new RowButton(one.icon, oneLine(QFileInfo(one.path).fileName()), oneLine(folderText(one.path)));
        connect(row, &QAbstractButton::clicked, this, [this, path = one.path] { Q_EMIT recentChosen(path); });
        m_rows->addWidget(row);
    }
    m_recent->setVisible(!recent.isEmpty());
}

} // namespace ft
