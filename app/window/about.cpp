// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "about.h"

#include "common/sectiontitle.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ft {

namespace {

struct Component {
    const char *name;
    const char *licence;
    const char *address;
};

constexpr Component Components[] = {
    {"Qt " QT_VERSION_STR, "GPL-3.0 / LGPL-3.0", "https://www.qt.io"},
    {"KArchive", "LGPL-2.0-or-later", "https://invent.kde.org/frameworks/karchive"},
    {"zlib", "Zlib", "https://zlib.net"},
    {"libmaxminddb", "Apache-2.0", "https://github.com/maxmind/libmaxminddb"},
    {"hivex", "LGPL-2.1", "https://libguestfs.org"},
    {"IP Geolocation by DB-IP", "CC-BY-4.0", "https://db-ip.com"},
    {"world-atlas, Natural Earth", "ISC, public domain", "https://www.naturalearthdata.com"},
};

QLabel *label(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QLayout *heading()
{
    auto *picture = new QLabel;
    picture->setPixmap(QIcon(u":/icons/ftworkbench.svg"_s).pixmap(64, 64));
    picture->setAccessibleName(u"FastTrack Workbench"_s);
    auto *name = label(u"FastTrack Workbench"_s);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addStretch();
    texts->addWidget(name);
    texts->addWidget(label(About::tr("Version %1").arg(QCoreApplication::applicationVersion())));
    texts->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(picture);
    row->addLayout(texts, 1);
    return row;
}

QLayout *components()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    int row = 0;
    for (const Component &component : Components) {
        int column = 0;
        for (const char *text : {component.name, component.licence, component.address}) {
            QLabel *cell = label(QString::fromLatin1(text));
            cell->setWordWrap(false);
            grid->addWidget(cell, row, column++);
        }
        ++row;
    }
    grid->setColumnStretch(2, 1);
    return grid;
}

} // namespace

About::About(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About FastTrack Workbench"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addLayout(heading());
    layout->addSpacing(8);
    layout->addWidget(label(tr("Shows what the FastTrack network left on disks: partial downloads, databases of shared "
                               "files, lists of supernodes.")));
    layout->addWidget(label(tr("Free software under the GNU General Public License, version 3 or later. It comes without "
                               "any warranty.")));
    layout->addSpacing(8);
    layout->addWidget(new SectionTitle(tr("Made with")));
    layout->addLayout(components());
    layout->addSpacing(16);
    layout->addWidget(buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    setMinimumWidth(480);
}

} // namespace ft
