// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflicttable.h"

#include "common/rowdelegate.h"
#include "rescue/joining.h"
#include "wording/text.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QHeaderView>
#include <QTextDocument>

namespace ft {

namespace {

enum ConflictColumn { At, Length, Holder, Contents, Right };

/// More places than anyone looks through; how many there are is said beside.
constexpr std::size_t MostShown = 500;

QString rightText(const Conflict &conflict, std::size_t copy, std::optional<std::size_t> preferred)
{
    if (conflict.right)
        return *conflict.right == copy ? ConflictTable::tr("the hash agrees") : QString();
    if (preferred)
        return *preferred == copy ? ConflictTable::tr("preferred") : QString();
    return ConflictTable::tr("not known");
}

} // namespace

ConflictTable::ConflictTable(QWidget *parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("Where the copies disagree"));
    setItemDelegate(new RowDelegate(this));
    setUniformRowHeights(true);
    setHeaderLabels({tr("Place"), tr("Bytes"), tr("Copy"), tr("What it holds"), tr("Which is right")});
    const int letter = fontMetrics().averageCharWidth();
    const int widths[] = {18, 12, 26, 40};
    for (int column = 0; column < static_cast<int>(std::size(widths)); ++column)
        setColumnWidth(column, widths[column] * letter);
}

void ConflictTable::show(const Joining &joining, const Merge &merged, std::optional<std::size_t> preferred)
{
    clear();
    const QFont digits = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (std::size_t i = 0; i < std::min(merged.conflicts.size(), MostShown); ++i) {
        const Conflict &conflict = merged.conflicts[i];
        auto *place = new QTreeWidgetItem(this, {offsetText(conflict.extents.at), QString::number(conflict.extents.size)});
        for (const std::size_t copy : conflict.copies) {
            const QString contents = latin(joining.contents(copy, conflict.extents));
            const QString more = conflict.extents.size > Joining::ToldBytes ? QString(QChar(0x2026)) : QString();
            auto *row = new QTreeWidgetItem(place, {QString(), QString(), oneLine(QFileInfo(joining.path(copy)).fileName()),
                                                    contents + more, rightText(conflict, copy, preferred)});
            row->setFont(Contents, digits);
            row->setToolTip(Holder, Qt::convertFromPlainText(joining.path(copy)));
        }
    }
    expandAll();
}

} // namespace ft
