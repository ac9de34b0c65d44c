// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparedfields.h"

#include "comparedelegate.h"

#include "common/copyactions.h"
#include "common/sectiontitle.h"
#include "items/columns.h"
#include "items/fieldtreemodel.h"
#include "items/roles.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSet>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace ft {

namespace {

/// More open branches than anyone looks through; the list of changes has them all.
constexpr qsizetype BranchesOpened = 200;

void openTo(QTreeView *tree, FieldTreeModel *model, const QString &path)
{
    for (QModelIndex index = model->indexOf(path).parent(); index.isValid(); index = index.parent())
        tree->expand(index);
}

QSet<QString> pathsOf(const QList<Difference> &differences)
{
    QSet<QString> paths;
    for (const Difference &difference : differences)
        paths.insert(difference.path);
    return paths;
}

} // namespace

ComparedFields::ComparedFields(Document *before, Document *after, const QList<Difference> &differences, const Style &style,
                               QWidget *parent)
    : QWidget(parent)
{
    const QSet<QString> lit = pathsOf(differences);
    m_sides = {makeSide(before, tr("Before"), lit, style), makeSide(after, tr("After"), lit, style)};
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    for (const Side &side : m_sides) {
        auto *half = new QWidget;
        auto *column = new QVBoxLayout(half);
        column->setContentsMargins(0, 8, 0, 0);
        column->setSpacing(4);
        column->addWidget(new SectionTitle(side.tree->accessibleName()));
        column->addWidget(side.tree, 1);
        halves->addWidget(half);
    }
    halves->setSizes({1, 1});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(halves);
    for (const Difference &difference : differences.first(qMin(differences.size(), BranchesOpened))) {
        for (const Side &side : m_sides)
            openTo(side.tree, side.model, difference.path);
    }
    join(m_sides[0], m_sides[1]);
    join(m_sides[1], m_sides[0]);
    for (const Difference &difference : differences) {
        const QModelIndex first = m_sides[1].model->indexOf(difference.path);
        if (first.isValid()) {
            m_sides[1].tree->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
            m_sides[1].tree->scrollTo(first);
            break;
        }
    }
}

ComparedFields::Side ComparedFields::makeSide(Document *document, const QString &name, const QSet<QString> &lit, const Style &style)
{
    const Side side{new FieldTreeModel(document, this), new QTreeView};
    side.model->setStyle(style);
    side.tree->setModel(side.model);
    auto *delegate = new LitDelegate(side.tree);
    delegate->setLit(lit);
    side.tree->setItemDelegate(delegate);
    side.tree->setAccessibleName(name);
    side.tree->setUniformRowHeights(true);
    side.tree->setAllColumnsShowFocus(true);
    side.tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    side.tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = side.tree->header();
    for (int column = 0; column < header->count(); ++column)
        side.tree->setColumnHidden(column, column != number(FieldColumn::Name) && column != number(FieldColumn::Value));
    header->setStretchLastSection(false);
    header->setSectionResizeMode(number(FieldColumn::Name), QHeaderView::Stretch);
    header->setSectionResizeMode(number(FieldColumn::Value), QHeaderView::Stretch);
    new CopyActions(side.tree, number(FieldColumn::Value));
    return side;
}

/// What one does on one side happens on the other, by path.
void ComparedFields::join(const Side &from, const Side &to)
{
    const auto follow = [this](auto act) {
        if (m_isFollowing)
            return;
        const QScopedValueRollback following(m_isFollowing, true);
        act();
    };
    connect(from.tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [follow, to](const QModelIndex &current) {
        follow([&] {
            const QModelIndex same = to.model->indexOf(current.data(PathRole).toString());
            // Selected there is what was chosen there; here one only looks.
            to.tree->selectionModel()->setCurrentIndex(same, QItemSelectionModel::Clear);
            if (same.isValid())
                to.tree->scrollTo(same);
        });
    });
    connect(from.tree, &QTreeView::expanded, this, [follow, to](const QModelIndex &index) {
        follow([&] { to.tree->expand(to.model->indexOf(index.data(PathRole).toString())); });
    });
    connect(from.tree, &QTreeView::collapsed, this, [follow, to](const QModelIndex &index) {
        follow([&] { to.tree->collapse(to.model->indexOf(index.data(PathRole).toString())); });
    });
    connect(from.tree->verticalScrollBar(), &QScrollBar::valueChanged, this, [follow, to](int value) {
        follow([&] { to.tree->verticalScrollBar()->setValue(value); });
    });
}

} // namespace ft
