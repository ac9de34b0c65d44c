// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognised.h"

#include "registry.h"

namespace ft {

const Format *recognised(const ByteSource &bytes, Str fileName)
{
    return recognised(identify(formats(), bytes, fileName));
}

const Format *recognised(const std::vector<Candidate> &candidates)
{
    const bool isLikely = !candidates.empty() && candidates.front().score >= Candidate::Unlikely;
    return isLikely ? candidates.front().format : nullptr;
}

} // namespace ft
