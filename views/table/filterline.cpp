// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterline.h"

#include "common/elidedlabel.h"
#include "common/wordbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace ft {

namespace {

constexpr int FewestLetters = 14; ///< in the box, where the words beside it need the room
constexpr int MostLetters = 28;

} // namespace

FilterLine::FilterLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel)
    , m_clear(new WordButton(tr("Clear filter")))
    , m_work(new QLabel)
    , m_cancel(new WordButton(tr("Cancel")))
    , m_box(new QLineEdit)
    , m_tools(new QHBoxLayout)
{
    m_box->setPlaceholderText(tr("Filter all columns"));
    m_box->setAccessibleName(tr("Filter all columns"));
    m_box->setToolTip(tr("Rows in which this occurs in any column, case ignored"));
    m_box->setClearButtonEnabled(true);
    m_box->setMinimumWidth(FewestLetters * fontMetrics().averageCharWidth());
    m_box->setMaximumWidth(MostLetters * fontMetrics().averageCharWidth());
    m_work->setTextFormat(Qt::PlainText);
    m_clear->hide();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(8, 4, 8, 4);
    line->setSpacing(8);
    line->addWidget(m_text);
    line->addWidget(m_clear);
    line->addStretch();
    line->addWidget(m_work);
    line->addWidget(m_cancel);
    line->addLayout(m_tools);
    line->addWidget(m_box);
    m_tools->setSpacing(0); // words have room of their own
    setWork({});
    connect(m_box, &QLineEdit::textChanged, this, &FilterLine::anywhereChanged);
    connect(m_clear, &QAbstractButton::clicked, this, &FilterLine::clearAsked);
    connect(m_cancel, &QAbstractButton::clicked, this, &FilterLine::cancelAsked);
}

void FilterLine::setCounts(const QString &counts, const QStringList &asked, bool isFiltered)
{
    m_counts = asked.isEmpty() ? counts : tr("%1 · filter on %2").arg(counts, asked.join(tr(", ")));
    m_clear->setVisible(isFiltered);
    QFont font = m_text->font();
    font.setBold(isFiltered);
    m_text->setFont(font);
    showText();
}

void FilterLine::setNotes(const QStringList &notes)
{
    m_notes = notes;
    m_notes.removeAll(QString());
    showText();
}

void FilterLine::showText()
{
    m_text->setText((QStringList{m_counts} + m_notes).join(QStringLiteral(" · ")));
}

void FilterLine::setWork(const QString &work)
{
    m_work->setText(work);
    m_work->setVisible(!work.isEmpty());
    m_cancel->setVisible(!work.isEmpty());
}

QString FilterLine::anywhere() const
{
    return m_box->text();
}

void FilterLine::setAnywhere(const QString &text)
{
    const QSignalBlocker quiet(m_box);
    m_box->setText(text);
}

void FilterLine::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
}

} // namespace ft
