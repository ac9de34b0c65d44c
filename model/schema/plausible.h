// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chance.h"
#include "value.h"

namespace ft {

/// What the values of one generated file, or of one record of a database, have in common.
struct Subject {
    std::string name; ///< of the file it is about
    std::uint64_t size = 0; ///< of that file, in bytes
    std::uint64_t present = 0; ///< bytes of it that are there
    Bytes digest; ///< of its contents, as long as the longest digest
    std::uint64_t cursor = 0; ///< end of the last part of it that was named

    /// Something invented; `present` bytes of it are there.
    Subject(Chance &chance, std::uint64_t present);
};

/// A value for a field, after its meaning and what the table expects of it. A number behind an offset (`behindOffset`)
/// is the size of a part.
Value plausible(const Field &field, Subject &subject, Chance &chance, bool behindOffset);

/// `count` random bytes.
Bytes randomBytes(Chance &chance, std::uint64_t count);

} // namespace ft
