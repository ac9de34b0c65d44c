// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace ft::lint {

/// What a file's includes can mean.
struct Surroundings {
    /// Folders of the tree that hold source: "model/schema", "views/hex", "app".
    std::set<std::string> folders;
    /// The Qt module that a header belongs to, "QtGui" for "QColor"; empty where it is not Qt's.
    std::function<std::string(const std::string &header)> qtModule;
};

/// The includes of a file under model/, views/ or app/ that its layer forbids. Other files have no layer: nothing.
std::vector<Breach> layerBreaches(const Source &source, const Surroundings &surroundings);

} // namespace ft::lint
