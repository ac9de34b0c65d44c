// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims.h"

#include "schema/value.h"

#include <algorithm>

namespace ft {

namespace {

constexpr std::uint64_t HashTag = 3;

void add(std::vector<HashClaim> &claims, const Tree &tree, NodeId node, ByteWindow &bytes)
{
    if (node == NoNode || tree.nodes[node].size != std::tuple_size_v<UuHash>)
        return;
    const Bytes stored = contents(tree.nodes[node], bytes);
    UuHash hash{};
    if (stored.size() != hash.size())
        return;
    std::copy(stored.begin(), stored.end(), hash.begin());
    if (hash == UuHash{})
        return;
    auto claim = std::find_if(claims.begin(), claims.end(), [&](const HashClaim &one) { return one.hash == hash; });
    if (claim == claims.end())
        claim = claims.insert(claims.end(), HashClaim{hash, {}});
    claim->paths.push_back(path(tree, node));
}

} // namespace

std::vector<HashClaim> hashClaims(const Tree &tree, NodeId from, ByteWindow &bytes)
{
    std::vector<HashClaim> claims;
    if (from == NoNode)
        return claims;
    if (const NodeId sources = child(tree, from, "sources"); sources != NoNode)
        forEachChild(tree, sources, [&](NodeId source) { add(claims, tree, child(tree, source, "hash"), bytes); });
    if (const NodeId tags = child(tree, from, "tags"); tags != NoNode) {
        forEachChild(tree, tags, [&](NodeId tag) {
            if (numberAt(tree, tag, "id", bytes) == HashTag)
                add(claims, tree, child(tree, tag, "value"), bytes);
        });
    }
    std::stable_sort(claims.begin(), claims.end(),
                     [](const HashClaim &a, const HashClaim &b) { return a.paths.size() > b.paths.size(); });
    return claims;
}

std::optional<UuHash> jobHash(const Tree &tree, ByteWindow &bytes)
{
    const std::vector<HashClaim> claims = hashClaims(tree, find(tree, "appendix"), bytes);
    return claims.empty() ? std::nullopt : std::optional(claims.front().hash);
}

} // namespace ft
