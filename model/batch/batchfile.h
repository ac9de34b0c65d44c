// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobedit.h"

#include "storage/fileidentity.h"
#include "storage/writer.h"

#include <optional>

namespace ft {

/// A download on disk, and what an order means for it. Holds no file open: there may be many.
struct BatchFile {
    QString path; ///< absolute
    QString problem; ///< why nothing of it can be changed, in a sentence; empty otherwise
    JobEdit edit;
    std::optional<FileIdentity> identity; ///< of the file as it was looked at

    bool changes() const { return !edit.plan.isEmpty(); }
};

/// Looks at a file. Nothing where it is no partial download. Reads its two ends, 128 KiB each, and the appendix.
std::optional<BatchFile> lookAt(const QString &path, const BatchOrder &order, const Style &style);

/// The same for bytes that are not those on disk; `tree` is what reading them, a partial download, gave. No identity.
BatchFile lookAt(const QString &path, const Tree &tree, const ByteSource &bytes, const BatchOrder &order, const Style &style);

/// What became of writing a file of a batch.
struct BatchResult {
    QString path;
    SaveResult saved;
    Plan back; ///< takes the change back
    std::optional<FileIdentity> identity; ///< of the file as it is now; none where it was not written

    bool isWritten() const { return saved.state == SaveResult::State::Saved; }
};

/// Writes the change, unless the file is no longer the one that was looked at.
BatchResult carryOut(const BatchFile &file, const SaveOptions &options);

/// Takes a change back, byte by byte, unless the file was changed since. The backup stays where it is, and no other is made.
SaveResult takeBack(const BatchResult &result, SaveOptions options);

} // namespace ft
