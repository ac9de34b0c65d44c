// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

#include <QByteArray>

#include <vector>

namespace ft {

/// A format in the pattern language of the hex editor ImHex (.hexpat), made from its table, with grades and sources. In
/// English. `readings`, and what the language leaves out, as for kaitaiStruct().
QByteArray hexPattern(const Format &format, const std::vector<int> &readings = {});

} // namespace ft
