// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What others take for the same rows: QSortFilterProxyModel over the same model, and SQLite in memory.
#include "bigdatabase.h"

#include "items/recordtable.h"

#include <benchmark/benchmark.h>

#include <QSortFilterProxyModel>

#ifdef FT_SQLITE
#include <sqlite3.h>
#endif

namespace ft {
namespace {

using namespace Qt::StringLiterals;

int nameColumn(const RecordTable &model)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.columns()[static_cast<std::size_t>(column)].key == u"name"_s)
            return column;
    }
    qFatal("no such column");
}

/// QSortFilterProxyModel as programs use it: without a look at its rows it would filter nothing.
void proxyFilter(benchmark::State &state, bool clears)
{
    Document document(open(database()));
    RecordTable model(&document, u"records"_s);
    waitFor([&] { return !model.isSurveying() && !document.isChecking(); });
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterKeyColumn(nameColumn(model));
    const auto filter = [&proxy](const QString &text) {
        proxy.setFilterFixedString(text);
        benchmark::DoNotOptimize(proxy.rowCount());
    };
    filter(clears ? u"song 99"_s : QString());
    for (auto _ : state) {
        filter(clears ? QString() : u"song 99"_s);
        state.PauseTiming();
        filter(clears ? u"song 99"_s : QString());
        state.ResumeTiming();
    }
    state.counters["rows"] = proxy.rowCount();
}
BENCHMARK_CAPTURE(proxyFilter, filters, false)->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK_CAPTURE(proxyFilter, clears, true)->Unit(benchmark::kMillisecond)->Iterations(1);

#ifdef FT_SQLITE

class Database
{
public:
    Database() { sqlite3_open(":memory:", &m_database); }
    ~Database() { sqlite3_close(m_database); }

    void run(const char *statement) { sqlite3_exec(m_database, statement, nullptr, nullptr, nullptr); }
    int count(const char *statement)
    {
        sqlite3_stmt *query = nullptr;
        sqlite3_prepare_v2(m_database, statement, -1, &query, nullptr);
        int rows = 0;
        while (sqlite3_step(query) == SQLITE_ROW)
            ++rows;
        sqlite3_finalize(query);
        return rows;
    }
    void load()
    {
        run("CREATE TABLE records (name TEXT, folder TEXT, size INTEGER, length INTEGER, title TEXT); BEGIN");
        sqlite3_stmt *insert = nullptr;
        sqlite3_prepare_v2(m_database, "INSERT INTO records VALUES (?, 'C:\\My Shared Folder', ?, ?, ?)", -1, &insert, nullptr);
        for (int row = 0; row < static_cast<int>(Slots); ++row) {
            const std::string name = "song " + std::to_string(row) + ".mp3";
            const std::string title = "Song " + std::to_string(row);
            sqlite3_bind_text(insert, 1, name.data(), static_cast<int>(name.size()), SQLITE_TRANSIENT);
            sqlite3_bind_int(insert, 2, 3'400'000 + row);
            sqlite3_bind_int(insert, 3, 180 + row % 100);
            sqlite3_bind_text(insert, 4, title.data(), static_cast<int>(title.size()), SQLITE_TRANSIENT);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        run("COMMIT");
    }

private:
    sqlite3 *m_database = nullptr;
};

void sqliteLoad(benchmark::State &state)
{
    for (auto _ : state) {
        Database database;
        database.load();
    }
}
BENCHMARK(sqliteLoad)->Unit(benchmark::kMillisecond)->Iterations(1);

void sqliteQuery(benchmark::State &state, const char *statement)
{
    Database database;
    database.load();
    for (auto _ : state)
        state.counters["rows"] = database.count(statement);
}
BENCHMARK_CAPTURE(sqliteQuery, likeColumn, "SELECT rowid FROM records WHERE name LIKE '%song 99%'")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sqliteQuery, likeAnywhere,
                  "SELECT rowid FROM records WHERE name LIKE '%song 99%' OR folder LIKE '%song 99%' OR title LIKE '%song 99%'")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sqliteQuery, orderByText, "SELECT rowid FROM records ORDER BY name COLLATE NOCASE DESC")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sqliteQuery, orderByNumber, "SELECT rowid FROM records ORDER BY size DESC")->Unit(benchmark::kMillisecond);

#endif

} // namespace
} // namespace ft
