// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filteredtable.h"

#include "columnlayout.h"
#include "filterheader.h"
#include "filterline.h"
#include "rowselection.h"
#include "stayingmenu.h"
#include "tabledelegate.h"
#include "tableoutput.h"
#include "tablepanels.h"

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
#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <utility>

namespace ft {

namespace {

constexpr int RowPadding = 10; ///< above and below the text together

} // namespace

FilteredTable::FilteredTable(QAbstractItemModel *model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_rows(new RowFilter(this)),
      m_table(new QTableView),
      m_header(new FilterHeader(m_table)),
      m_output(new TableOutput(m_rows, m_header, this)),
      m_line(new FilterLine),
      m_progress(new ProgressLine),
      m_facets(new FacetModel(m_rows, this)),
      m_panels(new TablePanels(m_table, m_facets)),
      m_exportWord(new WordButton(tr("Export..."))),
      m_printWord(new WordButton(tr("Print..."))),
      m_counted([](int count) { return tr("%1 rows", nullptr, count).arg(QLocale().toString(count)); })
{
    m_rows->setSourceModel(model);
    layOut();
    setUpTable();
    m_selection = new RowSelection(m_table, m_rows);
    setUpTools();
    listen();
    listenToOutput();
    showCounts();
}

void FilteredTable::listen()
{
    connect(m_line, &FilterLine::anywhereChanged, this, &FilteredTable::applyTexts);
    connect(m_header, &FilterHeader::textsChanged, this, &FilteredTable::applyTexts);
    connect(m_facets, &FacetModel::picksChanged, this, &FilteredTable::applyTexts);
    connect(m_line, &FilterLine::clearAsked, this, &FilteredTable::clearFilter);
    connect(m_line, &FilterLine::cancelAsked, this, &FilteredTable::cancelPreparing);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &FilteredTable::showCounts);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_rows, signal, this, &FilteredTable::showCounts);
    connect(m_rows, &RowFilter::queryChanged, this, &FilteredTable::showCounts);
    connect(m_rows, &RowFilter::busyChanged, this, &FilteredTable::showCounts);
    connect(m_rows, &RowFilter::preparing, this, &FilteredTable::showPreparing);
    connect(m_rows, &RowFilter::prepared, this, [this] {
        m_line->setWork({});
        m_progress->clear();
    });
    connect(m_header, &FilterHeader::arranged, this, &FilteredTable::rememberLayout);
    connect(m_panels, &TablePanels::arranged, this, &FilteredTable::rememberLayout);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!std::exchange(m_copied, {}).isEmpty() || !std::exchange(m_exported, {}).isEmpty())
            showNotes();
    });
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(m_rows->mapToSource(index).row()); });
}

void FilteredTable::listenToOutput()
{
    auto *copy = new CopyActions(m_table);
    connect(copy, &CopyActions::copied, this, [this](int rows, int selected) {
        m_copied = rows < selected ? tr("only the first %1 rows were copied").arg(QLocale().toString(rows)) : QString();
        showNotes();
    });
    connect(m_output, &TableOutput::progress, this, [this](double share) {
        m_line->setWork(tr("exporting, %1 %").arg(int(share * 100)));
        showShare(share);
    });
    connect(m_output, &TableOutput::exported, this, [this](const QString &message) {
        m_line->setWork({});
        m_progress->end(message);
        m_exported = message;
        showNotes();
    });
    connect(m_output, &TableOutput::told, this, [this](const QString &message) {
        m_exported = message;
        showNotes();
    });
}

void FilteredTable::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_progress);
    column->addWidget(m_panels, 1);
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
}

void FilteredTable::setUpTools()
{
    auto *columns = new WordButton(tr("Columns"));
    auto *menu = new StayingMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_header->fillMenu(menu, m_table->currentIndex().column());
    });
    columns->setMenu(menu);
    for (WordButton *word : m_panels->words())
        m_line->addTool(word);
    for (WordButton *word : {columns, m_exportWord, m_printWord})
        m_line->addTool(word);
    m_exportWord->hide();
    m_printWord->hide();
    connect(m_exportWord, &QAbstractButton::clicked, m_output, &TableOutput::askForFile);
    connect(m_printWord, &QAbstractButton::clicked, m_output, &TableOutput::askForPrinter);
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
    if (m_rows->isPreparing() || m_output->isExporting())
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
    if (m_output->isExporting())
        return m_output->cancel();
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

void FilteredTable::ask(int column, const RowQuery &query)
{
    const auto text = query.columns.find(column);
    const auto picks = query.picks.find(column);
    m_header->setText(column, text == query.columns.end() ? QString() : text->second);
    m_facets->setPicks(column, picks == query.picks.end() ? QStringList() : picks->second);
    applyTexts();
}

void FilteredTable::setColumnLayouts(ColumnLayouts *layouts, const QString &table)
{
    m_layouts = layouts;
    m_layoutName = table;
    m_header->setColumnLayout(layouts->layout(table));
    const ColumnLayout layout = m_header->columnLayout();
    m_panels->setShown(layout.showsFacets, layout.showsCharts);
}

void FilteredTable::setColumnLetters(std::span<const int> letters)
{
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < static_cast<int>(letters.size()); ++column) {
        const int usual = letters[static_cast<std::size_t>(column)] * letter;
        m_header->resizeSection(column, std::max(usual, m_header->sectionSizeHint(column)));
    }
}

void FilteredTable::applyColumnLayout()
{
    m_header->applyColumnLayout();
}

void FilteredTable::rememberLayout()
{
    if (!m_layouts)
        return;
    ColumnLayout layout = m_header->columnLayout();
    layout.showsFacets = m_panels->showsFacets();
    layout.showsCharts = m_panels->showsCharts();
    m_layouts->setLayout(m_layoutName, layout);
}

void FilteredTable::setExportName(const QString &name)
{
    m_output->setName(name);
    m_exportWord->setVisible(!name.isEmpty());
    m_printWord->setVisible(!name.isEmpty());
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
