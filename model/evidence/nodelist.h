// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geography.h"

#include "schema/tree.h"

namespace ft {

/// An entry of a supernode list of any kind. What its format lacks is missing.
struct ListedNode {
    std::optional<std::uint32_t> address; ///< the first octet highest
    std::string host; ///< where there is no address: the name that stands there
    std::uint16_t port = 0;
    std::optional<std::uint8_t> load; ///< percent
    std::optional<std::uint8_t> availability; ///< of KazaaNet
    std::optional<std::uint8_t> role; ///< of giFT
    std::optional<std::uint64_t> time; ///< seconds since 1970
    CountryId country = NoCountry;
    std::optional<GeoPoint> at;
    Extents place; ///< of its bytes in its file
};

/// A list in a file.
struct NodeList {
    std::string path; ///< of its entries, such as "entries" or "lists[0].entries"
    NodeId list = NoNode; ///< what the entries lie in
    std::vector<ListedNode> nodes;
};

/// All lists of a file, without countries. `tree` has a format; others than lists of supernodes have none.
std::vector<NodeList> nodeLists(const Tree &tree, ByteWindow &bytes);

/// One after the other; a node that comes again, by address (or host name) and port, is left out.
std::vector<ListedNode> joined(const std::vector<NodeList> &lists);

} // namespace ft
