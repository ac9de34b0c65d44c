// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gotobar.h"

#include "destination.h"

#include "common/accents.h"
#include "common/fieldwidth.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>

#include <algorithm>

namespace ft {

GoToBar::GoToBar(Document *document, QWidget *parent)
    : QWidget(parent), m_document(document), m_line(new QLineEdit(this)), m_message(new QLabel(this)),
      m_paths(new QStringListModel(this))
{
    m_line->setPlaceholderText(tr("Offset 0x3a214, distance +16, or a field such as appendix.state"));
    m_line->setAccessibleName(tr("Go to"));
    m_line->setClearButtonEnabled(true);
    m_line->setMinimumWidth(m_line->fontMetrics().averageCharWidth() * 48);
    m_line->setMaximumWidth(std::max(m_line->minimumWidth(), placeholderWidth(*m_line)));
    m_message->setTextFormat(Qt::PlainText);

    auto *completer = new QCompleter(m_paths, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the model has been filtered
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_line->setCompleter(completer);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_line, 4); // what can be typed is said whole where there is room
    row->addWidget(m_message, 1);

    connect(m_line, &QLineEdit::textEdited, this, &GoToBar::complete);
    connect(m_line, &QLineEdit::returnPressed, this, &GoToBar::go);
    setFocusProxy(m_line);
    hide();
}

void GoToBar::open()
{
    m_message->clear();
    show();
    m_line->selectAll();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void GoToBar::complete(const QString &typed)
{
    m_message->clear();
    m_paths->setStringList(completions(typed, *m_document));
}

void GoToBar::go()
{
    const Landing landing = ft::landing(m_line->text(), *m_document);
    if (landing.spot) {
        m_document->focus()->set(*landing.spot, this);
        return close(true);
    }
    QPalette palette = m_message->palette();
    palette.setColor(QPalette::WindowText, Accents::of(palette).warning);
    m_message->setPalette(palette);
    m_message->setText(landing.message);
    m_line->selectAll();
}

void GoToBar::close(bool arrived)
{
    hide();
    Q_EMIT closed(arrived);
}

void GoToBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close(false);
    QWidget::keyPressEvent(event);
}

} // namespace ft
