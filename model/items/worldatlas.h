// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/geography.h"

class QByteArray;

namespace ft {

/// Reads the object "countries" of a TopoJSON text, quantised or not. What it does not understand it leaves out: a
/// world without shapes is the answer to anything else.
World readTopoJson(const QByteArray &text);

/// The outlines that come with the program; read at the first call, from any thread, and never changed.
const World &worldAtlas();

} // namespace ft
