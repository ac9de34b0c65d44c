// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/json.h"

#include <functional>

namespace ft {

/// Writes a report as a page, as PDF (`.pdf`) or as JSON (`.json`), by the ending of the name; whole or not at all. `page`
/// is our own: texts of files are escaped in it. Returns what went wrong, a sentence; empty: nothing did.
QString saveReport(const QString &path, const QString &page, const std::function<void(Json &)> &writeFacts);

} // namespace ft
