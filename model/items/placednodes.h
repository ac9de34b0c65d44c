// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "supernodes.h"

#include "evidence/banlist.h"

#include <QStringList>

#include <map>
#include <memory>

namespace ft {

/// Lists on one map at most: as many as can be told apart by colours and shapes, with one more for what is in several.
inline constexpr int ListsAtMost = 5;

/// A list with all its places; and other lists, joined with it.
struct PlacedNodes {
    std::vector<Supernode> nodes; ///< the list's own by row; behind them those that only other lists have
    int own = 0; ///< how many are the list's own
    QStringList lists; ///< their names, the list's own first
    std::map<int, Supernode> others; ///< with two lists: what the other says of a node that both have, by index
    bool isOlder = true; ///< with two lists: the list's own is the older one, as far as its times tell
    std::shared_ptr<const BanList> bans; ///< null: none
    std::vector<int> counts; ///< nodes by country, as long as countries()
    int placed = 0; ///< on the map
    QString placesError; ///< why no countries are known; empty: they are
    QString placesCredit; ///< to be shown
    quint64 placesBuilt = 0; ///< seconds since 1970
};

/// Puts several lists together, the list's own first. A node is known by its address, or host name, and its port; entries
/// that the list itself repeats stay apart. `names` as many as lists; no more than ListsAtMost.
void join(PlacedNodes &into, std::vector<std::vector<Supernode>> lists, const QStringList &names);

/// Marks the nodes that a ban list names.
void mark(PlacedNodes &nodes, std::shared_ptr<const BanList> bans);

} // namespace ft
