// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include "evidence/chunkmap.h"
#include "evidence/claims.h"
#include "evidence/uuhash.h"
#include "formats/checksum.h"
#include "formats/kazaa_dat.h"
#include "schema/value.h"

#include <algorithm>
#include <set>

namespace ft {

namespace {

constexpr std::size_t HashSize = 20;

/// Nodes of the content hash in sources and tags.
std::vector<NodeId> hashNodes(const Tree &tree)
{
    std::vector<NodeId> nodes;
    for (NodeId node = 0; node < tree.nodes.size(); ++node) {
        const Node &self = tree.nodes[node];
        if (self.field->meaning == Meaning::Digest && self.size == HashSize && self.state != Node::Cut)
            nodes.push_back(node);
    }
    return nodes;
}

/// The one of several hashes that the head of the data confirms; nothing where the head is not there.
std::optional<UuHash> confirmedHash(const Examined &file, const std::vector<NodeId> &nodes)
{
    ByteWindow bytes(*file.source);
    const ChunkMap map = chunkMap(file.tree, bytes);
    const std::uint64_t head = std::min(map.fileSize, WindowSize);
    if (head == 0 || !intersect(map.completed, map.present).covers({0, head}))
        return std::nullopt;
    const MemorySource start(copyOf(*file.source, {0, head}));
    const auto digest = headHash(start);
    for (const NodeId node : nodes) {
        const Bytes hash = contents(file.tree.nodes[node], bytes);
        if (digest && std::equal(digest->begin(), digest->end(), hash.begin())) {
            UuHash confirmed{};
            std::copy_n(hash.begin(), HashSize, confirmed.begin());
            return confirmed;
        }
    }
    return std::nullopt;
}

/// Splices in any order, each place once.
class Splices {
public:
    void put(Splice splice)
    {
        if (m_places.insert(splice.at).second)
            m_plan.splices.push_back(std::move(splice));
    }
    Plan take()
    {
        std::sort(m_plan.splices.begin(), m_plan.splices.end(), [](const Splice &a, const Splice &b) { return a.at < b.at; });
        return std::move(m_plan);
    }

private:
    std::set<std::uint64_t> m_places;
    Plan m_plan;
};

} // namespace

void proposeMajority(const Examined &file, const Clues &, Ledger &ledger, std::vector<Proposal> &out)
{
    ByteWindow bytes(*file.source);
    const std::vector<NodeId> nodes = hashNodes(file.tree);
    const auto confirmed = confirmedHash(file, nodes);
    const auto hash = confirmed ? confirmed : jobHash(file.tree, bytes);
    Splices splices;
    std::string about;
    for (const Finding &each : file.tree.findings) {
        const NodeId node = find(file.tree, each.path);
        if (node == NoNode)
            continue;
        const Node &self = file.tree.nodes[node];
        if (each.code == Code::SizesDiffer)
            splices.put(numberSplice(self.at, each.expected));
        else if (each.code == Code::FileIdMismatch && hash && bytes.little(self.at, 4) != fileId(View(*hash)))
            splices.put(numberSplice(self.at, fileId(View(*hash))));
        else
            continue;
        about = each.path;
    }
    for (const NodeId node : nodes) {
        if (hash && contents(file.tree.nodes[node], bytes) != Bytes(hash->begin(), hash->end())) {
            splices.put({file.tree.nodes[node].at, HashSize, Bytes(hash->begin(), hash->end())});
            about = path(file.tree, node);
        }
    }
    Plan plan = splices.take();
    if (plan.isEmpty())
        return;
    const std::uint64_t at = plan.splices.front().at;
    const std::uint64_t fields = plan.splices.size();
    bool renewed = false;
    plan = withTrailer(file, std::move(plan), renewed);
    if (!renewed)
        ledger.consult(1);
    Proposal proposal{std::move(plan), {Method::TakeMajority, at, 0, fields, about, true}};
    proposal.renewsSum = renewed;
    out.push_back(std::move(proposal));
}

} // namespace ft
