// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A database of a million slots as a table. Goals: from the path to the first painted table in under 0.3 s; a key stroke
// in a filter under 16 ms with the view repainted; order by text under 0.4 s, by number under 0.1 s; facets after a
// filter under 0.1 s; under 250 bytes a slot beside the file; CSV of all rows at 200 MB/s. Rivals: table_rivals.cpp.
#include "bigdatabase.h"

#include "items/recordtable.h"
#include "items/rowfilter.h"
#include "records/columnsteps.h"
#include "records/facets.h"
#include "records/rowexport.h"
#include "storage/writer.h"
#include "table/filteredtable.h"
#include "table/recordsview.h"
#include "table/tableoutput.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTableView>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

/// Memory of this process that belongs to it alone; the file is read through the page cache and does not count.
double residentBytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("RssAnon:"))
            return line.mid(8).simplified().split(' ').first().toDouble() * 1024;
    }
    return 0;
}

void firstPaint(benchmark::State &state)
{
    const QString path = database();
    for (auto _ : state) {
        Document document(open(path));
        RecordsView view(&document, u"records"_s);
        view.resize(1200, 900);
        benchmark::DoNotOptimize(view.grab());
        state.PauseTiming(); // the background work ends with the objects
        view.model()->cancelSurvey();
        state.ResumeTiming();
    }
}
BENCHMARK(firstPaint)->Unit(benchmark::kMillisecond);

void memoryPerSlot(benchmark::State &state)
{
    const QString path = database();
    for (auto _ : state) {
        const double before = residentBytes();
        Document document(open(path));
        RecordsView view(&document, u"records"_s);
        view.resize(1200, 900);
        view.grab();
        state.counters["painted"] = (residentBytes() - before) / Slots;
        waitFor([&] { return !view.model()->isSurveying() && !document.isChecking(); });
        state.counters["surveyed"] = (residentBytes() - before) / Slots;
        RowFilter *rows = view.table()->rows();
        rows->prepare();
        waitFor([&] { return !rows->isPreparing(); });
        state.counters["prepared"] = (residentBytes() - before) / Slots;
        rows->setQuery({{}, {{4, u"1"_s}}});
        waitFor([&] { return !rows->isBusy(); });
        rows->sort(4, Qt::DescendingOrder);
        waitFor([&] { return !rows->isBusy(); });
        view.grab();
        state.counters["filtered and sorted"] = (residentBytes() - before) / Slots;
    }
}
BENCHMARK(memoryPerSlot)->Iterations(1)->Unit(benchmark::kMillisecond);

/// A million records in a window, everything read and prepared.
class OpenTable
{
public:
    OpenTable()
        : m_document(open(database()))
        , m_view(&m_document, u"records"_s)
    {
        m_view.resize(1200, 900);
        m_view.show();
        waitFor([this] { return !m_view.model()->isSurveying() && !m_document.isChecking(); });
        rows().prepare();
        waitFor([this] { return !rows().isPreparing(); });
    }
    /// Leaked: it would outlive the application otherwise.
    static OpenTable &shared()
    {
        static auto *table = new OpenTable;
        table->rows().setQuery({});
        table->settle();
        return *table;
    }
    RowFilter &rows() { return *m_view.table()->rows(); }
    FilteredTable &table() { return *m_view.table(); }
    /// -1: there is none.
    int findColumn(const QString &key) const
    {
        const std::vector<RecordColumn> &columns = m_view.model()->columns();
        const auto found = std::find_if(columns.begin(), columns.end(), [&key](const RecordColumn &column) { return column.key == key; });
        return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
    }
    int column(const QString &key) const
    {
        const int column = findColumn(key);
        if (column < 0)
            qFatal("no such column");
        return column;
    }
    /// Asks other things until the filter remembers nothing of what was typed before.
    void forget()
    {
        constexpr int MoreThanAreKept = 20;
        for (int i = 0; i < MoreThanAreKept; ++i) {
            rows().setQuery({{}, {{column(u"size"_s), u"=%1"_s.arg(i)}}});
            settle();
        }
        rows().setQuery({});
        settle();
    }
    /// Until the rows are those asked for and painted.
    void settle()
    {
        waitFor([this] { return !rows().isBusy(); });
        m_view.repaint();
    }

private:
    Document m_document;
    RecordsView m_view;
};

/// Making the index: what a filter waits for once.
void prepare(benchmark::State &state)
{
    Document document(open(database()));
    RecordTable model(&document, u"records"_s);
    waitFor([&] { return !model.isSurveying() && !document.isChecking(); });
    for (auto _ : state) {
        const double before = residentBytes();
        RowFilter rows;
        rows.setSourceModel(&model);
        rows.prepare();
        waitFor([&] { return !rows.isPreparing(); });
        state.counters["bytes a row"] = double(rows.index()->bytes()) / Slots;
        state.counters["resident"] = (residentBytes() - before) / Slots;
    }
}
BENCHMARK(prepare)->Unit(benchmark::kMillisecond)->Iterations(1);

