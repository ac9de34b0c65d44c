// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collecting.h"
#include "formats/recognised.h"
#include "formats/registry.h"
#include "schema/generate.h"
#include "schema/reader.h"

namespace ft::test {

/// A file that a database made for a test says was shared.
struct Share {
    std::string name;
    std::string folder = "C:\\Music";
    std::uint64_t size = 1000;
    std::optional<std::uint8_t> hash = {}; ///< all bytes of the hash; nothing: no such tag
    std::uint64_t gone = 0;
};

inline Bytes database(const std::vector<Share> &shares)
{
    Recipe recipe;
    recipe.rows = {{"records", shares.size()}};
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const std::string record = "records[" + std::to_string(i) + ']';
        recipe.rows[record] = 0; // zeros behind it
        recipe.rows[record + ".tags"] = shares[i].hash ? 1 : 0;
        recipe.set(record + ".name", Str(shares[i].name)).set(record + ".folder", Str(shares[i].folder));
        recipe.set(record + ".size", shares[i].size).set(record + ".share_time", shares[i].gone);
        recipe.set(record + ".file_time", 1'045'000'000).set(record + ".flag", 1).set(record + ".unknown", std::uint64_t{0});
        if (shares[i].hash)
            recipe.set(record + ".tags[0].id", 3).set(record + ".tags[0].value", Bytes(20, *shares[i].hash));
    }
    return generate(*formatById("kazaa.dbb"), recipe);
}

/// What is open already, under that name.
inline CollectionSource source(const char *name, Bytes bytes)
{
    CollectionSource made{QStringLiteral("/old/") + QLatin1StringView(name), QString::fromLatin1(name)};
    made.bytes = std::make_shared<MemorySource>(std::move(bytes));
    const Format *format = recognised(*made.bytes, name);
    made.tree = std::make_shared<const Tree>(format ? read(*format, *made.bytes, {.fileName = name}) : Tree());
    return made;
}

} // namespace ft::test
