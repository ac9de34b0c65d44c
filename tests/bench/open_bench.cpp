// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a path to a document that can be shown. Goals: a .dat in under 5 ms, at 4 GiB as at 4 MB (within 20 %); a full
// appendix of 460 sources again in under 1 ms; a database of a million slots in under 0.3 s and 100 bytes of memory a slot, its first page included.
#include "document/document.h"

#include "schema/value.h"
#include "support/kazaafiles.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

#include <malloc.h>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

const QTemporaryDir &folder()
{
    static const QTemporaryDir made;
    return made;
}

/// A partial download with that much (sparse) data.
QString dat(std::uint32_t size, std::uint32_t sources, std::size_t pathLength)
{
    const QString path = folder().filePath(u"download10413792%1.dat"_s.arg(size));
    if (QFile::exists(path))
        return path;
    const std::string appendix = test::appendix(size, sources, pathLength);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.seek(size))
        qFatal("cannot write %s", qPrintable(path));
    file.write(QByteArray::fromStdString(appendix + test::trailer(appendix)));
    return path;
}

QString database(std::uint32_t slots)
{
    const QString path = folder().filePath(u"data256.dbb"_s);
    if (QFile::exists(path))
        return path;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    for (std::uint32_t row = 0; row < slots; ++row)
        file.write(QByteArray::fromStdString(test::slot(row)));
    return path;
}

void openDat(benchmark::State &state)
{
    const QString path = dat(static_cast<std::uint32_t>(state.range(0)), 8, 24);
    for (auto _ : state) {
        const Document document(open(path));
        benchmark::DoNotOptimize(document.tree().nodes.data());
    }
}
BENCHMARK(openDat)->Arg(4'000'000)->Arg(4'294'967'295)->Unit(benchmark::kMicrosecond);

/// A download whose appendix is as long as its 16-bit size can say, with 460 sources.
Opened fullAppendix()
{
    const std::size_t rest = 65'535 - test::appendix(4'000'000, 460, 0).size(); // goes into the path
    return open(dat(4'000'001, 460, rest));
}

/// The first reading, which chooses among the rival ones.
void readFullAppendix(benchmark::State &state)
{
    const Document document(fullAppendix());
    const ReadOptions options{.fileName = "download1041379200.dat"};
    for (auto _ : state)
        benchmark::DoNotOptimize(read(*document.tree().format, document.bytes(), options).nodes.data());
}
BENCHMARK(readFullAppendix)->Unit(benchmark::kMicrosecond);

/// What each edit costs, and undoing it: the readings stay as they were chosen.
void rereadFullAppendix(benchmark::State &state)
{
    const Document document(fullAppendix());
    for (auto _ : state)
        benchmark::DoNotOptimize(readAgain(document.tree(), document.bytes()).nodes.data());
}
BENCHMARK(rereadFullAppendix)->Unit(benchmark::kMicrosecond);

/// Bytes of the heap in use by all threads.
double heapInUse()
{
    const struct mallinfo2 heap = mallinfo2();
    return static_cast<double>(heap.uordblks + heap.hblkhd);
}

void openDatabase(benchmark::State &state)
{
    constexpr std::uint32_t Slots = 1'000'000;
    constexpr std::uint64_t RowsOnScreen = 60;
    const QString path = database(Slots);
    double most = 0;
    for (auto _ : state) {
        const double before = heapInUse();
        const Document document(open(path));
        const NodeId records = find(document.tree(), "records");
        ByteWindow bytes(document.bytes());
        Tree row;
        for (std::uint64_t i = 0; i < RowsOnScreen; ++i) {
            readRow(document.tree(), records, i, bytes, row);
            for (NodeId node = 0; node < row.nodes.size(); ++node)
                benchmark::DoNotOptimize(decode(row, node, bytes).number);
        }
        most = std::max(most, heapInUse() - before);
    }
    state.counters["bytes_a_slot"] = most / Slots;
}
BENCHMARK(openDatabase)->Unit(benchmark::kMillisecond);

void checkDatabase(benchmark::State &state)
{
    const QString path = database(1'000'000);
    for (auto _ : state) {
        const Document document(open(path));
        while (document.isChecking())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    state.SetItemsProcessed(state.iterations() * 1'000'000);
}
BENCHMARK(checkDatabase)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ft
