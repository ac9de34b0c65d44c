// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementactions.h"

#include "draftoutlook.h"

#include "document/document.h"
#include "document/draft.h"
#include "items/roles.h"

#include <QAbstractItemView>
#include <QAction>
#include <QTextDocument>
#include <QToolTip>

namespace ft {

struct ElementActions::Step {
    Draft draft;
    QString place; ///< path of the element to look at afterwards
};

ElementActions::ElementActions(QAbstractItemView *view, Document *document, const QString &list)
    : QObject(view), m_view(view), m_document(document), m_list(list)
{
    auto *separator = new QAction(view);
    separator->setSeparator(true);
    view->addAction(separator);
    add(Insert, tr("Insert behind"), Qt::Key_Insert);
    add(Duplicate, tr("Duplicate"), Qt::CTRL | Qt::Key_D);
    add(MoveUp, tr("Move up"), Qt::ALT | Qt::Key_Up);
    add(MoveDown, tr("Move down"), Qt::ALT | Qt::Key_Down);
    add(Remove, tr("Remove"), QKeySequence::Delete);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);

    connect(document, &Document::editableChanged, this, &ElementActions::update);
    connect(document, &Document::reread, this, &ElementActions::update);
    connect(view->model(), &QAbstractItemModel::modelReset, this, &ElementActions::update);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ElementActions::update);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ElementActions::update);
    update();
}

void ElementActions::add(What what, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, m_view);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, what] { take(what); });
    connect(action, &QAction::hovered, this, [this, what] { preview(what); });
    m_view->addAction(action);
    m_actions[what] = action;
}

/// Whether it is possible is asked when it is wanted: that takes reading.
void ElementActions::update()
{
    const bool editable = m_document->isEditable();
    const auto element = elementPath(elementOf(m_view->currentIndex()));
    m_actions[Insert]->setEnabled(editable && !newPlace().isEmpty());
    for (const What what : {Duplicate, MoveDown, Remove})
        m_actions[what]->setEnabled(editable && element);
    m_actions[MoveUp]->setEnabled(editable && element && element->row > 0);
}

/// The element that a row stands for; empty if it stands for none.
QString ElementActions::elementOf(const QModelIndex &index) const
{
    const QString path = index.data(PathRole).toString();
    if (m_list.isEmpty())
        return elementPath(path) ? path : QString();
    if (!path.startsWith(m_list + u'['))
        return {};
    return path.left(path.indexOf(u']', m_list.size()) + 1);
}

/// Where a new element goes: behind the current one, or at the end of the current list, or of the one that all is about.
QString ElementActions::newPlace() const
{
    if (const auto element = elementPath(elementOf(m_view->currentIndex())))
        return element->at(element->row + 1);
    const QString list = m_list.isEmpty() ? m_view->currentIndex().data(PathRole).toString() : m_list;
    const Tree &tree = m_document->tree();
    const NodeId node = list.isEmpty() ? NoNode : find(tree, list.toStdString());
    if (node == NoNode || tree.nodes[node].field->kind != Kind::List)
        return {};
    return ElementPath{list, rowCount(tree, node)}.at(rowCount(tree, node));
}

/// The elements of the selected rows, each once; one more than may be removed tells that there are too many.
QStringList ElementActions::chosen() const
{
    QStringList elements;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom() && elements.size() <= MostRemoved; ++row) {
            const QString element = elementOf(range.model()->index(row, 0, range.parent()));
            if (!element.isEmpty() && (elements.isEmpty() || elements.constLast() != element))
                elements.append(element);
        }
    }
    return elements.isEmpty() ? QStringList(elementOf(m_view->currentIndex())) : elements;
}

ElementActions::Step ElementActions::stepOf(What what) const
{
    const QString path = elementOf(m_view->currentIndex());
    const ElementPath element = elementPath(path).value_or(ElementPath());
    switch (what) {
    case Insert:
        return {insertionAt(*m_document, newPlace(), m_style), newPlace()};
    case Duplicate:
        return {duplicationOf(*m_document, path, m_style), element.at(element.row + 1)};
    case MoveUp:
        return {moveTo(*m_document, path, element.row - 1, m_style), element.at(element.row - 1)};
    case MoveDown:
        return {moveTo(*m_document, path, element.row + 1, m_style), element.at(element.row + 1)};
    case Remove:
    case WhatCount:
        break;
    }
    const QStringList elements = chosen();
    if (elements.size() <= MostRemoved)
        return {removalOf(*m_document, elements, m_style), path};
    Draft tooMany;
    tooMany.problem = tr("More than %n rows are not removed at once.", nullptr, MostRemoved);
    return {tooMany, path};
}

void ElementActions::preview(What what)
{
    if (m_actions[what]->isEnabled())
        showBesideMenu(m_actions[what], stepOf(what).draft);
}

void ElementActions::take(What what)
{
    const Step step = stepOf(what);
    if (!step.draft.problem.isEmpty()) {
        const QRect row = m_view->visualRect(m_view->currentIndex());
        QToolTip::showText(m_view->viewport()->mapToGlobal(row.bottomLeft()), Qt::convertFromPlainText(step.draft.problem), m_view);
        Q_EMIT refused(step.draft.problem);
        return;
    }
    if (!m_document->apply(step.draft.plan, step.draft.text))
        return;
    // What was behind the removed one, or else what was before it.
    Spot spot = m_document->spotOf(step.place);
    if (const auto element = elementPath(step.place); spot == Spot() && element && element->row > 0)
        spot = m_document->spotOf(element->at(element->row - 1));
    if (spot != Spot())
        m_document->focus()->set(spot);
}

} // namespace ft
