// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/address.h"
#include "evidence/nodelist.h"
#include "evidence/places.h"
#include "records/recordset.h"

#include <optional>

namespace ft {

/// What became of a node from the older of two lists to the newer.
enum class NodeChange : quint8 { Same, Changed, New, Gone };

/// An entry of a node list, and where it is on a map.
struct Supernode {
    int row = 0; ///< in the list
    std::optional<quint32> address; ///< the first octet highest; nothing: a host name, or damage
    QString host; ///< where there is no address: what stands there instead
    quint16 port = 0;
    std::optional<quint8> load; ///< percent
    std::optional<quint8> availability; ///< of the cache in the registry: 0 candidate, 1 being probed, 2 unreachable
    std::optional<quint8> role; ///< of giFT: 0 user, 1 supernode, 2 index node
    std::optional<quint64> time; ///< seconds since 1970; nothing: unknown
    bool timeIsAge = false; ///< of lists from the wire: `time` is seconds before the message
    CountryId country = NoCountry;
    std::optional<GeoPoint> at; ///< on the map; nothing: it has no place there
    bool isSpread = true; ///< `at` is somewhere in the country, not a place that the database knows
    QString city;
    quint8 lists = 1; ///< in which of the lists on the map it is, a bit each; the lowest: the list itself
    NodeChange change = NodeChange::Same; ///< where there are two
    bool isBanned = false; ///< by the list of ranges that is on the map
};

/// "217.227.216.244:1273", or the host name; one line.
QString addressText(const Supernode &node);
/// Why a node is not on the map: "private address", "host name or damage", "country unknown".
QString unplacedText(const Supernode &node);

/// The same as the engine of hopping and writing knows it; a time that is an age is unknown there.
ListedNode listedNode(const Supernode &node);

/// The entries of a list, without places. Reads every row: call it beside the GUI thread.
std::vector<Supernode> readSupernodes(std::shared_ptr<const RecordSet> set);

/// Gives each node its country and a point: the one the database knows, else one inside the country, spread so that
/// neighbours can be told apart. Nodes of a country are arranged by address, so that the order of a list does not
/// matter.
void place(std::vector<Supernode> &nodes, const PlaceDatabase &places, const World &world);

QString continentName(Continent continent); ///< "Europe"; empty for None

} // namespace ft
