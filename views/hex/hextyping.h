// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/bytes.h"
#include "wording/text.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QKeyEvent;
QT_END_NAMESPACE

namespace ft {

/// The two halves of a byte, as its two digits are typed.
enum class HexDigit { First, Second };

/// The value of a hex digit; nothing for any other character.
std::optional<std::uint8_t> hexValue(QChar digit);
/// A byte with one of its digits replaced.
std::uint8_t withDigit(std::uint8_t byte, HexDigit digit, std::uint8_t value);

/// The characters that a key types; empty for keys that stand for something else, and with Ctrl or Alt held.
QString typedText(const QKeyEvent &event);

/// Bytes that other programs wrote as hex digits: "4b 41", "4B41", "0x4b, 0x41", over any number of lines. Nothing for
/// any other text, and for none.
std::optional<Bytes> pastedBytes(const QString &text);

} // namespace ft
