// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hashes of files in the page cache. Goals: the UUHash of 4 GiB in under 5 ms, reading at most 1 % more than its windows;
// a kzhash of 1 GiB at 4 times the speed of `openssl md5`, which runs beside it, with all cores and lanes. And a folder of
// 10 000 files searched for one hash.
#include "evidence/kzhash.h"
#include "search/foldersearch.h"
#include "storage/filesource.h"

#include <benchmark/benchmark.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <openssl/evp.h>

#include <atomic>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

constexpr std::uint64_t GiB = 1024 * 1024 * 1024;

/// A file of that many zeros, sparse on disk.
QString zeros(std::uint64_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QString::number(size));
    if (QFile file(path); !file.exists() && (!file.open(QIODevice::WriteOnly) || !file.resize(static_cast<qint64>(size))))
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

FileSource source(std::uint64_t size)
{
    return FileSource(std::make_unique<const RandomFile>(zeros(size)));
}

/// The same 1 GiB for all, and in the page cache.
FileSource cached()
{
    FileSource file = source(GiB);
    static const bool warm = [&] {
        Bytes buffer(1024 * 1024);
        for (std::uint64_t at = 0; at < file.size(); at += buffer.size())
            file.read(at, buffer);
        return true;
    }();
    Q_UNUSED(warm)
    return file;
}

class Counting final : public ByteSource
{
public:
    explicit Counting(const ByteSource &source) : m_source(source) {}
    std::uint64_t size() const override { return m_source.size(); }
    std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const override
    {
        const std::size_t got = m_source.read(at, into);
        m_bytes += got;
        return got;
    }
    std::uint64_t bytes() const { return m_bytes; }

private:
    const ByteSource &m_source;
    mutable std::atomic<std::uint64_t> m_bytes = 0;
};

void uuHashOf4GiB(benchmark::State &state)
{
    const std::uint64_t size = 4 * GiB - 1;
    const FileSource file = source(size);
    const Counting counted(file);
    for (auto _ : state)
        benchmark::DoNotOptimize(uuHash(counted).hash.data());
    const double windows = static_cast<double>(hashedBytes(size)) * static_cast<double>(state.iterations());
    state.counters["read/windows"] = static_cast<double>(counted.bytes()) / windows;
}
BENCHMARK(uuHashOf4GiB)->Unit(benchmark::kMillisecond);

void setSpeed(benchmark::State &state)
{
    state.SetBytesProcessed(static_cast<std::int64_t>(GiB) * state.iterations());
}

/// What `openssl md5` does: libcrypto on one core, fed from the file.
void md5ByLibcrypto(benchmark::State &state)
{
    const FileSource file = cached();
    Bytes buffer(256 * 1024);
    for (auto _ : state) {
        EVP_MD_CTX *context = EVP_MD_CTX_new();
        EVP_DigestInit_ex(context, EVP_md5(), nullptr);
        for (std::uint64_t at = 0; at < file.size(); at += buffer.size())
            EVP_DigestUpdate(context, buffer.data(), file.read(at, buffer));
        Md5Digest digest;
        EVP_DigestFinal_ex(context, digest.data(), nullptr);
        EVP_MD_CTX_free(context);
        benchmark::DoNotOptimize(digest);
    }
    setSpeed(state);
}
BENCHMARK(md5ByLibcrypto)->Unit(benchmark::kMillisecond)->UseRealTime();

void md5ByOpensslCommand(benchmark::State &state)
{
    for (auto _ : state) {
        if (QProcess::execute(u"openssl"_s, {u"md5"_s, u"-out"_s, QProcess::nullDevice(), zeros(GiB)}) != 0) {
            state.SkipWithError("there is no openssl command");
            return;
        }
    }
    setSpeed(state);
}
BENCHMARK(md5ByOpensslCommand)->Unit(benchmark::kMillisecond)->UseRealTime();

void kzHashOf1GiB(benchmark::State &state, unsigned threads, Md5Path path)
{
    const FileSource file = cached();
    for (auto _ : state)
        benchmark::DoNotOptimize(kzHash(file, {}, threads, path).hash.tree.data());
    setSpeed(state);
}
BENCHMARK_CAPTURE(kzHashOf1GiB, allCores, 0, Md5Path::Widest)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(kzHashOf1GiB, allCoresWithoutAvx2, 0, Md5Path::Vector)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(kzHashOf1GiB, oneCore, 1, Md5Path::Widest)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(kzHashOf1GiB, oneCorePlain, 1, Md5Path::Plain)->Unit(benchmark::kMillisecond)->UseRealTime();

/// 10 000 files in 100 folders, ten of them of the right size; none is the wanted one.
void searchOf10000Files(benchmark::State &state)
{
    constexpr qint64 RightSize = 1'000'000;
    const QTemporaryDir folder;
    for (int i = 0; i < 10'000; ++i) {
        const QString name = u"%1/%2.mp3"_s.arg(i / 100).arg(i);
        QDir(folder.path()).mkpath(QString::number(i / 100));
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || !file.resize(i % 1000 == 0 ? RightSize : RightSize + 1 + i))
            qFatal("cannot write %s", qPrintable(name));
    }
    const WantedFile wanted{static_cast<std::uint64_t>(RightSize), UuHash{1}, {}, {}};
    for (auto _ : state) {
        const SearchResult result = searchFolder(folder.path(), wanted);
        state.counters["files"] = static_cast<double>(result.files);
        state.counters["read"] = static_cast<double>(result.read);
    }
}
BENCHMARK(searchOf10000Files)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ft
