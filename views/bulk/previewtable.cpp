// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewtable.h"

#include "previewrows.h"

#include "common/copyactions.h"
#include "common/rowdelegate.h"
#include "items/columns.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QTableView>
#include <QToolButton>

namespace ft {

namespace {

constexpr int AllStates = static_cast<int>(BatchRowState::Count);
constexpr int RowPadding = 8; ///< above and below the text together
constexpr int FilterLetters = 28;

} // namespace

PreviewTable::PreviewTable(BatchModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_rows(new PreviewRows(model, this))
    , m_states(new QButtonGroup(this))
    , m_filter(new QLineEdit)
    , m_table(new QTableView)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    const auto addWord = [this, line](int state) {
        auto *word = new QToolButton;
        word->setCheckable(true);
        word->setAutoRaise(true);
        word->setFocusPolicy(Qt::StrongFocus);
        m_states->addButton(word, state);
        line->addWidget(word);
    };
    addWord(AllStates);
    for (int state = 0; state < AllStates; ++state)
        addWord(state);
    m_states->button(AllStates)->setChecked(true);
    line->addStretch(1);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the rows"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(FilterLetters * fontMetrics().averageCharWidth());
    line->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    setUpTable();
    connect(m_states, &QButtonGroup::idClicked, this, [this](int id) {
        m_rows->setState(id == AllStates ? std::nullopt : std::optional(static_cast<BatchRowState>(id)));
    });
    connect(m_filter, &QLineEdit::textChanged, m_rows, &QSortFilterProxyModel::setFilterFixedString);
    connect(model, &BatchModel::countsChanged, this, &PreviewTable::showCounts);
    showCounts();
}

void PreviewTable::setUpTable()
{
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("What changes in each file"));
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle); // names and paths differ at their ends
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + RowPadding);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    m_table->setSortingEnabled(true);
    header->setSortIndicator(-1, Qt::AscendingOrder); // as the files come
    const int letter = fontMetrics().averageCharWidth();
    constexpr std::pair<BatchColumn, int> widths[] = {{BatchColumn::State, 14}, {BatchColumn::File, 36}, {BatchColumn::Field, 24},
                                                      {BatchColumn::Before, 32}, {BatchColumn::After, 32}};
    for (const auto &[column, letters] : widths)
        m_table->setColumnWidth(number(column), letters * letter);
    new CopyActions(m_table);
}

void PreviewTable::showCounts()
{
    for (int state = 0; state <= AllStates; ++state) {
        QAbstractButton *word = m_states->button(state);
        const int files = state == AllStates ? static_cast<int>(m_model->files().size()) : m_model->count(static_cast<BatchRowState>(state));
        word->setText(tr("%1 %2", "state, count of files")
                          .arg(state == AllStates ? tr("all files") : stateText(static_cast<BatchRowState>(state)), QLocale().toString(files)));
        word->setVisible(state == AllStates || files > 0 || word->isChecked());
    }
}

} // namespace ft
