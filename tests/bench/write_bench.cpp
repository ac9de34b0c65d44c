// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saving an edited appendix. Goals: of a 4 GiB .dat at most four times the appendix is written, in under 50 ms on a local
// disk, backup included.
#include "workfolder.h"

#include "storage/writer.h"

#include "support/kazaafiles.h"

#include <benchmark/benchmark.h>

#include <QFile>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

class CountingCalls final : public SystemCalls
{
public:
    std::uint64_t written = 0;

    int write(int handle, std::uint64_t at, View bytes, std::size_t &count) override
    {
        const int error = SystemCalls::write(handle, at, bytes, count);
        written += count;
        return error;
    }
};

std::string tail(std::uint32_t size, std::uint32_t sources)
{
    const std::string appendix = test::appendix(size, sources);
    return appendix + test::trailer(appendix);
}

/// Adds and takes away one of that many sources in turn.
void saveAppendix(benchmark::State &state)
{
    constexpr std::uint32_t DataSize = 4'294'967'000;
    const auto sources = static_cast<std::uint32_t>(state.range(0));
    const WorkFolder folder(u"write"_s);
    const QString path = folder.filePath(u"download1041379200.dat"_s);
    std::string now = tail(DataSize, sources);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.seek(DataSize) || file.write(QByteArray::fromStdString(now)) < 0)
        state.SkipWithError("cannot write the file");
    file.close();

    SaveOptions options;
    options.backup = true;
    CountingCalls calls;
    std::uint64_t appendices = 0;
    for (auto _ : state) {
        const std::string next = tail(DataSize, now.size() == tail(DataSize, sources).size() ? sources + 1 : sources);
        const SaveResult result = save(openPlain(path), Plan{{{DataSize, now.size(), Bytes(next.begin(), next.end())}}}, options, calls);
        if (!result.ok())
            state.SkipWithError(qPrintable(result.path + result.reason));
        options.backupFile = result.backup;
        appendices += next.size();
        now = next;
    }
    state.counters["written/appendix"] = static_cast<double>(calls.written) / static_cast<double>(appendices);
}
BENCHMARK(saveAppendix)->Arg(8)->Arg(100)->Arg(400)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ft
