// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changing ten thousand downloads at once: looking at all of them, as the preview does, writing them with backups, and
// taking it back. Cancel ends behind the file in work, so the time of one file is what one waits for it.
#include "workfolder.h"

#include "batch/batchfile.h"
#include "storage/folderlisting.h"

#include "support/kazaafiles.h"

#include <benchmark/benchmark.h>

#include <QFile>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

constexpr int Jobs = 10'000;

class Folder
{
public:
    Folder()
    {
        const std::string tail = test::appendix(20'000, 12);
        const QByteArray job = QByteArray(20'000, '.') + QByteArray::fromStdString(tail + test::trailer(tail));
        for (int i = 0; i < Jobs; ++i) {
            QFile file(m_folder.filePath(u"download%1.dat"_s.arg(1'041'379'200 + i)));
            if (!file.open(QIODevice::WriteOnly) || file.write(job) < 0)
                qFatal("cannot write %s", qPrintable(file.fileName()));
        }
    }
    std::vector<BatchFile> look() const
    {
        BatchOrder order;
        order.path = PathMove{u"C:"_s, u"D:\\Kazaa"_s};
        std::vector<BatchFile> files;
        for (const QString &path : filesBelow(m_folder.path()).files) {
            if (auto file = lookAt(path, order, {}))
                files.push_back(std::move(*file));
        }
        return files;
    }

private:
    WorkFolder m_folder{u"batch"_s};
};

void lookAtTenThousand(benchmark::State &state)
{
    const Folder folder;
    for (auto _ : state)
        benchmark::DoNotOptimize(folder.look());
}
BENCHMARK(lookAtTenThousand)->Iterations(3)->Unit(benchmark::kMillisecond);

void writeAndTakeBack(benchmark::State &state)
{
    const Folder folder;
    const std::vector<BatchFile> files = folder.look();
    std::size_t at = 0;
    for (auto _ : state) {
        const BatchResult written = carryOut(files[at++], {.backup = true});
        if (!written.isWritten() || !takeBack(written, {}).ok())
            state.SkipWithError("a file was not written");
    }
}
BENCHMARK(writeAndTakeBack)->Iterations(200)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ft
