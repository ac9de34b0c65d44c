// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/rangeset.h"
#include "evidence/uuhash.h"

#include <optional>
#include <string>

namespace ft {

/// All that an appendix says, to be written anew. Sources and tags are kept as the bytes they were found as.
struct Appendix {
    std::uint32_t state = 0;
    std::uint32_t sourceCount = 0;
    Bytes sources;
    std::uint32_t tagCount = 0;
    Bytes tags;
    std::uint32_t startTime = 0; ///< seconds since 1970
    Bytes path; ///< in the code page of the job, without the closing NUL
    RangeSet completed;
    bool begun = true; ///< false: the full range of a job that has received nothing
    std::uint32_t fileSize = 0;

    /// One source that nobody is behind and one tag with the hash, as sig2dat wrote them (formats.md 2.6). `name`
    /// without folder, in the code page.
    void nameFile(const std::string &name, const std::optional<UuHash> &hash, std::uint32_t size);

    /// Appendix and trailer.
    Bytes bytes() const;
};

/// "C:\My Shared Folder\" and the name.
Bytes sharedPath(const std::string &name);

} // namespace ft
