// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "saveresult.h"

#include "schema/bytes.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>
#include <memory>
#include <vector>

namespace ft {

/// A file of a bundle.
struct BundleFile {
    QString folder; ///< in the bundle, one level; empty: at its top
    QString name; ///< made safe; a number is added where it is taken
    std::shared_ptr<const ByteSource> bytes;
    QDateTime modified = {}; ///< invalid: now
};

/// A file that is made for the bundle: its bytes are there already.
BundleFile madeFile(const QString &folder, const QString &name, const QByteArray &bytes);

/// Files of a zip archive have 32 bits for their sizes and places; KZip writes no others.
inline constexpr std::uint64_t BundleLimit = 0xFFFF'FFFF;

/// Writes all files as one zip archive, whole or not at all: beside its place first, which takes the place when it is
/// complete, even of a file of that name. `keepGoing` hears of the bytes written and says whether to go on; a stop leaves
/// everything as it was. Where a file cannot be read to its end nothing is written.
SaveResult writeBundle(const QString &path, const std::vector<BundleFile> &files, const std::function<bool(std::uint64_t bytes)> &keepGoing = {});

} // namespace ft
