// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableoutput.h"

#include "tableexport.h"
#include "tablesheet.h"

#include "common/printing.h"
#include "items/roles.h"
#include "items/rowfilter.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>

namespace ft {

using namespace Qt::StringLiterals;

TableOutput::TableOutput(RowFilter *rows, QHeaderView *columns, QWidget *asker)
    : QObject(asker), m_rows(rows), m_columns(columns), m_asker(asker), m_export(new TableExport(this))
{
    connect(m_export, &TableExport::progress, this, &TableOutput::progress);
    connect(m_export, &TableExport::finished, this, &TableOutput::exported);
}

std::optional<RowExport> TableOutput::shownRows(ExportFormat format) const
{
    const auto index = m_rows->index();
    if (!index || m_rows->isBusy())
        return std::nullopt;
    RowExport what;
    what.format = format;
    what.title = m_name;
    ExportTable rows{index, m_rows->shownRows(), {}, m_name};
    for (int place = 0; place < m_columns->count(); ++place) {
        const int column = m_columns->logicalIndex(place);
        if (m_columns->isSectionHidden(column))
            continue;
        const auto header = [this, column](int role) { return m_rows->headerData(column, Qt::Horizontal, role); };
        const bool isNumber = Qt::Alignment(header(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight);
        what.columns.push_back({header(Qt::DisplayRole).toString(), header(ColumnKeyRole).toString(), isNumber});
        rows.columns.push_back(column);
    }
    what.tables.push_back(std::move(rows));
    return what;
}

void TableOutput::askForFile()
{
    m_rows->prepare(); // goes on while one chooses a name
    auto *dialog = new QFileDialog(m_asker, tr("Export what is shown"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Comma-separated values (*.csv)"), tr("Tab-separated values (*.tsv)"),
                            tr("JSON (*.json)"), tr("Web page (*.html)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(QFileInfo(m_name).completeBaseName() + u".csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1)); });
    connect(dialog, &QFileDialog::fileSelected, this, &TableOutput::exportTo);
    dialog->open();
}

void TableOutput::exportTo(const QString &path)
{
    const auto format = exportFormat(QFileInfo(path).suffix().toLower()).value_or(ExportFormat::Csv);
    const auto what = shownRows(format);
    if (m_export->isRunning()) {
        Q_EMIT told(tr("Another export goes on; nothing was written."));
    } else if (!what) {
        Q_EMIT told(tr("The rows are still being prepared; nothing was written."));
    } else {
        Q_EMIT progress(0);
        m_export->start(*what, path);
    }
}

bool TableOutput::isExporting() const
{
    return m_export->isRunning();
}

void TableOutput::cancel()
{
    m_export->cancel();
}

void TableOutput::askForPrinter()
{
    m_rows->prepare(); // goes on while one chooses a printer
    askAndPrint({.title = {}, .draw = [this](QPagedPaintDevice &paper) { printTo(paper); }, .isWhole = true}, m_asker);
}

void TableOutput::printTo(QPagedPaintDevice &device)
{
    const auto what = shownRows(ExportFormat::Html);
    std::vector<int> widths;
    for (int place = 0; place < m_columns->count(); ++place) {
        if (const int column = m_columns->logicalIndex(place); !m_columns->isSectionHidden(column))
            widths.push_back(m_columns->sectionSize(column));
    }
    if (!what)
        Q_EMIT told(tr("The rows are still being prepared; nothing was printed."));
    else if (!TableSheet(*what, widths, m_asker->font()).print(device))
        Q_EMIT told(tr("The printer cannot be reached; nothing was printed."));
    else
        Q_EMIT told({});
}

} // namespace ft
