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
/// Registry hives of Windows NT and of Windows 9x, as registry exports.
void writeHive(ContentWriter &writer);
void writeOldHive(ContentWriter &writer);
/// The list of a KazaaNet value as members of the object that is open: "version" and "entries".
void writeEntries(ContentWriter &writer, NodeId list);
/// Links in a text: the first one, and "links" where there are several.
void writeLinks(ContentWriter &writer);

} // namespace ft
