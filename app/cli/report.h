// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "subject.h"

namespace ft::cli {

/// A file for people: what it is, what is wrong, what is in it, as aligned text.
void printReport(const Subject &subject, const Style &style, Console &console);

} // namespace ft::cli
