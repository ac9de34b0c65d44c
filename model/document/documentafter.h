// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

#include "schema/plan.h"

namespace ft {

/// The document as `plan` would leave it, to be looked at: it has the name, code page and chosen format of `document`
/// and shares its bytes, which may be gigabytes. Nothing is written anywhere.
std::unique_ptr<Document> documentAfter(const Document &document, const Plan &plan);

} // namespace ft
