// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A folder of 10 000 partials read for the table of them: time, and how much of each file was looked at.
#include "workfolder.h"

#include "items/foldermodel.h"
#include "support/kazaafiles.h"

#include <benchmark/benchmark.h>

#include <QEventLoop>
#include <QFile>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

constexpr int Files = 10'000;
constexpr std::uint32_t FileSize = 4'000'000;

/// Partials of 4 MB, half of them there; their data are holes.
const QString &folderOfPartials()
{
    static const WorkFolder folder(u"folder"_s);
    static const QString path = [] {
        const std::string appendix = test::appendix(FileSize, 8);
        const std::string end = appendix + test::trailer(appendix);
        for (int i = 0; i < Files; ++i) {
            QFile file(folder.filePath(u"download%1.dat"_s.arg(i)));
            file.open(QIODevice::WriteOnly);
            file.resize(FileSize / 2);
            file.seek(FileSize / 2);
            file.write(end.data(), static_cast<qint64>(end.size()));
        }
        return folder.path();
    }();
    return path;
}

/// Bytes that this process has read so far, from the disk or its cache.
double bytesRead()
{
    QFile io(u"/proc/self/io"_s);
    if (!io.open(QIODevice::ReadOnly))
        return 0;
    return io.readAll().split('\n').constFirst().mid(qstrlen("rchar: ")).toDouble();
}

void readFolderOf10000(benchmark::State &state)
{
    const QString folder = folderOfPartials();
    double read = 0;
    for (auto _ : state) {
        const double before = bytesRead();
        FolderModel model;
        QEventLoop loop;
        QObject::connect(&model, &FolderModel::finished, &loop, &QEventLoop::quit);
        model.setPaths({folder});
        loop.exec();
        read += bytesRead() - before;
        if (model.filesRead() != Files)
            state.SkipWithError("not all files were read");
    }
    state.counters["KB a file"] = read / 1000 / Files / static_cast<double>(state.iterations());
}
BENCHMARK(readFolderOf10000)->Iterations(3)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ft
