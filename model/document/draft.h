// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/edit.h"
#include "wording/text.h"

#include <QStringList>

namespace ft {

class Document;

/// A change somebody thinks of: what it would do, before it happens. Hand `plan` and `text` to Document::apply().
struct Draft {
    Plan plan; ///< empty if there is a problem, or nothing would change
    QString text; ///< what the history would call it
    QString problem; ///< why it cannot be, and what could; empty if it can
    QString understood; ///< how what was typed is read: "paused", "2003-02-11 14:03:05 UTC", "12 of 40 bytes"
    QStringList follows; ///< what changes besides, in words: "trailer.size: 310 → 320"
    std::optional<LargerSlot> larger = {}; ///< with a problem that moving the record would solve: see RecordMove
};

// All of them only look ahead. Fields and elements are named by their paths; what follows is what Document::follow()
// says, written in `style`.

/// What an edit would do, as `text`.
Draft drafted(const Edit &edit, const QString &text, const Style &style);
/// A field takes what was typed, in the forms that typed() understands.
Draft settingOf(const Document &document, const QString &path, const QString &typedText, const Style &style);
/// A new element that will have the path `place`: the row behind the last one is allowed.
Draft insertionAt(const Document &document, const QString &place, const Style &style);
Draft duplicationOf(const Document &document, const QString &element, const Style &style);
/// The element goes to another row of its list.
Draft moveTo(const Document &document, const QString &element, quint64 row, const Style &style);
/// All of the elements go, at once.
Draft removalOf(const Document &document, const QStringList &elements, const Style &style);
/// Bytes from `at` on become others, and nothing follows.
Draft overwriting(const Document &document, quint64 at, const QByteArray &bytes, const QString &text);

/// The text that settingOf() takes for what a field holds now; nothing where it has no value that can be typed.
std::optional<QString> editText(const Document &document, const QString &path);

/// The values that the format has names for, in words that settingOf() takes; empty where there are none.
QStringList choicesOf(const Document &document, const QString &path);

/// An element of a list, as its path tells it.
struct ElementPath {
    QString list; ///< path without the index
    quint64 row = 0;

    QString at(quint64 other) const { return list + u'[' + QString::number(other) + u']'; }
};

/// Nothing where the path is none of an element.
std::optional<ElementPath> elementPath(const QString &path);

} // namespace ft
