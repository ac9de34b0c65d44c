// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/bytes.h"
#include "schema/diagnostic.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

namespace ft {

/// Why a file could not be opened at all.
enum class OpenError { None, NotFound, IsDirectory, NotReadable, NotRegular, ReadFailed };

/// A file that is open for reading. `bytes` is null exactly if `error` is set.
struct Opened {
    QString path; ///< as given, made absolute
    std::shared_ptr<const ByteSource> bytes;
    OpenError error = OpenError::None;
    QString reason; ///< what the system said
    QDateTime modified;
    std::vector<Finding> findings; ///< "decompressed", "bomb refused", "file shrank"
};

/// Opens a regular file. A gzip, bzip2, xz or zstd file is unpacked into memory (KArchive) within the limits named in
/// the source; its `bytes` are the contents, and a note says so. Never blocks on pipes or devices.
Opened open(const QString &path);

} // namespace ft
