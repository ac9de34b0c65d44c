// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hivecopy.h"

#include "formats/hive.h"
#include "formats/kazaa_values.h"

#include <algorithm>

namespace ft {

HiveCopy hiveCopy(const QString &path, std::span<const ListedNode> nodes)
{
    HiveCopy copy;
    copy.file = open(path);
    if (!copy.file.bytes) {
        copy.problem = HiveCopy::NotOpened;
        return copy;
    }
    const HiveSearch search = searchHive(*copy.file.bytes);
    const auto cache = std::find_if(search.values.begin(), search.values.end(), [](const HiveValue &value) {
        return isSameName(value.name, KazaaNetName) && !value.key.empty();
    });
    if (cache == search.values.end()) {
        copy.problem = HiveCopy::NoCache;
        return copy;
    }
    auto bytes = hiveWith(*copy.file.bytes, cache->key, cache->name, nodeFile(nodes, NodeFormat::KazaaNet));
    copy.problem = bytes ? HiveCopy::None : HiveCopy::Damaged;
    copy.bytes = bytes ? std::move(*bytes) : Bytes();
    return copy;
}

} // namespace ft
