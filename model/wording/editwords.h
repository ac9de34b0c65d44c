// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/edit.h"
#include "text.h"

#include <optional>

namespace ft {

/// What was typed for a field, as settings of its leaves; or why it cannot be, in a sentence.
struct Typed {
    std::vector<Setting> settings;
    QString problem; ///< empty: understood
};

/// Reads text that was typed for a field, as display() and JSON write it: numbers with units and names, times,
/// addresses, hex digits, texts in the code page. A small group of numbers takes all of them: 640 x 480, [0, 512].
Typed typed(const Tree &tree, NodeId node, const QString &text, const CodePage &codePage);

/// Whether typed() can make anything of a text for that field: a leaf, or a small group of numbers.
bool isTypable(const Tree &tree, NodeId node);

/// The text that typed() takes for what a field holds: complete and exact, unlike display(). Empty for what has no
/// value of its own.
QString editText(const Tree &tree, NodeId node, ByteWindow &bytes, const CodePage &codePage);

/// What a code page lacks of a text that it cannot hold, in a sentence that names the first such character.
QString foreignSentence(const QString &text, const CodePage &codePage);

/// Why an edit is not made, and what would be possible, in a sentence or two.
QString sentence(const Refusal &refusal);
/// Where a record that outgrew its slot has room.
QString sentence(const LargerSlot &larger);
/// Why a record cannot go to a database; empty if it can.
QString sentence(SlotRoom room, const LargerSlot &larger);

/// "appendix.tags[0].length: 10 → 20"
QString followedText(const Followed &followed, const Style &style);

} // namespace ft
