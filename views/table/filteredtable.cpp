// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filteredtable.h"

#include "columnlayout.h"
#include "facetview.h"
#include "filterheader.h"
#include "filterline.h"
#include "tabledelegate.h"
#include "tableexport.h"

#include "common/copyactions.h"
#include "common/handfocus.h"
#include "common/progressline.h"
#include "common/wordbutton.h"
#include "items/facetmodel.h"
#include "items/rowfilter.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <utility>

namespace ft {

namespace {

constexpr int RowPadding = 10; ///< above and below the text together
/// Selected rows that are found again after a filter or an order; a selection of more pieces would be slow to paint.
constexpr int HeldRows = 10'000;
/// For each cell that it paints a table looks through all pieces of its selection, and its header through all rows.
constexpr int QuickPieces = 400;
constexpr std::size_t QuickRows = 20'000;

} // namespace

FilteredTable::FilteredTable(QAbstractItemModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_rows(new RowFilter(this))
    , m_table(new QTableView)
    , m_header(new FilterHeader(m_table))
    , m_line(new FilterLine)
    , m_progress(new ProgressLine)
    , m_facets(new FacetModel(m_rows, this))
    , m_facetView(new FacetView(m_facets))
    , m_facetsWord(new WordButton(tr("Narrow")))
    , m_chartsWord(new WordButton(tr("Charts")))
    , m_floors(new QSplitter(Qt::Vertical))
    , m_exportWord(new WordButton(tr("Export...")))
    , m_printWord(new WordButton(tr("Print...")))
    , m_export(new TableExport(this))
    , m_counted([](int count) { return tr("%1 rows", nullptr, count).arg(QLocale().toString(count)); })
{
    m_rows->setSourceModel(model);
    layOut();
    setUpTable();
    setUpCopies();
    makeTools();
    makeFacets();
    connect(m_line, &FilterLine::anywhereChanged, this, &FilteredTable::applyTexts);
    connect(m_header, &FilterHeader::textsChanged, this, &FilteredTable::applyTexts);
    connect(m_line, &FilterLine::clearAsked, this, &FilteredTable::clearFilter);
    connect(m_line, &FilterLine::cancelAsked, this, &FilteredTable::cancelPreparing);
    connect(m_rows, &QAbstractItemModel::modelAboutToBeReset, this, &FilteredTable::remember);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &FilteredTable::restore);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_rows, signal, this, &FilteredTable::showCounts);
    connect(m_rows, &RowFilter::queryChanged, this, &FilteredTable::showCounts);
    connect(m_rows, &RowFilter::busyChanged, this, &FilteredTable::showCounts);
    connect(m_rows, &RowFilter::preparing, this, &FilteredTable::showPreparing);
    connect(m_rows, &RowFilter::prepared, this, [this] {
        m_line->setWork({});
        m_progress->clear();
    });
    showCounts();
}

void FilteredTable::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_progress);
    auto *sides = new QSplitter;
    sides->setChildrenCollapsible(false);
    sides->addWidget(m_facetView);
    m_floors->setChildrenCollapsible(false);
    m_floors->addWidget(m_table);
    sides->addWidget(m_floors);
    sides->setStretchFactor(1, 1);
    m_facetView->hide();
    column->addWidget(sides, 1);
    handFocus(this, m_table);
}

void FilteredTable::setUpTable()
{
    m_table->setHorizontalHeader(m_header);
    m_table->setItemDelegate(new TableDelegate(nullptr, m_table));
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
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!std::exchange(m_copied, {}).isEmpty() || !std::exchange(m_exported, {}).isEmpty())
            showNotes();
        if (!m_isRestoring && current.isValid())
            Q_EMIT currentChanged(m_rows->mapToSource(current).row(), current.column());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isRestoring)
            Q_EMIT selectionChanged();
    });
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(m_rows->mapToSource(index).row()); });
}

