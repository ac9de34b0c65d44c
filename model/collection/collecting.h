// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection.h"

#include "records/parallel.h"

namespace ft {

/// Something to be looked through for files that it names. What is open already brings its tree along.
struct CollectionSource {
    QString path; ///< absolute; may lead into an archive
    QString name;
    std::shared_ptr<const ByteSource> bytes = {}; ///< null: opened when its turn comes
    std::shared_ptr<const Tree> tree = {};
    std::vector<Finding> findings = {};
    std::optional<CodePage> codePage = {}; ///< where another than the style's was chosen
    /// Size of a listed file that is known to be of no kind: it stands for itself, and nothing of it is read.
    std::optional<std::uint64_t> plainSize = {};
};

/// Looks through all of that, each record once. What cannot be read is named, and the rest is taken in; where
/// `keepGoing` asks to stop, what was found until then. Can take seconds: call it from a worker.
std::shared_ptr<const Collection> collected(std::vector<CollectionSource> sources, const Style &style, const KeepGoing &keepGoing = {});

} // namespace ft