/// Typing into a field and taking it back, a key stroke at a time, with the view repainted: median and slowest of the
/// strokes, and the median of those that type on.
void typing(benchmark::State &state, const char *key, const char *text)
{
    OpenTable &table = OpenTable::shared();
    const QString typed = QString::fromLatin1(text);
    std::vector<double> strokes;
    std::vector<double> typedOn;
    for (auto _ : state) {
        state.PauseTiming();
        table.forget();
        state.ResumeTiming();
        for (qsizetype i = 1; i <= 2 * typed.size(); ++i) {
            const QString now = typed.left(i <= typed.size() ? i : 2 * typed.size() - i);
            QElapsedTimer timer;
            timer.start();
            if (*key)
                table.rows().setQuery({{}, now.isEmpty() ? std::map<int, QString>() : std::map<int, QString>{{table.column(QString::fromLatin1(key)), now}}});
            else
                table.rows().setQuery({now, {}});
            table.settle();
            strokes.push_back(double(timer.nsecsElapsed()) / 1e6);
            if (i <= typed.size())
                typedOn.push_back(strokes.back());
        }
    }
    std::sort(strokes.begin(), strokes.end());
    std::sort(typedOn.begin(), typedOn.end());
    state.counters["typed on ms"] = typedOn[typedOn.size() / 2];
    state.counters["median ms"] = strokes[strokes.size() / 2];
    state.counters["slowest ms"] = strokes.back();
}
BENCHMARK_CAPTURE(typing, oneColumn, "name", "song 99")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(typing, oneColumnRare, "name", "99123")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(typing, anywhere, "", "song 99")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(typing, comparison, "size", ">=4000000")->Unit(benchmark::kMillisecond);

void sortColumn(benchmark::State &state, const char *key)
{
    OpenTable &table = OpenTable::shared();
    const int column = table.column(QString::fromLatin1(key));
    for (auto _ : state) {
        table.rows().sort(column, Qt::DescendingOrder);
        table.settle();
        state.PauseTiming();
        table.rows().sort(-1);
        table.settle();
        state.ResumeTiming();
    }
}
BENCHMARK_CAPTURE(sortColumn, text, "name")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sortColumn, folder, "folder")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sortColumn, number, "size")->Unit(benchmark::kMillisecond);

/// Counts of what could be picked, for a filter that leaves a tenth of the rows.
void countFacets(benchmark::State &state)
{
    OpenTable &table = OpenTable::shared();
    const std::vector<int> columns{table.column(u"folder"_s), table.column(u"kind"_s), table.column(u"presence"_s),
                                   table.column(u"tag_5"_s), table.column(u"condition"_s)};
    const RowQuery query{.columns = {{table.column(u"name"_s), u"99"_s}}, .picks = {{columns[3], {u"3:00"_s, u"3:01"_s}}}};
    for (auto _ : state)
        benchmark::DoNotOptimize(facets(*table.rows().index(), query, columns));
}
BENCHMARK(countFacets)->Unit(benchmark::kMillisecond);

/// What the charts of records show, for a filter that leaves a tenth of the rows and a brushed span of one of them.
void countCharts(benchmark::State &state)
{
    OpenTable &table = OpenTable::shared();
    const auto index = table.rows().index();
    std::vector<ColumnSteps> charts;
    for (const QString &key : {u"kind"_s, u"presence"_s, u"tag_1"_s, u"size"_s, u"tag_21"_s, u"tag_5"_s, u"file_time"_s, u"share_time"_s}) {
        if (const int column = table.findColumn(key); column >= 0)
            charts.push_back(columnSteps(*index, column));
    }
    state.counters["charts"] = double(charts.size());
    const int size = table.column(u"size"_s);
    const RowQuery query{.columns = {{table.column(u"name"_s), u"99"_s}, {size, u"1000000..4999999"_s}}};
    for (auto _ : state)
        benchmark::DoNotOptimize(tally(*index, state.range(0) ? query : RowQuery(), charts));
}
BENCHMARK(countCharts)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->UseRealTime();

/// All rows and the usual columns as CSV; `toFile`: written by the safe writer, until they are on the medium.
void exportCsv(benchmark::State &state, bool toFile)
{
    OpenTable &table = OpenTable::shared();
    std::uint64_t bytes = 0;
    for (auto _ : state) {
        const auto source = ExportSource::make(*table.table().output()->shownRows(ExportFormat::Csv), {});
        bytes += source->size();
        if (toFile) {
            saveAs(database() + u".csv"_s, *source, {.force = true, .modified = {}});
            continue;
        }
        Bytes block(256 * 1024);
        for (std::uint64_t at = 0; at < source->size(); at += block.size())
            benchmark::DoNotOptimize(source->read(at, block));
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
}
BENCHMARK_CAPTURE(exportCsv, made, false)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(exportCsv, saved, true)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace ft
