// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nodelist.h"

#include "schema/plan.h"

namespace ft {

/// Kinds of list that can be written.
enum class NodeFormat : std::uint8_t { KazaaNet, Registry5, Registry4, GiftNodes, Kzn, Csv, Json };
inline constexpr std::string_view nodeFormatWords[] = {"kazaanet", "reg", "reg4", "nodes", "kzn", "csv", "json"};

/// A new file with the nodes in their order. Host names go where they can go: KazaaNet and .kzn hold addresses only, and
/// leave them out. What is not known is 0 or empty.
Bytes nodeFile(std::span<const ListedNode> nodes, NodeFormat format);
/// How many of the nodes such a file holds.
std::size_t writableCount(std::span<const ListedNode> nodes, NodeFormat format);

/// The change that leaves of a list the entries `order`, by index, in that order, with the bytes they had, and everything
/// around them (other lines, other values) as it was. `fresh`: the time that all of them get, where the list has times
/// in numbers of four bytes. In a registry hive the value keeps its length: places that become free are filled with zeros.
Plan arrangement(const Tree &tree, const NodeList &list, std::span<const std::size_t> order, ByteWindow &bytes,
                 std::optional<std::uint32_t> fresh = {});

} // namespace ft
