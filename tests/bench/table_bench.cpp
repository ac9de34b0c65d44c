// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A database of a million slots as a table. Goals: from the path to the first painted table in under 0.3 s; under 100
// bytes a slot beside the file, once all is surveyed, filtered and sorted.
#include "common/theme.h"
#include "items/recordtable.h"
#include "items/rowfilter.h"
#include "support/kazaafiles.h"
#include "table/filteredtable.h"
#include "table/recordsview.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QFile>
#include <QTableView>
#include <QTemporaryDir>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

constexpr std::uint32_t Slots = 1'000'000;

/// Beside the program, not in /tmp, which may be memory.
QString database()
{
    static const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/table-XXXXXX"_s);
    const QString path = folder.filePath(u"data256.dbb"_s);
    if (QFile::exists(path))
        return path;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    for (std::uint32_t row = 0; row < Slots; ++row)
        file.write(QByteArray::fromStdString(test::slot(row)));
    return path;
}

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

void waitFor(const std::function<bool()> &done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
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
        rows->setQuery({{}, {{4, u"1"_s}}});
        waitFor([&] { return !rows->isBusy(); });
        rows->sort(4, Qt::DescendingOrder);
        waitFor([&] { return !rows->isBusy(); });
        view.grab();
        state.counters["filtered and sorted"] = (residentBytes() - before) / Slots;
    }
}
BENCHMARK(memoryPerSlot)->Iterations(1)->Unit(benchmark::kMillisecond);

class OpenTable
{
public:
    OpenTable()
        : m_document(open(database()))
        , m_model(&m_document, u"records"_s)
    {
        waitFor([this] { return !m_model.isSurveying() && !m_document.isChecking(); });
        m_rows.setSourceModel(&m_model);
    }
    RowFilter &rows() { return m_rows; }
    int column(const QString &key)
    {
        for (int i = 0; i < m_model.columnCount(); ++i) {
            if (m_model.columns()[static_cast<std::size_t>(i)].key == key)
                return i;
        }
        qFatal("no such column");
    }

private:
    Document m_document;
    RecordTable m_model;
    RowFilter m_rows;
};

/// A key stroke that asks one column, from nothing.
void filterColumn(benchmark::State &state)
{
    OpenTable table;
    const int name = table.column(u"name"_s);
    for (auto _ : state) {
        table.rows().setQuery({{}, {{name, u"99"_s}}});
        waitFor([&] { return !table.rows().isBusy(); });
        table.rows().setQuery({});
    }
}
BENCHMARK(filterColumn)->Unit(benchmark::kMillisecond);

/// A key stroke that asks all columns.
void filterAnywhere(benchmark::State &state)
{
    OpenTable table;
    for (auto _ : state) {
        table.rows().setQuery({u"99"_s, {}});
        waitFor([&] { return !table.rows().isBusy(); });
        table.rows().setQuery({});
    }
}
BENCHMARK(filterAnywhere)->Unit(benchmark::kMillisecond);

void sortColumn(benchmark::State &state, const char *key)
{
    OpenTable table;
    const int column = table.column(QString::fromLatin1(key));
    for (auto _ : state) {
        table.rows().sort(column, Qt::DescendingOrder);
        waitFor([&] { return !table.rows().isBusy(); });
        table.rows().sort(-1);
    }
}
BENCHMARK_CAPTURE(sortColumn, text, "name")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sortColumn, number, "size")->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ft

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ft::applyTheme(application, ft::Theme::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
