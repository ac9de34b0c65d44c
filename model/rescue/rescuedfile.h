// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/progress.h"
#include "storage/opened.h"
#include "storage/writer.h"

#include <QDir>

#include <optional>
#include <string>

namespace ft {

/// A file that rescued bytes were to go to, and what became of that.
struct RescuedFile {
    QString path; ///< empty: there was no free name
    SaveResult saved;
    bool isCancelled = false;

    bool isThere() const { return saved.state == SaveResult::State::Saved; }
    /// What went wrong and what can be done, in a sentence; empty where nothing did.
    QString problem() const;
};

/// Writes to a new file: whole or not at all. Where `options` do not force it, nothing is overwritten.
RescuedFile writeTo(const QString &path, const ByteSource &contents, const CopyOptions &options, const Progress &progress = {});

/// Writes to a file of the folder, with the time of `origin`. `name` is a safe one (repair/filename.h), and numbered where
/// it is taken.
RescuedFile writeInto(const QDir &folder, const std::string &name, const ByteSource &contents, const Opened &origin,
                      const Progress &progress = {});

} // namespace ft