void FilteredTable::setUpCopies()
{
    auto *copy = new CopyActions(m_table);
    connect(copy, &CopyActions::copied, this, [this](int rows, int selected) {
        m_copied = rows < selected ? tr("only the first %1 rows were copied").arg(QLocale().toString(rows)) : QString();
        showNotes();
    });
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
    // Not the view's own way, which asks for the keys held: Ctrl+D or Ctrl+Z would add to the selection.
    const bool isSelected = m_table->selectionModel()->isSelected(index);
    m_table->selectionModel()->setCurrentIndex(index, isSelected ? QItemSelectionModel::NoUpdate
                                                                 : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

std::vector<int> FilteredTable::selectedRows() const
{
    std::vector<int> rows;
    const RowOrder order = m_rows->shownRows();
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(order ? (*order)[static_cast<std::size_t>(row)] : row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

bool FilteredTable::selectRows(const std::vector<int> &rows)
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    const QItemSelection selection = rows.size() <= QuickRows ? shown(rows, QuickPieces) : QItemSelection();
    const bool isQuick = rows.size() <= QuickRows && selection.size() <= QuickPieces;
    if (isQuick)
        m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    else
        m_table->selectionModel()->clearSelection();
    if (!selection.isEmpty() && isVisible())
        m_table->scrollTo(selection.first().topLeft());
    return isQuick;
}

void FilteredTable::setCounted(const std::function<QString(int)> &counted)
{
    m_counted = counted;
    showCounts();
}

void FilteredTable::setNote(const QString &note)
{
    m_note = note;
    showNotes();
}

void FilteredTable::setProgress(quint64 done, quint64 total)
{
    if (m_rows->isPreparing() || m_export->isRunning())
        return; // what is waited for is what the line shows
    if (done < total)
        m_progress->setProgress(done, total);
    else
        m_progress->clear();
}

void FilteredTable::showShare(double share)
{
    constexpr quint64 Steps = 1000;
    m_progress->setProgress(static_cast<quint64>(share * Steps), Steps);
}

void FilteredTable::showPreparing(double share)
{
    showShare(share);
    // Rows that changed are prepared again in no time: nothing should flash up for them.
    constexpr int WorthWords = 50 * BlockRows;
    if (m_model->rowCount() >= WorthWords)
        m_line->setWork(tr("preparing the filter, %1 %").arg(int(share * 100)));
}

/// Preparing can only be done without if nothing is asked.
void FilteredTable::cancelPreparing()
{
    if (m_export->isRunning())
        return m_export->cancel();
    clearFilter();
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_rows->cancelPreparing();
}

void FilteredTable::applyTexts()
{
    m_rows->setQuery({m_line->anywhere(), m_header->texts(), m_facets->picks()});
}

void FilteredTable::clearFilter()
{
    m_line->setAnywhere({});
    m_facets->clearPicks();
    m_header->clearTexts();
    m_table->setFocus();
}

void FilteredTable::remember()
{
    if (m_table->currentIndex().isValid())
        m_heldRow = currentRow();
    m_heldSelection.clear();
    const QItemSelection selection = m_table->selectionModel()->selection();
    int count = 0;
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    m_holdsAll = count > 1 && count == m_rows->rowCount();
    if (!m_holdsAll && count <= HeldRows)
        m_heldSelection = selectedRows();
}

/// Stays where one was, if that row is among those shown.
void FilteredTable::restore()
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    if (m_heldRow >= 0 && m_heldRow < m_model->rowCount())
        setCurrentRow(m_heldRow);
    restoreSelection();
    showCounts();
}

void FilteredTable::restoreSelection()
{
    if (m_holdsAll)
        return m_table->selectAll();
    if (m_heldSelection.size() < 2)
        return; // the current row is selected already
    m_table->selectionModel()->select(shown(m_heldSelection, HeldRows), QItemSelectionModel::ClearAndSelect);
}

/// The pieces in which rows of the model, ascending, are shown; stops behind `mostPieces`.
QItemSelection FilteredTable::shown(const std::vector<int> &rows, int mostPieces) const
{
    const RowOrder order = m_rows->shownRows();
    const int count = m_rows->rowCount();
    const int last = m_rows->columnCount() - 1;
    std::vector<bool> isAmong(static_cast<std::size_t>(m_model->rowCount()));
    for (const int row : rows) {
        if (static_cast<std::size_t>(row) < isAmong.size())
            isAmong[static_cast<std::size_t>(row)] = true;
    }
    QItemSelection selection;
    for (int row = 0, first = -1; row <= count && selection.size() <= mostPieces; ++row) {
        const auto place = static_cast<std::size_t>(row);
        const bool isSelected = row < count && isAmong[order ? static_cast<std::size_t>((*order)[place]) : place];
        if (isSelected && first < 0)
            first = row;
        if (!isSelected && first >= 0)
            selection.append(QItemSelectionRange(m_rows->index(std::exchange(first, -1), 0), m_rows->index(row - 1, last)));
    }
    return selection;
}

/// Names of the columns that the filter is on.
QStringList FilteredTable::asked() const
{
    QStringList names;
    if (!m_rows->query().anywhere.isEmpty())
        names.append(tr("any column"));
    std::set<int> columns;
    for (const auto &[column, text] : m_rows->query().columns)
        columns.insert(column);
    for (const auto &[column, texts] : m_rows->query().picks)
        columns.insert(column);
    for (const int column : columns)
        names.append(m_model->headerData(column, Qt::Horizontal).toString());
    return names;
}

void FilteredTable::showCounts()
{
    const QString all = m_counted(m_model->rowCount());
    const QString shown = QLocale().toString(m_rows->rowCount());
    const bool isFiltered = m_rows->isFiltered();
    m_line->setCounts(isFiltered ? tr("%1 of %2").arg(shown, all) : all, asked(), isFiltered);
    showNotes();
}

void FilteredTable::showNotes()
{
    QString work;
    if (m_rows->isBusy())
        work = m_rows->isFiltered() ? tr("filtering…") : tr("sorting…");
    m_line->setNotes({work, m_note, m_copied, m_exported});
}

void FilteredTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        m_line->box()->setFocus();
        m_line->box()->selectAll();
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
            m_line->box()->setFocus();
            m_line->box()->setText(m_line->anywhere() + key->text());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ft
