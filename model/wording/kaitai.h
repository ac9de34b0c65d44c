// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

#include <QByteArray>

#include <vector>

namespace ft {

/// A format as a Kaitai Struct specification (.ksy), made from its table, with grades and sources. In English. Rival
/// readings are numbers to change in it; `readings` (an index per rival, -1: the default) chooses what they are at
/// first.
///
/// Kaitai Struct neither tries nor recovers: damaged files stop it, formats of text lines come as bare lines, and what
/// is left over behind records as bytes.
QByteArray kaitaiStruct(const Format &format, const std::vector<int> &readings = {});

} // namespace ft
