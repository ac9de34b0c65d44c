// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hive.h"

#include <functional>

namespace ft {

/// The seam to libhivex; nothing else includes it. Where the program was built without, `isThere` is false and the
/// functions find nothing.
///
/// hivex is C that reads what it is pointed at. It gets a copy in memory that no other program can change under it,
/// keys are walked without recursion and each at most once, and names are taken no longer than the registry allows.
struct HiveLibrary {
    static const bool isThere;

    /// Record of a value, as its offset in the hive, with what it is called.
    struct Seen {
        std::string key;
        std::string name;
        std::uint64_t record;
    };
    enum Outcome { Walked, Unreadable, TooMany };

    /// Calls `seen` with each value that `isWanted(key, name)`. Stops where there are more keys than a hive can have.
    static Outcome walk(View hive, const std::function<bool(const std::string &key, const std::string &name)> &isWanted,
                        const std::function<void(Seen &&)> &seen);
    static std::optional<Bytes> withValue(View hive, const std::string &key, const std::string &name, View data);
};

} // namespace ft
