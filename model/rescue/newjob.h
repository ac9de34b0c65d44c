// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/link.h"
#include "wording/text.h"

namespace ft {

/// A job that has received nothing yet, made from what a link says.
struct NewJob {
    Bytes bytes; ///< of the .dat; empty where there is a problem
    QString name; ///< of the file it is to fetch, safe
    QString problem; ///< why there can be none, and what can be done, in a sentence
};

/// A job needs a hash and a size. It is begun now.
NewJob newJob(const Link &link, const CodePage &codePage);

} // namespace ft
