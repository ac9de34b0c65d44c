// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filteredtable.h"

#include "columnlayout.h"
#include "facetview.h"
#include "filterheader.h"
#include "filterline.h"
#include "stayingmenu.h"
#include "tableexport.h"
#include "tablesheet.h"

#include "common/printing.h"
#include "common/progressline.h"
#include "common/wordbutton.h"
#include "items/facetmodel.h"
#include "items/roles.h"
#include "items/rowfilter.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSplitter>


// What can be done with a table beside filtering it: narrowing by facets, arranging columns, exporting.

namespace ft {

using namespace Qt::StringLiterals;

void FilteredTable::makeTools()
{
    auto *columns = new WordButton(tr("Columns"));
    auto *menu = new StayingMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_header->fillMenu(menu, m_table->currentIndex().column());
    });
    columns->setMenu(menu);
    for (WordButton *word : {m_facetsWord, m_chartsWord, columns, m_exportWord, m_printWord})
        m_line->addTool(word);
    for (WordButton *word : {m_facetsWord, m_chartsWord}) {
        word->setCheckable(true);
        word->hide();
    }
    connect(m_chartsWord, &QAbstractButton::toggled, this, [this](bool shown) {
        showCharts(shown);
        rememberLayout();
    });
    m_exportWord->hide();
    m_printWord->hide();
    connect(m_printWord, &QAbstractButton::clicked, this, &FilteredTable::askForPrinter);
    connect(m_header, &FilterHeader::arranged, this, &FilteredTable::rememberLayout);
    connect(m_exportWord, &QAbstractButton::clicked, this, &FilteredTable::askForExport);
    connect(m_export, &TableExport::progress, this, [this](double share) {
        m_line->setWork(tr("exporting, %1 %").arg(int(share * 100)));
        showShare(share);
    });
    connect(m_export, &TableExport::finished, this, [this](const QString &message) {
        m_line->setWork({});
        m_progress->end(message);
        m_exported = message;
        showNotes();
    });
}

void FilteredTable::makeFacets()
{
    connect(m_facetsWord, &QAbstractButton::toggled, this, [this](bool shown) {
        showFacets(shown);
        rememberLayout();
    });
    connect(m_facets, &FacetModel::picksChanged, this, &FilteredTable::applyTexts);
}

void FilteredTable::showFacets(bool shown)
{
    m_facetView->setVisible(shown);
    m_facets->setActive(shown);
    m_facetsWord->setText(shown ? tr("Hide list") : tr("Narrow"));
}

void FilteredTable::setCharts(QWidget *charts)
{
    m_charts = charts;
    m_floors->insertWidget(0, charts);
    charts->hide();
}

void FilteredTable::offerCharts(bool offered)
{
    m_chartsWord->setVisible(offered && m_charts);
    showCharts(m_chartsWord->isChecked());
}

void FilteredTable::showCharts(bool shown)
{
    constexpr int ChartsShare = 3; ///< beside 2 for the rows
    if (!m_charts)
        return;
    const bool isNew = shown && m_charts->isHidden();
    m_charts->setVisible(shown && !m_chartsWord->isHidden());
    if (isNew)
        m_floors->setSizes({ChartsShare * height(), 2 * height()}); // in proportion
    m_chartsWord->setText(m_charts->isHidden() ? tr("Charts") : tr("Hide charts"));
}

void FilteredTable::ask(int column, const RowQuery &query)
{
    const auto text = query.columns.find(column);
    const auto picks = query.picks.find(column);
    m_header->setText(column, text == query.columns.end() ? QString() : text->second);
    m_facets->setPicks(column, picks == query.picks.end() ? QStringList() : picks->second);
    applyTexts();
}

void FilteredTable::setFacetColumns(const std::vector<int> &columns)
{
    m_facets->setColumns(columns);
    m_facetsWord->setVisible(!columns.empty());
}

void FilteredTable::setColumnLayouts(ColumnLayouts *layouts, const QString &table)
{
    m_layouts = layouts;
    m_layoutName = table;
    m_header->setColumnLayout(layouts->layout(table));
    m_facetsWord->setChecked(m_header->columnLayout().showsFacets);
    m_chartsWord->setChecked(m_header->columnLayout().showsCharts);
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
    layout.showsFacets = m_facetsWord->isChecked();
    layout.showsCharts = m_chartsWord->isChecked();
    m_layouts->setLayout(m_layoutName, layout);
}

void FilteredTable::setExportName(const QString &name)
{
    m_exportName = name;
    m_exportWord->setVisible(!name.isEmpty());
    m_printWord->setVisible(!name.isEmpty());
}

std::optional<RowExport> FilteredTable::shownRows(ExportFormat format) const
{
    const auto index = m_rows->index();
    if (!index || m_rows->isBusy())
        return std::nullopt;
    RowExport what;
    what.format = format;
    what.title = m_exportName;
    ExportTable rows{index, m_rows->shownRows(), {}, m_exportName};
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        if (m_header->isSectionHidden(column))
            continue;
        const auto header = [this, column](int role) { return m_model->headerData(column, Qt::Horizontal, role); };
        const bool isNumber = Qt::Alignment(header(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight);
        what.columns.push_back({header(Qt::DisplayRole).toString(), header(ColumnKeyRole).toString(), isNumber});
        rows.columns.push_back(column);
    }
    what.tables.push_back(std::move(rows));
    return what;
}

void FilteredTable::askForExport()
{
    m_rows->prepare(); // goes on while one chooses a name
    auto *dialog = new QFileDialog(this, tr("Export what is shown"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Comma-separated values (*.csv)"), tr("Tab-separated values (*.tsv)"), tr("JSON (*.json)"),
                            tr("Web page (*.html)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(QFileInfo(m_exportName).completeBaseName() + u".csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &FilteredTable::exportTo);
    dialog->open();
}

void FilteredTable::exportTo(const QString &path)
{
    const auto format = exportFormat(QFileInfo(path).suffix().toLower()).value_or(ExportFormat::Csv);
    const auto what = shownRows(format);
    if (what && !m_export->isRunning()) {
        showShare(0);
        return m_export->start(*what, path);
    }
    m_exported = m_export->isRunning() ? tr("Another export goes on; nothing was written.")
                                       : tr("The rows are still being prepared; nothing was written.");
    showNotes();
}

void FilteredTable::askForPrinter()
{
    m_rows->prepare(); // goes on while one chooses a printer
    askAndPrint({.title = {}, .draw = [this](QPagedPaintDevice &paper) { printTo(paper); }, .isWhole = true}, this);
}

void FilteredTable::printTo(QPagedPaintDevice &device)
{
    const auto what = shownRows(ExportFormat::Html);
    std::vector<int> widths;
    for (int place = 0; place < m_header->count(); ++place) {
        if (const int column = m_header->logicalIndex(place); !m_header->isSectionHidden(column))
            widths.push_back(m_header->sectionSize(column));
    }
    if (!what)
        m_exported = tr("The rows are still being prepared; nothing was printed.");
    else if (!TableSheet(*what, widths, font()).print(device))
        m_exported = tr("The printer cannot be reached; nothing was printed.");
    else
        m_exported.clear();
    showNotes();
}

} // namespace ft
