// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadsources.h"

#include "evidence/address.h"
#include "schema/value.h"

namespace ft {

namespace {

/// An address that answers from anywhere, and a port. The placeholder 224.0.0.0 of sig2dat is none.
bool isReachable(const Tree &tree, NodeId source, Str address, Str port, ByteWindow &bytes)
{
    const auto number = [&](Str path) { return numberAt(tree, source, path, bytes); };
    return addressClass(static_cast<std::uint32_t>(number(address))) == AddressClass::Public && number(port) > 0;
}

} // namespace

DeadSourceList deadSources(const Tree &tree, ByteWindow &bytes, const DeadSources &wanted)
{
    DeadSourceList dead;
    const NodeId sources = find(tree, "appendix.sources");
    if (sources == NoNode)
        return dead;
    forEachChild(tree, sources, [&](NodeId source) {
        const std::uint64_t measured = numberAt(tree, source, "kbps_time", bytes);
        // Behind a router one is reached through the supernode, which asks for the connection from the other side.
        const bool isUnreachable = !isReachable(tree, source, "ip", "port", bytes)
            && !isReachable(tree, source, "supernode_ip", "supernode_port", bytes);
        if (wanted.unreachable && isUnreachable)
            ++dead.unreachable;
        else if (wanted.unmeasured && measured == 0)
            ++dead.unmeasured;
        else if (wanted.measuredBefore && measured > 0 && measured < *wanted.measuredBefore)
            ++dead.stale;
        else
            return;
        dead.rows.push_back(tree.nodes[source].row);
    });
    return dead;
}

} // namespace ft
