// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalview.h"

#include "common/copyactions.h"
#include "common/handfocus.h"
#include "common/quietlabel.h"
#include "common/rowdelegate.h"
#include "items/journalmodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>

namespace ft {

namespace {

constexpr int JournalMargin = 8;

} // namespace

JournalView::JournalView(Journal *journal, QWidget *parent)
    : QWidget(parent), m_journal(journal), m_model(new JournalModel(journal, this)), m_table(new QTreeView), m_state(new QuietLabel({}))
{
    setUpTable();
    auto *exporting = new QPushButton(tr("&Export..."));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(JournalMargin, JournalMargin, JournalMargin, JournalMargin);
    foot->setSpacing(JournalMargin);
    foot->addWidget(m_state, 1);
    foot->addWidget(exporting);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    handFocus(this, m_table);
    connect(exporting, &QPushButton::clicked, this, &JournalView::exportAsked);
    for (const auto signal : {&Journal::added, &Journal::joined})
        connect(journal, signal, this, &JournalView::showState);
    connect(journal, &Journal::entryChanged, this, &JournalView::showState);
    showState();
}

void JournalView::setUpTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setAccessibleName(tr("Journal"));
    m_table->setTextElideMode(Qt::ElideRight);
    const int character = fontMetrics().averageCharWidth();
    const int widths[] = {26, 12, 30, 22, 16, 20, 20};
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_table->setColumnWidth(i, widths[i] * character);
    new CopyActions(m_table);
}

void JournalView::say(const QString &text)
{
    m_state->setText(text);
}

void JournalView::showState()
{
    m_state->setText(m_journal->entries().isEmpty() ? tr("Nothing was changed since the file was opened.")
                     : m_journal->isComputing() ? tr("Digests are still being computed.")
                                                : tr("A reason can be written beside each step (F2). The journal is kept nowhere "
                                                     "unless it is exported."));
}

} // namespace ft
