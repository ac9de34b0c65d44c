// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contentwriter.h"

namespace ft {

// The formats whose JSON is not simply their field tree. Each writes one object.
void writeDat(ContentWriter &writer);
void writeDbb(ContentWriter &writer);
/// Supernode lists: version and entries, the same keys for every kind.
void writeNodes(ContentWriter &writer);
/// Registry exports: the list in the KazaaNet value, with the key; "lists" where there is none or several.
void writeReg(ContentWriter &writer);
/// Links in a text: the first one, and "links" where there are several.
void writeLinks(ContentWriter &writer);

} // namespace ft
