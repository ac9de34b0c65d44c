// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "factspage.h"

#include "factrow.h"

#include "common/fieldeditor.h"

#include <QKeyEvent>
#include <QLayoutItem>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace ft {

namespace {

/// Payload, fillers and marks say nothing in one line, and what takes no bytes says nothing at all.
bool isFact(const Node &node)
{
    const Field &field = *node.field;
    return node.size > 0 && field.meaning != Meaning::Payload && field.meaning != Meaning::Filler && field.meaning != Meaning::Magic;
}

/// Lists have pages of their own, unless their parts are single facts that may come in any order.
bool isOpen(const Field &field)
{
    return field.kind != Kind::List || field.id.empty();
}

void forEachFact(const Tree &tree, NodeId from, const std::function<void(NodeId)> &visit)
{
    forEachChild(tree, from, [&](NodeId node) {
        const Field &field = *tree.nodes[node].field;
        if (!tree.isLeaf(node) && isOpen(field))
            forEachFact(tree, node, visit);
        else if (tree.isLeaf(node) && isFact(tree.nodes[node]))
            visit(node);
    });
}

} // namespace

FactsPage::FactsPage(Document *document, QWidget *parent) : QScrollArea(parent), m_document(document)
{
    setAccessibleName(tr("Facts"));
    setFocusPolicy(Qt::NoFocus); // its rows take the keyboard
    auto *sheet = new QWidget;
    sheet->setBackgroundRole(QPalette::Base);
    sheet->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 8, 0, 16);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    column->addStretch();
    setWidget(sheet);
    setWidgetResizable(true);

    connect(document, &Document::reread, this, &FactsPage::rebuild);
    connect(document, &Document::codePageChanged, this, &FactsPage::refresh);
    connect(document->focus(), &Focus::changed, this, &FactsPage::follow);
    rebuild();
}

void FactsPage::setStyle(const Style &style)
{
    m_style = style;
    refresh();
}

void FactsPage::rebuild()
{
    const QWidget *typing = focusWidget();
    const bool hadKeyboard = typing && typing->hasFocus() && isAncestorOf(typing);
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_facts.clear();
    const Tree &tree = m_document->tree();
    forEachFact(tree, 0, [&](NodeId node) {
        if (m_facts.size() >= FactLimit)
            return;
        const Fact fact{node, QString::fromStdString(path(tree, node)), new FactRow(label(*tree.nodes[node].field))};
        if (const QString text = help(*tree.nodes[node].field); !text.isEmpty())
            fact.row->setToolTip(Qt::convertFromPlainText(text));
        // Clicking the fact that has the focus already must not uncheck it.
        connect(fact.row, &QAbstractButton::clicked, this, [this, path = fact.path] {
            m_document->focus()->set(m_document->spotOf(path), this);
            follow(m_document->focus()->spot());
        });
        connect(fact.row, &FactRow::editAsked, this, [this, path = fact.path] { edit(path); });
        m_rows->addWidget(fact.row);
        m_facts += fact;
    });
    alignValues();
    refresh();
    follow(m_document->focus()->spot());
    if (FactRow *row = rowOf(m_document->focus()->spot().path); row && hadKeyboard) {
        row->show(); // what is not shown yet takes no keyboard
        row->setFocus();
    }
}

/// Behind the longest label, within bounds.
void FactsPage::alignValues()
{
    constexpr int LeastRoom = 168;
    constexpr int MostRoom = 280;
    int room = LeastRoom;
    for (const Fact &fact : std::as_const(m_facts))
        room = std::max(room, fact.row->labelWidth());
    for (const Fact &fact : std::as_const(m_facts))
        fact.row->setLabelRoom(std::min(room, MostRoom));
}

FactRow *FactsPage::rowOf(const QString &path) const
{
    const auto found = std::find_if(m_facts.begin(), m_facts.end(), [&](const Fact &fact) { return fact.path == path; });
    return found == m_facts.end() ? nullptr : found->row;
}

void FactsPage::edit(const QString &path)
{
    finishEditing(true);
    FactRow *row = rowOf(path);
    if (!row || !m_document->isEditable() || !editText(*m_document, path))
        return;
    row->click();
    m_editor = new FieldEditor(m_document, path, m_style, widget());
    m_editor->setGeometry(row->valuePlace().translated(row->mapTo(widget(), QPoint())));
    m_editor->installEventFilter(this);
    connect(m_editor, &FieldEditor::chosen, this, [this] { finishEditing(true); });
    m_editor->show();
    m_editor->begin();
    m_editor->setFocus();
}

void FactsPage::finishEditing(bool apply)
{
    if (!m_editor)
        return;
    FieldEditor *editor = std::exchange(m_editor, nullptr);
    if (FactRow *row = rowOf(m_document->focus()->spot().path); row && editor->hasFocus())
        row->setFocus();
    if (apply)
        editor->apply();
    editor->hide();
    editor->deleteLater();
}

bool FactsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor)
        return QScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        finishEditing(true);
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_editor->isAcceptable())
            finishEditing(true);
        else if (m_editor->isOutgrown())
            m_editor->askToMove();
        return true;
    case Qt::Key_Escape:
        finishEditing(false);
        return true;
    default:
        return false;
    }
}

void FactsPage::refresh()
{
    const Tree &tree = m_document->tree();
    ByteWindow window(m_document->bytes());
    m_style.codePage = m_document->codePage();
    for (const Fact &fact : std::as_const(m_facts)) {
        const Node &node = tree.nodes[fact.node];
        fact.row->setFact(display(tree, fact.node, window, m_style), node.field->trust, node.state != Node::Sound);
    }
}

void FactsPage::follow(const Spot &spot)
{
    for (const Fact &fact : std::as_const(m_facts)) {
        fact.row->setChecked(fact.path == spot.path);
        if (fact.path == spot.path)
            ensureWidgetVisible(fact.row, 0, 16);
    }
}

} // namespace ft
