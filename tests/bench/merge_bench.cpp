// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Merging two sparse partials of a 4 GiB file against copying the result with cp. Goals: within 20 % of cp, and gaps
// that stay gaps.
#include "workfolder.h"

#include "repair/appendix.h"
#include "repair/merge.h"
#include "schema/plausible.h"
#include "storage/writer.h"

#include <benchmark/benchmark.h>

#include <QFile>
#include <QProcess>

#include <sys/stat.h> // POSIX: blocks that a file takes

#include <limits>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

constexpr std::uint64_t FileSize = 0xFFFF'FFFF;
constexpr std::uint64_t PartSize = 8 * 1024 * 1024;
constexpr std::uint64_t Parts = 48; ///< of each partial
constexpr std::uint64_t Overlap = 512 * 1024; ///< of each part with one of the other partial

/// Two partials on disk; parts of the one lie behind parts of the other, then comes a gap.
class Partials {
public:
    Partials()
    {
        Chance chance(1);
        m_bytes = randomBytes(chance, 2 * PartSize);
        write(first(), 0);
        write(second(), PartSize - Overlap);
    }

    QString first() const { return m_folder.filePath(u"first.dat"_s); }
    QString second() const { return m_folder.filePath(u"second.dat"_s); }
    QString merged() const { return m_folder.filePath(u"merged.dat"_s); }
    QString copy() const { return m_folder.filePath(u"copy.dat"_s); }

private:
    void write(const QString &path, std::uint64_t shift)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return;
        Appendix appendix;
        appendix.nameFile("film.avi", UuHash{1, 2, 3}, FileSize);
        for (std::uint64_t part = 0; part < Parts; ++part) {
            const std::uint64_t at = part * (FileSize / Parts);
            file.seek(static_cast<qint64>(at + shift));
            file.write(reinterpret_cast<const char *>(m_bytes.data()) + shift, PartSize);
            appendix.completed.add({at + shift, PartSize});
        }
        const Bytes tail = appendix.bytes();
        file.seek(static_cast<qint64>(FileSize));
        file.write(reinterpret_cast<const char *>(tail.data()), static_cast<qint64>(tail.size()));
    }

    WorkFolder m_folder{u"merge"_s};
    Bytes m_bytes;
};

const Partials &partials()
{
    static const Partials made;
    return made;
}

/// Bytes that a file takes on the medium.
double bytesTaken(const QString &path)
{
    struct stat info {};
    ::stat(QFile::encodeName(path).constData(), &info);
    constexpr double BlockSize = 512;
    return BlockSize * static_cast<double>(info.st_blocks);
}

void mergePartials(benchmark::State &state)
{
    const Partials &files = partials();
    for (auto _ : state) {
        state.PauseTiming();
        QFile::remove(files.merged());
        state.ResumeTiming();
        const Opened first = openPlain(files.first());
        const Opened second = openPlain(files.second());
        Ledger ledger(std::numeric_limits<std::uint64_t>::max());
        const Merge merged = merge({partialCopy(*first.bytes), partialCopy(*second.bytes)}, {}, ledger);
        if (!merged.done || !merged.conflicts.empty() || !saveAs(files.merged(), merged.result).ok())
            state.SkipWithError("not merged");
    }
    state.counters["taken"] = benchmark::Counter(bytesTaken(files.merged()), benchmark::Counter::kDefaults, benchmark::Counter::kIs1024);
}
BENCHMARK(mergePartials)->UseRealTime()->Unit(benchmark::kMillisecond)->Iterations(3);

/// The result of the merge, copied by cp until it is on the medium, as the merged file is when saveAs() returns.
void copyByCp(benchmark::State &state)
{
    const Partials &files = partials();
    for (auto _ : state) {
        state.PauseTiming();
        QFile::remove(files.copy());
        state.ResumeTiming();
        QProcess::execute(u"cp"_s, {files.merged(), files.copy()});
        if (state.range(0) > 0)
            QProcess::execute(u"sync"_s, {files.copy()});
    }
    state.counters["taken"] = benchmark::Counter(bytesTaken(files.copy()), benchmark::Counter::kDefaults, benchmark::Counter::kIs1024);
}
BENCHMARK(copyByCp)->ArgName("sync")->Arg(1)->Arg(0)->UseRealTime()->Unit(benchmark::kMillisecond)->Iterations(3);

} // namespace
} // namespace ft
