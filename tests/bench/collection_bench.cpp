// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two databases of half a million slots each, of which half are the same files, as one collection; and held against a
// folder of 20 000 files. Goal: under 250 bytes a record beside the files, the index for filtering included.
#include "workfolder.h"

#include "collection/collecting.h"
#include "collection/collectionreader.h"
#include "records/rowindex.h"
#include "support/kazaafiles.h"

#include <benchmark/benchmark.h>

#include <QFile>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

constexpr std::uint32_t SlotsOfEach = 500'000;

/// Paths of both databases.
QStringList databases()
{
    static const WorkFolder folder(u"collection"_s);
    QStringList paths;
    for (const std::uint32_t first : {0u, SlotsOfEach / 2}) {
        const QString path = folder.filePath(u"data256 %1.dbb"_s.arg(first));
        paths += path;
        QFile file(path);
        if (file.exists())
            continue;
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(path));
        for (std::uint32_t row = 0; row < SlotsOfEach; ++row)
            file.write(QByteArray::fromStdString(test::slot(first + row)));
    }
    return paths;
}

std::vector<CollectionSource> sources()
{
    std::vector<CollectionSource> made;
    for (const QString &path : databases())
        made.push_back({path, path.section(u'/', -1)});
    return made;
}

std::shared_ptr<const Collection> collection()
{
    static const std::shared_ptr<const Collection> made = collected(sources(), Style());
    return made;
}

void collect(benchmark::State &state)
{
    databases();
    for (auto _ : state) {
        const auto made = collected(sources(), Style());
        if (made->repeatedContents() != static_cast<int>(SlotsOfEach / 2))
            state.SkipWithError("content is not joined");
    }
}
BENCHMARK(collect)->Unit(benchmark::kMillisecond);

void indexOfAll(benchmark::State &state)
{
    const auto all = collection();
    for (auto _ : state) {
        CollectionReader reader(all, nullptr, Style());
        const auto index = indexed(reader, all->rows(), static_cast<int>(CollectionColumn::Count), nullptr, {});
        // Beside the index: a slot's number, its content, the copies of that and where they are.
        constexpr double OwnBytes = 4 + 4 + 4 + 1;
        state.counters["bytes/record"] = static_cast<double>(index->bytes()) / all->rows() + OwnBytes;
    }
}
BENCHMARK(indexOfAll)->Unit(benchmark::kMillisecond);

void compareWithDisk(benchmark::State &state)
{
    const auto all = collection();
    FileAccess folder;
    folder.list = [](const QString &, std::stop_token) {
        FolderListing listing;
        for (int i = 0; i < 20'000; ++i)
            listing.files += u"/now/%1.mp3"_s.arg(i);
        return listing;
    };
    folder.size = [](const QString &) { return std::optional<std::uint64_t>(1); };
    for (auto _ : state) {
        CollectionReader reader(all, nullptr, Style());
        const SoughtFiles sought{all->rows(), [&reader](int row) { return reader.sought(row); }};
        benchmark::DoNotOptimize(compareWithFolder(u"/now"_s, sought, false, {}, folder));
    }
}
BENCHMARK(compareWithDisk)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ft
