// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentband.h"

#include "wording/repairwords.h"

#include <QAction>

namespace ft {

DocumentBand::DocumentBand(Document *document, QWidget *parent)
    : HeaderBand(parent), m_document(document), m_prognosis(document), m_next(new QAction(this))
{
    connect(m_next, &QAction::triggered, this, [this] { Q_EMIT stepRequested(m_step); });
    connect(document, &Document::reread, this, &DocumentBand::refresh);
    connect(document, &Document::findingsChanged, this, &DocumentBand::refresh);
    connect(document, &Document::codePageChanged, this, &DocumentBand::refresh);
    connect(&m_prognosis, &Prognosis::changed, this, &DocumentBand::refresh);
    connect(document, &Document::checkProgress, this, &DocumentBand::showChecking);
    refresh();
}

void DocumentBand::setStyle(const Style &style)
{
    m_style = style;
    refresh();
}

void DocumentBand::refresh()
{
    ByteWindow window(m_document->bytes());
    m_style.codePage = m_document->codePage();
    Summary summary = summarise(m_document->tree(), m_document->findings(), window, m_document->fileName(), m_style);
    if (const JudgedPlan *best = m_prognosis.best())
        summary.verdict = prognosis(*best);
    setSummary(summary);
    m_step = nextStep(*m_document);
    m_next->setText(label(m_step));
    m_next->setToolTip(explanation(m_step));
    setNextStep(m_step == NextStep::None ? nullptr : m_next);
    if (!m_document->isChecking())
        clearProgress();
}

void DocumentBand::showChecking(quint64 done, quint64 total)
{
    if (m_document->isChecking())
        setProgress(tr("Checking records"), done, total);
}

} // namespace ft
