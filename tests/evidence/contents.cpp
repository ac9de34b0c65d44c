// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>

namespace ft::test {

namespace {

/// How much of `into` lies before `end`.
std::span<std::uint8_t> before(std::uint64_t end, std::uint64_t at, std::span<std::uint8_t> into)
{
    return at >= end ? into.first(0) : into.first(static_cast<std::size_t>(std::min<std::uint64_t>(into.size(), end - at)));
}

} // namespace

Bytes counterBytes(std::string_view seed, std::size_t size)
{
    Bytes message(seed.begin(), seed.end());
    const std::size_t counter = message.size() + 1; // behind the zero byte
    message.resize(counter + 8);
    Bytes bytes;
    bytes.reserve(size + EVP_MAX_MD_SIZE);
    for (std::uint64_t block = 0; bytes.size() < size; ++block) {
        for (std::size_t i = 0; i < 8; ++i)
            message[counter + i] = static_cast<std::uint8_t>(block >> (56 - 8 * i));
        std::array<std::uint8_t, 32> digest{};
        EVP_Digest(message.data(), message.size(), digest.data(), nullptr, EVP_sha256(), nullptr);
        bytes.insert(bytes.end(), digest.begin(), digest.end());
    }
    bytes.resize(size);
    return bytes;
}

Bytes repeated(std::string_view text, std::size_t size)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<std::uint8_t>(text[i % text.size()]);
    return bytes;
}

Bytes noise(std::size_t size)
{
    Bytes bytes(size);
    std::uint32_t state = 1;
    for (std::uint8_t &byte : bytes) {
        state = state * 1'664'525 + 1'013'904'223;
        byte = static_cast<std::uint8_t>(state >> 24);
    }
    return bytes;
}

std::size_t CountingSource::read(std::uint64_t at, std::span<std::uint8_t> into) const
{
    if (m_lost.size > 0 && at < m_lost.end())
        into = before(m_lost.at, at, into);
    const std::size_t got = m_source.read(at, into);
    m_bytesRead += got;
    return got;
}

std::size_t Zeros::read(std::uint64_t at, std::span<std::uint8_t> into) const
{
    const std::span<std::uint8_t> there = before(m_size, at, into);
    std::fill(there.begin(), there.end(), std::uint8_t{0});
    return there.size();
}

} // namespace ft::test
