// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hashtext.h"

namespace ft {

namespace {

constexpr std::string_view Base64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view Base32Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::string_view HexDigits = "0123456789ABCDEF";

char upper(char character)
{
    return character >= 'a' && character <= 'z' ? static_cast<char>(character - 'a' + 'A') : character;
}

/// Bytes from digits of `bits` bits each, the first digit highest. Bits that remain behind the last byte must be zero.
std::optional<Bytes> fromDigits(std::string_view text, std::string_view digits, unsigned bits, bool anyCase)
{
    Bytes bytes;
    std::uint32_t held = 0;
    unsigned count = 0;
    for (const char character : text) {
        const std::size_t digit = digits.find(anyCase ? upper(character) : character);
        if (digit == std::string_view::npos)
            return std::nullopt;
        held = held << bits | static_cast<std::uint32_t>(digit);
        count += bits;
        if (count >= 8) {
            count -= 8;
            bytes.push_back(static_cast<std::uint8_t>(held >> count));
            held &= (1U << count) - 1;
        }
    }
    return held == 0 ? std::optional(bytes) : std::nullopt;
}

} // namespace

std::optional<Bytes> uuHashFromText(std::string_view text)
{
    if (text.size() == 40)
        return fromDigits(text, HexDigits, 4, true);
    if (text.size() == 32)
        return fromDigits(text, Base32Digits, 5, true);
    if (text.starts_with('='))
        text.remove_prefix(1);
    if (text.ends_with('='))
        text.remove_suffix(1);
    return text.size() == 27 ? fromDigits(text, Base64Digits, 6, false) : std::nullopt;
}

std::optional<Bytes> kzHashFromText(std::string_view text)
{
    return text.size() == 72 ? fromDigits(text, HexDigits, 4, true) : std::nullopt;
}

} // namespace ft
