// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewpage.h"

#include "changestable.h"

#include "items/differences.h"

#include "common/sectiontitle.h"
#include "wording/repairwords.h"

#include <QLabel>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ft {

namespace {

QWidget *captioned(const QString &caption, QWidget *view)
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    column->addWidget(new SectionTitle(caption));
    column->addWidget(view, 1);
    return side;
}

} // namespace

PreviewPage::PreviewPage(RepairCase *repair, QList<Aspect> aspects, QWidget *parent)
    : QWizardPage(parent)
    , m_repair(repair)
    , m_aspects(std::move(aspects))
    , m_what(new QLabel)
    , m_tabs(new QTabWidget)
    , m_differences(new DifferencesModel(this))
    , m_table(changesTable(m_differences))
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
    connect(m_tabs, &QTabWidget::currentChanged, this, &PreviewPage::makeAspect);
}

void PreviewPage::initializePage()
{
    dropAspects();
    m_what->setText(ft::title(*m_repair->chosenPlan()));
    m_differences->setDifferences(differences(*m_repair->document(), *m_repair->after(), m_repair->style()));
    for (const Aspect &aspect : std::as_const(m_aspects))
        m_tabs->addTab(new QWidget, aspect.title);
    m_tabs->setCurrentIndex(0);
}

void PreviewPage::cleanupPage()
{
    dropAspects(); // they look at a document that goes when another plan is chosen
}

void PreviewPage::dropAspects()
{
    while (m_tabs->count() > 1) {
        QWidget *page = m_tabs->widget(1);
        m_tabs->removeTab(1);
        delete page;
    }
}

void PreviewPage::makeAspect(int tab)
{
    if (tab < 1 || m_tabs->widget(tab)->layout())
        return;
    const Aspect &aspect = m_aspects[tab - 1];
    auto *sides = new QSplitter;
    sides->setChildrenCollapsible(false);
    sides->addWidget(captioned(tr("Before"), aspect.make(m_repair->document())));
    sides->addWidget(captioned(tr("After"), aspect.make(m_repair->after())));
    sides->setSizes({1, 1});
    auto *column = new QVBoxLayout(m_tabs->widget(tab));
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sides);
}

} // namespace ft
