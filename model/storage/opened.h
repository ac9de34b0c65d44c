// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fileidentity.h"

#include "schema/bytes.h"
#include "schema/diagnostic.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace ft {

/// Why a file could not be opened at all.
enum class OpenError { None, NotFound, IsDirectory, NotReadable, NotRegular, ReadFailed };

/// A file that is open for reading. `bytes` is null exactly if `error` is set.
struct Opened {
    QString path; ///< as given, made absolute; of dropped text: the name it was given
    QString contentName; ///< the name that speaks for the contents: the file's own, without .gz where it was unpacked
    std::shared_ptr<const ByteSource> bytes;
    OpenError error = OpenError::None;
    QString reason; ///< what the system said
    QDateTime modified;
    std::optional<FileIdentity> identity; ///< of the file that holds these very bytes; none of unpacked or dropped ones
    std::vector<Finding> findings; ///< about the opening itself: unpacked, cut off, too large
};

/// Opens a regular file. A gzip, bzip2, xz or zstd file is unpacked into memory (KArchive) within the limits named in
/// compression.h; its `bytes` are the contents, and a note says so. Never blocks on pipes or devices.
Opened open(const QString &path);

/// The same without unpacking: the bytes as they lie on disk, for hashes.
Opened openPlain(const QString &path);

/// Whether the file was replaced, modified or deleted since. What was computed from it meanwhile is then of no use.
bool hasChanged(const Opened &opened);

/// Text that came without a file, such as a dropped link. UTF-16, byte order marks and a closing NUL, which some
/// programs hand over, are taken off: the bytes are UTF-8.
Opened openText(const QString &name, const QByteArray &text);

} // namespace ft
