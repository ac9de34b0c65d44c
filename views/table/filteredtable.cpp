// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filteredtable.h"

#include "filterheader.h"
#include "tabledelegate.h"

#include "common/copyactions.h"
#include "common/progressline.h"
#include "common/wordbutton.h"
#include "items/rowfilter.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>

#include <utility>

namespace ft {

namespace {

constexpr int RowPadding = 10; ///< above and below the text together
constexpr int LetterCount = 28; ///< width of the filter field
constexpr quint64 ProgressSteps = 1000;

} // namespace

FilteredTable::FilteredTable(QAbstractItemModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_rows(new RowFilter(this))
    , m_table(new QTableView)
    , m_header(new FilterHeader(m_table))
    , m_counts(new QLabel)
    , m_anywhere(new QLineEdit)
    , m_clear(new WordButton(tr("Clear filter")))
    , m_progress(new ProgressLine)
    , m_counted([](int count) { return tr("%1 rows", nullptr, count).arg(QLocale().toString(count)); })
{
    m_rows->setSourceModel(model);
    layOut();
    setUpTable();
    connect(m_anywhere, &QLineEdit::textChanged, this, &FilteredTable::applyTexts);
    connect(m_header, &FilterHeader::textsChanged, this, &FilteredTable::applyTexts);
    connect(m_clear, &QAbstractButton::clicked, this, &FilteredTable::clearFilter);
    connect(m_rows, &QAbstractItemModel::modelAboutToBeReset, this, &FilteredTable::remember);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &FilteredTable::restore);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_rows, signal, this, &FilteredTable::showCounts);
    connect(m_rows, &RowFilter::queryChanged, this, &FilteredTable::showCounts);
    connect(m_rows, &RowFilter::busyChanged, this, [this](bool busy) {
        if (!busy)
            m_progress->clear();
        showCounts();
    });
    connect(m_rows, &RowFilter::progress, this, [this](double share) {
        m_progress->setProgress(static_cast<quint64>(share * ProgressSteps), ProgressSteps);
    });
    showCounts();
}

void FilteredTable::layOut()
{
    m_counts->setTextFormat(Qt::PlainText);
    m_anywhere->setPlaceholderText(tr("Filter all columns"));
    m_anywhere->setAccessibleName(tr("Filter all columns"));
    m_anywhere->setClearButtonEnabled(true);
    m_anywhere->setFixedWidth(LetterCount * fontMetrics().averageCharWidth());
    auto *line = new QHBoxLayout;
    line->setContentsMargins(8, 4, 8, 4);
    line->setSpacing(8);
    line->addWidget(m_counts);
    line->addWidget(m_clear);
    line->addStretch();
    line->addWidget(m_anywhere);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_progress);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
}

void FilteredTable::setUpTable()
{
    m_table->setHorizontalHeader(m_header);
    m_table->setItemDelegate(new TableDelegate(m_table));
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_header->setSortIndicator(-1, Qt::AscendingOrder); // first: else enabling sorts by the first column
    m_table->setSortingEnabled(true);
    m_header->setSectionResizeMode(QHeaderView::Interactive);
    m_header->setStretchLastSection(true);
    // A fixed height: the header need not remember a million of them.
    QHeaderView *vertical = m_table->verticalHeader();
    vertical->setSectionResizeMode(QHeaderView::Fixed);
    vertical->setDefaultSectionSize(fontMetrics().height() + RowPadding);
    vertical->hide();
    m_table->installEventFilter(this);
    auto *copy = new CopyActions(m_table);
    connect(copy, &CopyActions::copied, this, [this](int rows, int selected) {
        m_copied = rows < selected ? tr("only the first %1 rows were copied").arg(QLocale().toString(rows)) : QString();
        showCounts();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!std::exchange(m_copied, {}).isEmpty())
            showCounts();
        if (!m_isRestoring && current.isValid())
            Q_EMIT currentChanged(m_rows->mapToSource(current).row(), current.column());
    });
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(m_rows->mapToSource(index).row()); });
}

int FilteredTable::currentRow() const
{
    return m_rows->mapToSource(m_table->currentIndex()).row();
}

void FilteredTable::setCurrentRow(int row)
{
    const QModelIndex index = m_rows->mapFromSource(m_model->index(row, qMax(0, m_table->currentIndex().column())));
    if (!index.isValid() || index.row() == m_table->currentIndex().row())
        return;
    const QScopedValueRollback restoring(m_isRestoring, true);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void FilteredTable::setCounted(const std::function<QString(int)> &counted)
{
    m_counted = counted;
    showCounts();
}

void FilteredTable::setNote(const QString &note)
{
    m_note = note;
    showCounts();
}

void FilteredTable::setProgress(quint64 done, quint64 total)
{
    if (m_rows->isBusy())
        return; // what the user asked for last is what the line shows
    if (done < total)
        m_progress->setProgress(done, total);
    else
        m_progress->clear();
}

void FilteredTable::applyTexts()
{
    m_rows->setQuery({m_anywhere->text(), m_header->texts()});
}

void FilteredTable::clearFilter()
{
    {
        const QSignalBlocker once(m_anywhere);
        m_anywhere->clear();
    }
    m_header->clearTexts();
    m_table->setFocus();
}

void FilteredTable::remember()
{
    if (m_table->currentIndex().isValid())
        m_heldRow = currentRow();
}

/// Stays where one was, if that row is among those shown.
void FilteredTable::restore()
{
    if (m_heldRow >= 0 && m_heldRow < m_model->rowCount())
        setCurrentRow(m_heldRow);
    showCounts();
}

void FilteredTable::showCounts()
{
    const QString all = m_counted(m_model->rowCount());
    const QString shown = QLocale().toString(m_rows->rowCount());
    const bool isFiltered = m_rows->isFiltered();
    QStringList parts{isFiltered ? tr("%1 of %2").arg(shown, all) : all};
    if (isFiltered)
        parts.append(tr("filtered"));
    if (m_rows->isBusy())
        parts.append(isFiltered ? tr("filtering…") : tr("sorting…"));
    for (const QString &part : {m_note, m_copied}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    m_counts->setText(parts.join(QStringLiteral(" · ")));
    m_clear->setVisible(isFiltered);
    QFont font = m_counts->font();
    font.setBold(isFiltered);
    m_counts->setFont(font);
}

void FilteredTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        m_anywhere->setFocus();
        m_anywhere->selectAll();
    } else if (event->key() == Qt::Key_Escape && m_rows->isFiltered()) {
        clearFilter();
    } else {
        QWidget::keyPressEvent(event);
    }
}

/// Typing in the table filters: there is nothing better to do with letters here.
bool FilteredTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isText = !key->text().isEmpty() && key->text().at(0).isPrint() && key->key() != Qt::Key_Space
            && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (isText) {
            m_anywhere->setFocus();
            m_anywhere->setText(m_anywhere->text() + key->text());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ft
