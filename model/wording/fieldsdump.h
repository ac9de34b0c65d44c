// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json.h"
#include "text.h"

#include <functional>

namespace ft {

/// Calls `visit` for every leaf in file order; together they cover each byte once. Rows of lazy lists come in a tree of
/// their own, which is gone after the call. Stops when `visit` returns false.
void forEachLeaf(const Tree &tree, ByteWindow &bytes, const std::function<bool(const Tree &tree, NodeId leaf)> &visit);

/// One leaf in one line, blank-separated: offset and size (decimal), path, value, grade. Stable, not translated. Values
/// are as in JSON, in quotes where blanks or nothing would make them hard to tell; long bytes are cut with "..."; file
/// data is not read and shown as "-".
QByteArray fieldLine(const Tree &tree, NodeId leaf, ByteWindow &bytes, const CodePage &codePage);

/// The same as an object: {"offset", "size", "path", "value", "trust"}.
void writeField(Json &json, const Tree &tree, NodeId leaf, ByteWindow &bytes, const CodePage &codePage);

} // namespace ft
