// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference.h"

#include "evidence/verdict.h"

#include <algorithm>

namespace ft {

namespace {

/// Shorter runs of zeros occur in media.
constexpr std::uint64_t LongRun = 1024;
constexpr std::uint64_t ReadBlock = 128 * 1024;

} // namespace

std::optional<RangeSet> inferredRanges(const ByteSource &source, std::uint64_t size, Ledger &ledger)
{
    RangeSet received{{0, size}};
    ByteWindow bytes(source);
    std::uint64_t zeros = 0; ///< length of the run that ends here
    for (std::uint64_t at = 0; at < size; at += ReadBlock) {
        if (!ledger.spend())
            return std::nullopt;
        const View view = bytes.view(at, static_cast<std::size_t>(std::min(ReadBlock, size - at)));
        for (std::size_t i = 0; i < view.size(); ++i) {
            if (view[i] == 0) {
                ++zeros;
                continue;
            }
            if (zeros >= LongRun)
                received.remove({at + i - zeros, zeros});
            zeros = 0;
        }
    }
    if (zeros >= LongRun)
        received.remove({size - zeros, zeros});
    return received;
}

std::optional<RangeSet> receivedRanges(const ByteSource &source, std::uint64_t size, std::uint64_t fileSize,
                                       const std::optional<UuHash> &hash, Ledger &ledger)
{
    if (hash && fileSize > 0 && size >= fileSize) {
        const RangeSet all{{0, fileSize}};
        if (judge(source, all, fileSize, *hash, ledger.progress()).judgement == Judgement::Verified)
            return all;
    }
    const auto received = inferredRanges(source, fileSize > 0 ? std::min(size, fileSize) : size, ledger);
    return received;
}

} // namespace ft
