// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewpage.h"

#include "bytecomparison.h"
#include "changestable.h"
#include "chunkcomparison.h"
#include "comparedfields.h"

#include "items/differences.h"
#include "wording/repairwords.h"

#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ft {

PreviewPage::PreviewPage(RepairCase *repair, QWidget *parent)
    : QWizardPage(parent)
    , m_repair(repair)
    , m_what(new QLabel)
    , m_tabs(new QTabWidget)
    , m_changes(new DifferencesModel(this))
    , m_table(changesTable(m_changes))
{
    setTitle(tr("Look at it"));
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_table, tr("Changes"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_what);
    column->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PreviewPage::makeComparison);
}

QList<PreviewPage::Comparison> PreviewPage::comparisons()
{
    Document *before = m_repair->document();
    Document *after = m_repair->after();
    QList<Comparison> all;
    if (before->tree().format && before->tree().format->id == "kazaa.dat")
        all.append({tr("Chunks"), [=] { return new ChunkComparison(*before, *after); }});
    all.append({tr("Fields"), [=, this] { return new ComparedFields(before, after, m_differences, m_repair->style()); }});
    all.append({tr("Bytes"), [=, this] {
                    auto *bytes = new ByteComparison;
                    bytes->setPlan(before->sharedBytes(), m_repair->chosenPlan()->plan);
                    return bytes;
                }});
    return all;
}

void PreviewPage::initializePage()
{
    dropComparisons();
    m_what->setText(ft::title(*m_repair->chosenPlan()));
    m_differences = differences(*m_repair->document(), *m_repair->after(), m_repair->style());
    m_changes->setDifferences(m_differences);
    m_comparisons = comparisons();
    for (const Comparison &comparison : std::as_const(m_comparisons))
        m_tabs->addTab(new QWidget, comparison.title);
    m_tabs->setCurrentIndex(0);
}

void PreviewPage::cleanupPage()
{
    dropComparisons(); // they look at a document that goes when another plan is chosen
}

void PreviewPage::dropComparisons()
{
    while (m_tabs->count() > 1) {
        QWidget *page = m_tabs->widget(1);
        m_tabs->removeTab(1);
        delete page;
    }
}

void PreviewPage::makeComparison(int tab)
{
    if (tab < 1 || m_tabs->widget(tab)->layout())
        return;
    auto *column = new QVBoxLayout(m_tabs->widget(tab));
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_comparisons[tab - 1].make());
}

} // namespace ft
