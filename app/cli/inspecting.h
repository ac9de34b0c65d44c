// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "subject.h"

#include "collection/inspection.h"

namespace ft::cli {

/// A report on all inputs of a request; `status` becomes the worst of them. Keeps what was read of each in `subjects`,
/// where that is not null.
InspectionReport inspectAll(const Request &request, Console &console, Status &status, std::vector<Subject> *subjects = nullptr);

/// The report as JSON or, by default, as a page.
QByteArray reportBytes(const InspectionReport &report, bool isJson);

} // namespace ft::cli
