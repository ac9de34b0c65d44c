// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uuhash.h"

#include <openssl/evp.h>
#include <zlib.h>

#include <algorithm>

namespace ft {

namespace {

constexpr std::uint64_t MiB = 1024 * 1024;
/// Small hash of a hasher that saw only the first 300 KiB of a longer file: NOT 307 200.
constexpr std::uint32_t HeadOnlySmallHash = ~static_cast<std::uint32_t>(WindowSize);

bool isWindow(std::uint64_t at, std::uint64_t size, WindowRule rule)
{
    const std::uint64_t room = size - std::min(at, size); // no sums: a size from a damaged file may be near 2^64
    return rule == WindowRule::Loose ? room >= 2 * WindowSize : room > 2 * WindowSize;
}

} // namespace

std::vector<HashWindow> hashWindows(std::uint64_t size, WindowRule rule)
{
    std::vector<HashWindow> windows;
    if (size == 0)
        return windows;
    windows.push_back({{0, std::min(size, WindowSize)}, HashWindow::Md5});
    if (size <= WindowSize || rule == WindowRule::HeadOnly || rule == WindowRule::Untailed)
        return windows;
    for (std::uint64_t at = MiB; at != 0 && isWindow(at, size, rule); at *= 2) // 0: doubled beyond 64 bits
        windows.push_back({{at, WindowSize}, HashWindow::Crc});
    const std::uint64_t behind = windows.back().extents.end();
    const std::uint64_t tail = std::min(WindowSize, size - behind);
    windows.push_back({{size - tail, tail}, HashWindow::Crc});
    return windows;
}

std::uint64_t hashedBytes(std::uint64_t size, WindowRule rule)
{
    std::uint64_t sum = 0;
    for (const HashWindow &window : hashWindows(size, rule))
        sum += window.extents.size;
    return sum;
}

struct UuHasher::Md5 {
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    Md5() { EVP_DigestInit_ex(context, EVP_md5(), nullptr); }
    ~Md5() { EVP_MD_CTX_free(context); }
};

UuHasher::UuHasher() : m_md5(std::make_unique<Md5>()) {}

UuHasher::~UuHasher() = default;

void UuHasher::add(HashWindow::Kind kind, View bytes)
{
    if (kind == HashWindow::Md5)
        EVP_DigestUpdate(m_md5->context, bytes.data(), bytes.size());
    else
        m_crc = static_cast<std::uint32_t>(crc32_z(m_crc, bytes.data(), bytes.size()));
}

std::array<std::uint8_t, 16> UuHasher::head()
{
    std::array<std::uint8_t, 16> digest{};
    EVP_DigestFinal_ex(m_md5->context, digest.data(), nullptr);
    return digest;
}

std::uint32_t UuHasher::smallHash(std::uint64_t size) const
{
    return ~m_crc ^ static_cast<std::uint32_t>(size); // zlib inverts at the end, the network does not
}

UuHash joined(const std::array<std::uint8_t, 16> &head, std::uint32_t smallHash)
{
    UuHash hash{};
    std::copy(head.begin(), head.end(), hash.begin());
    for (std::size_t i = 0; i < 4; ++i)
        hash[16 + i] = static_cast<std::uint8_t>(smallHash >> (8 * i));
    return hash;
}

std::uint32_t smallHashOf(const UuHash &hash)
{
    return static_cast<std::uint32_t>(hash[16]) | static_cast<std::uint32_t>(hash[17]) << 8
        | static_cast<std::uint32_t>(hash[18]) << 16 | static_cast<std::uint32_t>(hash[19]) << 24;
}

UuHashResult uuHash(const ByteSource &source, const Progress &progress, WindowRule rule)
{
    const std::uint64_t size = source.size();
    const std::uint64_t total = hashedBytes(size, rule);
    std::uint64_t done = 0;
    UuHasher hasher;
    Bytes buffer;
    for (const HashWindow &window : hashWindows(size, rule)) {
        if (progress.isCancelled())
            return {HashEnd::Cancelled, {}, 0};
        buffer.resize(static_cast<std::size_t>(window.extents.size));
        const std::size_t got = source.read(window.extents.at, buffer);
        if (got < buffer.size())
            return {HashEnd::Unreadable, {}, window.extents.at + got};
        hasher.add(window.kind, buffer);
        progress.tell(done += window.extents.size, total);
    }
    const std::uint32_t small = rule == WindowRule::HeadOnly && size > WindowSize ? HeadOnlySmallHash : hasher.smallHash(size);
    return {HashEnd::Done, joined(hasher.head(), small), 0};
}

std::optional<std::array<std::uint8_t, 16>> headHash(const ByteSource &source)
{
    Bytes buffer(static_cast<std::size_t>(std::min(source.size(), WindowSize)));
    if (source.read(0, buffer) < buffer.size())
        return std::nullopt;
    UuHasher hasher;
    hasher.add(HashWindow::Md5, buffer);
    return hasher.head();
}

} // namespace ft
