// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace ft {

class Document;

/// What is sensible to do with a file next.
enum class NextStep : std::uint8_t {
    None,
    Repair, ///< something is wrong that repairs exist for
    Finish, ///< a download that has all its parts becomes its file
    Fill, ///< a download that lacks some takes them from a copy
    Make, ///< a link becomes a download
    Verify, ///< a file is held against a hash
};

/// The one that stands out. Reads the appendix of a download.
NextStep nextStep(const Document &document);

QString label(NextStep step); ///< for a button: "Repair..."
QString explanation(NextStep step); ///< for a tip, a sentence without its stop

} // namespace ft
