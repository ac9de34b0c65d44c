// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"
#include "syndrome.h"

#include "formats/checksum.h"
#include "schema/value.h"

namespace ft {

namespace {

/// States that are taken for one.
constexpr std::uint64_t States = 16;
/// More counts than this that fit say nothing.
constexpr std::size_t MostFitting = 4;

/// Counts with which the appendix reads exactly to its end, `plan` making them.
template <typename Make>
std::vector<std::uint64_t> fittingCounts(const Examined &file, Extents body, std::uint64_t most, Ledger &ledger, Make make)
{
    std::vector<std::uint64_t> fitting;
    for (std::uint64_t count = 0; count <= most && fitting.size() < MostFitting && ledger.spend(file.readingWork()); ++count) {
        const Changed changed(*file.source, make(count));
        if (readsExactly(changed, body))
            fitting.push_back(count);
    }
    return fitting;
}

/// State and number of sources as they stand at the head of an appendix.
Plan headPlan(Extents body, std::uint64_t state, std::uint64_t sources)
{
    return {{numberSplice(body.at, state), numberSplice(body.at + 4, sources)}};
}

} // namespace

void proposeHead(const Examined &file, const Clues &, Ledger &ledger, std::vector<Proposal> &out)
{
    if (file.sumAgrees())
        return;
    for (const JobFrame &frame : framesOf(file)) {
        const auto fitting = fittingCounts(file, frame.body, frame.body.size / JobFrame::LeastSource, ledger, [&](std::uint64_t count) {
            return headPlan(frame.body, 0, count);
        });
        for (const std::uint64_t sources : fitting) {
            const Changed changed(*file.source, headPlan(frame.body, 0, sources));
            const Bytes contents = copyOf(changed, frame.body);
            const std::uint64_t state = Syndrome(jamCrc(contents) ^ frame.stored, contents.size()).burstAt(0); // on top of 0
            ledger.consult(States);
            const bool isSolved = state < States;
            out.push_back({headPlan(frame.body, isSolved ? state : 0, sources),
                           {Method::RebuildHead, frame.body.at, 8, sources, "appendix", true,
                            isSolved ? Confidence::Consistent : Confidence::Guessed}});
        }
    }
}

void proposeCounts(const Examined &file, const Clues &, Ledger &ledger, std::vector<Proposal> &out)
{
    const auto frame = frameOf(file);
    if (!frame || readsExactly(*file.source, frame->body))
        return;
    for (const Str count : {"appendix.source_count", "appendix.tag_count", "appendix.completed_count"}) {
        const NodeId node = find(file.tree, count);
        if (node == NoNode || file.tree.nodes[node].size != 4)
            continue;
        const std::uint64_t at = file.tree.nodes[node].at;
        const std::uint64_t most = (frame->body.end() - at) / (count == "appendix.source_count" ? JobFrame::LeastSource : JobFrame::LeastTag);
        const auto fitting = fittingCounts(file, frame->body, most, ledger, [&](std::uint64_t value) {
            return Plan{{numberSplice(at, value)}};
        });
        for (const std::uint64_t value : fitting)
            out.push_back({{{numberSplice(at, value)}}, {Method::SetCount, at, 4, value, std::string(count), true}});
        if (!fitting.empty())
            return;
    }
}

} // namespace ft
