// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/diagnostic.h"

#include <QString>

#include <optional>
#include <unordered_map>
#include <vector>

namespace ft {

/// Which fields findings are about, by path.
class FindingMarks
{
public:
    struct Mark {
        std::optional<Severity> own; ///< worst of the findings about the field itself
        std::optional<Severity> inside; ///< worst of those about what lies inside it
        std::vector<std::size_t> findings; ///< indices of those about the field itself
    };

    FindingMarks() = default;
    explicit FindingMarks(const std::vector<Finding> &findings);

    /// The mark of a field; an empty one where there is nothing to say.
    const Mark &at(const std::string &path) const;

private:
    std::unordered_map<std::string, Mark> m_marks;
};

} // namespace ft
