// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldeditor.h"

#include "fieldoutlook.h"
#include "icons.h"

#include "document/document.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ft {

FieldEditor::FieldEditor(Document *document, const QString &path, const Style &style, QWidget *parent)
    : QLineEdit(parent), m_document(document), m_path(path), m_style(style), m_choices(choicesOf(*document, path)),
      m_outlook(new FieldOutlook(this))
{
    setFrame(false);
    setAutoFillBackground(true);
    setAccessibleName(tr("Value of %1").arg(oneLine(path)));
    if (!m_choices.isEmpty()) {
        QAction *list = addAction(icon(u"choices"_s), TrailingPosition);
        list->setToolTip(tr("Values that have names"));
        connect(list, &QAction::triggered, this, &FieldEditor::choose);
    }
    m_moving = addAction(icon(u"open"_s), TrailingPosition);
    m_moving->setToolTip(tr("Move the record to larger slots (Enter)"));
    m_moving->setVisible(false);
    connect(m_moving, &QAction::triggered, this, &FieldEditor::askToMove);
    connect(this, &QLineEdit::textChanged, this, &FieldEditor::look);
}

FieldEditor::~FieldEditor()
{
    delete m_outlook;
}

void FieldEditor::begin()
{
    setText(editText(*m_document, m_path).value_or(QString()));
    selectAll();
    look();
}

bool FieldEditor::apply()
{
    look();
    if (!isAcceptable())
        return false;
    m_document->apply(m_draft.plan, m_draft.text);
    return true;
}

void FieldEditor::askToMove()
{
    Document *document = m_document;
    const LargerSlot record = *m_draft.larger;
    Q_EMIT chosen(); // which may be the end of this editor
    document->askToMove(record);
}

void FieldEditor::look()
{
    m_draft = settingOf(*m_document, m_path, text(), m_style);
    m_moving->setVisible(isOutgrown());
    m_outlook->show(m_draft, text());
    setAccessibleDescription(m_outlook->text());
}

void FieldEditor::choose()
{
    QMenu menu(this);
    for (const QString &choice : std::as_const(m_choices)) {
        QAction *action = menu.addAction(QString(choice).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, choice] {
            setText(choice);
            Q_EMIT chosen();
        });
    }
    menu.exec(mapToGlobal(QPoint(0, height())));
}

void FieldEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier) && !m_choices.isEmpty())
        choose();
    else
        QLineEdit::keyPressEvent(event);
}

void FieldEditor::showEvent(QShowEvent *event)
{
    QLineEdit::showEvent(event);
    look();
}

void FieldEditor::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    m_outlook->place();
}

void FieldEditor::hideEvent(QHideEvent *event)
{
    m_outlook->hide();
    QLineEdit::hideEvent(event);
}

} // namespace ft
