// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kzhash.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <utility>

namespace ft {

namespace {

/// Leaves that a thread takes at once: 1 MiB, large enough that the lock costs nothing, small enough for the caches.
constexpr std::uint64_t LeavesInBatch = 32;
/// Batches that may wait for a slower one before them; keeps memory constant where a thread gets no processor.
constexpr std::uint64_t BatchesAhead = 256;

std::uint64_t leafCount(std::uint64_t size)
{
    return std::max<std::uint64_t>(1, (size + LeafSize - 1) / LeafSize);
}

Md5Digest joinedDigest(const Md5Digest &left, const Md5Digest &right)
{
    std::array<std::uint8_t, 32> both;
    std::copy(left.begin(), left.end(), both.begin());
    std::copy(right.begin(), right.end(), both.begin() + 16);
    return md5(both);
}

/// Digests of the leaves in `bytes`; all but the last are whole.
std::vector<Md5Digest> leafDigests(View bytes, Md5Path path)
{
    std::vector<Md5Digest> digests(static_cast<std::size_t>(leafCount(bytes.size())));
    std::size_t leaf = 0;
    for (; (leaf + Md5Lanes) * LeafSize <= bytes.size(); leaf += Md5Lanes) {
        std::array<const std::uint8_t *, Md5Lanes> messages;
        for (std::size_t lane = 0; lane < Md5Lanes; ++lane)
            messages[lane] = bytes.data() + (leaf + lane) * LeafSize;
        md5Lanes(messages, LeafSize, std::span<Md5Digest, Md5Lanes>(&digests[leaf], Md5Lanes), path);
    }
    for (; leaf < digests.size(); ++leaf) {
        const std::size_t at = leaf * LeafSize;
        digests[leaf] = md5(bytes.subspan(at, std::min<std::size_t>(LeafSize, bytes.size() - at)));
    }
    return digests;
}

/// Several threads take batches of leaves; their digests reach the tree in order.
class Harvest {
public:
    Harvest(const ByteSource &source, const Progress &progress, Md5Path path)
        : m_source(source), m_progress(progress), m_path(path), m_size(source.size()), m_tree(m_size),
          m_batches((leafCount(m_size) + LeavesInBatch - 1) / LeavesInBatch)
    {
    }

    void work();
    Md5Digest root() { return m_tree.root(); }
    HashEnd end() const { return m_end; }
    std::uint64_t failedAt() const { return m_failedAt; }

private:
    bool waitForTurn(std::uint64_t batch);
    void deliver(std::uint64_t batch, std::vector<Md5Digest> digests);
    void stop(HashEnd end, std::uint64_t at);

    const ByteSource &m_source;
    const Progress &m_progress;
    Md5Path m_path;
    std::uint64_t m_size;
    Md5Tree m_tree;
    std::uint64_t m_batches;
    std::atomic<std::uint64_t> m_next = 0;
    std::atomic<bool> m_stopped = false;
    std::condition_variable m_progressed;
    std::mutex m_mutex; ///< guards what follows and the tree
    std::map<std::uint64_t, std::vector<Md5Digest>> m_early; ///< batches whose predecessors are still being hashed
    std::uint64_t m_delivered = 0;
    HashEnd m_end = HashEnd::Done;
    std::uint64_t m_failedAt = 0;
};

void Harvest::work()
{
    Bytes buffer;
    for (std::uint64_t batch = m_next++; batch < m_batches && !m_stopped; batch = m_next++) {
        if (m_progress.isCancelled())
            return stop(HashEnd::Cancelled, 0);
        if (!waitForTurn(batch))
            return;
        const std::uint64_t at = batch * LeavesInBatch * LeafSize;
        buffer.resize(static_cast<std::size_t>(std::min(LeavesInBatch * LeafSize, m_size - at)));
        const std::size_t got = m_source.read(at, buffer);
        if (got < buffer.size())
            return stop(HashEnd::Unreadable, at + got);
        deliver(batch, leafDigests(buffer, m_path));
    }
}

/// Until few batches are ahead of the tree; false where work has stopped meanwhile.
bool Harvest::waitForTurn(std::uint64_t batch)
{
    std::unique_lock lock(m_mutex);
    m_progressed.wait(lock, [&] { return batch < m_delivered + BatchesAhead || m_stopped; });
    return !m_stopped;
}

void Harvest::deliver(std::uint64_t batch, std::vector<Md5Digest> digests)
{
    const std::lock_guard lock(m_mutex);
    m_early.emplace(batch, std::move(digests));
    for (auto next = m_early.begin(); next != m_early.end() && next->first == m_delivered; next = m_early.erase(next)) {
        for (const Md5Digest &leaf : next->second)
            m_tree.add(leaf);
        ++m_delivered;
    }
    m_progressed.notify_all();
    m_progress.tell(std::min(m_delivered * LeavesInBatch * LeafSize, m_size), m_size);
}

void Harvest::stop(HashEnd end, std::uint64_t at)
{
    const std::lock_guard lock(m_mutex);
    if (m_end == HashEnd::Done) {
        m_end = end;
        m_failedAt = at;
    }
    m_stopped = true;
    m_progressed.notify_all();
}

} // namespace

Md5Tree::Md5Tree(std::uint64_t size)
{
    std::size_t levels = 0;
    for (std::uint64_t values = leafCount(size); values > 2; values = (values + 1) / 2)
        ++levels;
    m_waiting.resize(levels);
}

void Md5Tree::add(const Md5Digest &leaf)
{
    rise(0, leaf);
}

void Md5Tree::rise(std::size_t level, const Md5Digest &digest)
{
    if (level == m_waiting.size()) {
        m_top.push_back(digest);
    } else if (m_waiting[level]) {
        const Md5Digest left = *std::exchange(m_waiting[level], std::nullopt);
        rise(level + 1, joinedDigest(left, digest));
    } else {
        m_waiting[level] = digest;
    }
}

Md5Digest Md5Tree::root()
{
    for (std::size_t level = 0; level < m_waiting.size(); ++level) {
        if (const auto alone = std::exchange(m_waiting[level], std::nullopt))
            rise(level + 1, md5(*alone)); // a value without partner is hashed alone
    }
    if (m_top.empty())
        return md5({});
    return m_top.size() == 1 ? md5(m_top.front()) : joinedDigest(m_top[0], m_top[1]);
}

KzHashResult kzHash(const ByteSource &source, const Progress &progress, unsigned threads, Md5Path path)
{
    KzHashResult result;
    const UuHashResult small = uuHash(source, {progress.stop, {}});
    if (small.end != HashEnd::Done)
        return {small.end, {}, small.failedAt};
    result.hash.uuHash = small.hash;
    if (source.size() == 0) {
        result.hash.tree = md5({});
        return result;
    }
    Harvest harvest(source, progress, path);
    {
        std::vector<std::jthread> helpers;
        const unsigned wanted = threads > 0 ? threads : std::max(1u, std::thread::hardware_concurrency());
        for (unsigned i = 1; i < wanted; ++i)
            helpers.emplace_back([&harvest] { harvest.work(); });
        harvest.work();
    }
    result.end = harvest.end();
    result.failedAt = harvest.failedAt();
    if (result.end == HashEnd::Done)
        result.hash.tree = harvest.root();
    return result;
}

} // namespace ft
