// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QStringList>

#include <optional>

namespace ft {

/// What somebody typed to get to a place.
struct Destination {
    enum Kind {
        Nowhere, ///< neither a number nor a path
        Offset, ///< `number` from the start of the file
        Forward, ///< `number` bytes on from here
        Backward,
        Field, ///< `path`
    };
    Kind kind = Nowhere;
    quint64 number = 0;
    QString path = {};

    friend bool operator==(const Destination &, const Destination &) = default;
};

/// Reads "0x3a214" and "3a214h" as hexadecimal, "239124" and "239 124" as decimal, "+16" and "-0x10" as distances, all
/// else as a path. Digits with a zero in front are hexadecimal too: so they stand in the offset column.
Destination destination(const QString &typed);

/// Where that leads: a spot, or a message that says why not.
struct Landing {
    std::optional<Spot> spot;
    QString message;
};

/// Finds the place in a document; distances count from its focus.
Landing landing(const QString &typed, Document &document);

/// Paths that begin with what was typed, a step further at most; of long lists the first elements and the last.
QStringList completions(const QString &typed, const Document &document);

} // namespace ft
