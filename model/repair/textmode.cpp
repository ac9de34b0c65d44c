// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include "formats/checksum.h"

#include <algorithm>

namespace ft {

namespace {

/// A transfer that turned every LF into CR LF makes the largest appendix at most twice as long.
constexpr std::uint64_t LongestTail = 2 * (0xFFFF + JobFrame::TrailerSize);
/// Data is read to its end to see that no LF was spared. Plans for more than this would not fit into memory.
constexpr std::uint64_t MostData = 256 * 1024 * 1024;
constexpr std::uint64_t ReadAtOnce = 64 * 1024;

/// Places of the carriage returns before line feeds in a stretch.
struct LineEnds {
    std::vector<std::uint64_t> returns;
    std::uint64_t bareFeeds = 0;
};

LineEnds lineEndsIn(ByteWindow &bytes, Extents extents, Ledger &ledger)
{
    LineEnds ends;
    std::uint8_t before = 0;
    for (std::uint64_t at = extents.at; at < extents.end() && ends.bareFeeds == 0 && ledger.spend(); at += ReadAtOnce) {
        const View view = bytes.view(at, static_cast<std::size_t>(std::min(ReadAtOnce, extents.end() - at)));
        for (std::size_t i = 0; i < view.size(); ++i) {
            if (view[i] == '\n' && before == '\r')
                ends.returns.push_back(at + i - 1);
            else if (view[i] == '\n')
                ++ends.bareFeeds;
            before = view[i];
        }
    }
    return ends;
}

/// Where the appendix begins, in the bytes as they are, if without their carriage returns the last bytes of the file
/// are an appendix and a trailer whose checksum agrees.
std::optional<std::uint64_t> appendixWithout(ByteWindow &bytes, const std::vector<std::uint64_t> &returns, std::uint64_t from)
{
    const std::uint64_t size = bytes.size();
    const View view = bytes.view(from, static_cast<std::size_t>(size - from));
    Bytes text;
    std::vector<std::uint64_t> places;
    auto next = returns.begin();
    for (std::size_t i = 0; i < view.size(); ++i) {
        if (next != returns.end() && *next == from + i) {
            ++next;
            continue;
        }
        text.push_back(view[i]);
        // A carriage return belongs to the line feed that it was put before.
        places.push_back(next != returns.begin() && from + i == next[-1] + 1 ? from + i - 1 : from + i);
    }
    if (text.size() < JobFrame::TrailerSize)
        return std::nullopt;
    const std::size_t trailer = text.size() - static_cast<std::size_t>(JobFrame::TrailerSize);
    const MemorySource plain(std::move(text));
    ByteWindow window(plain);
    const std::uint64_t length = window.little(trailer + JobFrame::SizeAt, 2);
    if (length == 0 || length > trailer)
        return std::nullopt;
    const View body = plain.bytes().subspan(static_cast<std::size_t>(trailer - length), static_cast<std::size_t>(length));
    const auto stored = static_cast<std::uint32_t>(window.little(trailer + JobFrame::SumAt, 4));
    if (jamCrc(body) != stored && invertedCrc(body) != stored)
        return std::nullopt;
    return places[static_cast<std::size_t>(trailer - length)];
}

Proposal without(const std::vector<std::uint64_t> &returns, bool underSum)
{
    Proposal proposal{{}, {Method::UndoLineEnds, returns.front(), returns.size(), returns.size(), {}, underSum}};
    for (const std::uint64_t at : returns)
        proposal.plan.splices.push_back({at, 1, {}});
    return proposal;
}

} // namespace

void proposeLineEnds(const Examined &file, const Clues &, Ledger &ledger, std::vector<Proposal> &out)
{
    constexpr std::uint64_t Forms = 2;
    const std::uint64_t size = file.source->size();
    ByteWindow bytes(*file.source);
    const std::uint64_t from = size - std::min(size, LongestTail);
    const LineEnds tail = lineEndsIn(bytes, {from, size - from}, ledger);
    if (tail.bareFeeds > 0 || tail.returns.empty() || size > MostData)
        return;
    ledger.consult(Forms);
    const auto appendix = appendixWithout(bytes, tail.returns, from);
    const bool inTail = appendix && tail.returns.back() >= *appendix;
    if (!inTail && !file.finding(Code::TextModeTransfer))
        return;
    const LineEnds all = lineEndsIn(bytes, {0, size}, ledger);
    if (all.bareFeeds == 0 && !all.returns.empty())
        out.push_back(without(all.returns, inTail));
}

} // namespace ft
