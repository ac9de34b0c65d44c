// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stateline.h"

#include "progressline.h"
#include "wordbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ft {

StateLine::StateLine(const QString &stop, QWidget *parent)
    : QWidget(parent), m_text(new QLabel), m_stop(new WordButton(stop)), m_progress(new ProgressLine)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    QSizePolicy keeping = m_stop->sizePolicy();
    keeping.setRetainSizeWhenHidden(true);
    m_stop->setSizePolicy(keeping);
    m_stop->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(m_text, 1);
    line->addWidget(m_stop, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_progress);
    connect(m_stop, &QAbstractButton::clicked, this, &StateLine::stopped);
}

void StateLine::begin(const QString &text)
{
    m_isRunning = true;
    setText(text);
    m_stop->show();
    m_progress->setProgress(0, 0);
}

void StateLine::setProgress(quint64 done, quint64 total)
{
    if (m_isRunning)
        m_progress->setProgress(done, total);
}

void StateLine::end(const QString &text)
{
    m_isRunning = false;
    setText(text);
    m_stop->hide();
    m_progress->end(text);
}

void StateLine::setText(const QString &text)
{
    m_text->setText(text);
}

QString StateLine::text() const
{
    return m_text->text();
}

} // namespace ft
