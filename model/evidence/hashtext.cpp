// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hashtext.h"

#include <algorithm>

namespace ft {

namespace {

constexpr std::string_view HexDigits = "0123456789abcdef";
constexpr std::string_view Base64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view Base32Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::size_t Base64Length = 27;
constexpr std::size_t Base32Length = 32;

char lower(char character)
{
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character | 0x20) : character;
}

char upper(char character)
{
    return character >= 'a' && character <= 'z' ? static_cast<char>(character & ~0x20) : character;
}

bool hasLength(std::string_view text, std::size_t wanted, std::size_t at, std::vector<LinkFinding> &findings)
{
    if (text.size() == wanted)
        return true;
    findings.push_back({LinkProblem::WrongLength, at, text.size(), wanted, text.size()});
    return false;
}

/// Bytes of the UTF-8 character at `at`, so that a message can show it.
std::size_t characterSize(std::string_view text, std::size_t at)
{
    std::size_t size = 1;
    while (at + size < text.size() && (static_cast<std::uint8_t>(text[at + size]) & 0xC0) == 0x80)
        ++size;
    return size;
}

/// Digits of `bits` bits each, high bits first, into bytes. Bits that fill no byte are left in `rest`.
std::optional<Bytes> fromDigits(std::string_view text, std::string_view digits, unsigned bits, char (*folded)(char),
                                std::size_t at, std::vector<LinkFinding> &findings, std::uint32_t &rest)
{
    Bytes bytes;
    std::uint32_t buffer = 0;
    unsigned held = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t digit = digits.find(folded ? folded(text[i]) : text[i]);
        if (digit == std::string_view::npos) {
            findings.push_back({LinkProblem::BadCharacter, at + i, characterSize(text, i)});
            return std::nullopt;
        }
        buffer = buffer << bits | static_cast<std::uint32_t>(digit);
        held += bits;
        if (held >= 8) {
            held -= 8;
            bytes.push_back(static_cast<std::uint8_t>(buffer >> held));
            buffer &= (1u << held) - 1;
        }
    }
    rest = buffer;
    return bytes;
}

std::string toDigits(View bytes, std::string_view digits, unsigned bits)
{
    std::string text;
    std::uint32_t buffer = 0;
    unsigned held = 0;
    for (const std::uint8_t byte : bytes) {
        buffer = (buffer << 8 | byte) & 0xFFFF;
        held += 8;
        while (held >= bits) {
            held -= bits;
            text += digits[buffer >> held & ((1u << bits) - 1)];
        }
    }
    if (held > 0)
        text += digits[buffer << (bits - held) & ((1u << bits) - 1)];
    return text;
}

template <std::size_t Size> std::array<std::uint8_t, Size> toArray(const Bytes &bytes)
{
    std::array<std::uint8_t, Size> array{};
    std::copy_n(bytes.begin(), std::min(Size, bytes.size()), array.begin());
    return array;
}

} // namespace

bool LinkFinding::fatal() const
{
    switch (problem) {
    case LinkProblem::SizeMismatch:
    case LinkProblem::SizeTooLarge:
    case LinkProblem::KilobytesMismatch:
    case LinkProblem::RepeatedKey:
    case LinkProblem::BadPercent:
    case LinkProblem::BadNumber:
    case LinkProblem::MissingEquals:
    case LinkProblem::UnknownPart:
        return false;
    default:
        return true;
    }
}

std::optional<UuHash> uuHashFromHex(std::string_view text, std::size_t at, std::vector<LinkFinding> &findings)
{
    std::uint32_t rest = 0;
    const auto bytes = fromDigits(text, HexDigits, 4, lower, at, findings, rest);
    if (!bytes || !hasLength(text, 40, at, findings))
        return std::nullopt;
    return toArray<20>(*bytes);
}

std::optional<UuHash> uuHashFromBase64(std::string_view text, std::size_t at, std::vector<LinkFinding> &findings)
{
    std::uint32_t rest = 0;
    const auto bytes = fromDigits(text, Base64Digits, 6, nullptr, at, findings, rest);
    if (!bytes || !hasLength(text, Base64Length, at, findings))
        return std::nullopt;
    if (rest != 0) { // 27 x 6 bits are 162, two more than the hash has
        findings.push_back({LinkProblem::BadLastCharacter, at + Base64Length - 1, 1});
        return std::nullopt;
    }
    return toArray<20>(*bytes);
}

std::optional<UuHash> uuHashFromBase32(std::string_view text, std::size_t at, std::vector<LinkFinding> &findings)
{
    std::uint32_t rest = 0;
    const auto bytes = fromDigits(text, Base32Digits, 5, upper, at, findings, rest);
    if (!bytes || !hasLength(text, Base32Length, at, findings))
        return std::nullopt;
    return toArray<20>(*bytes);
}

std::optional<KzHash> kzHashFromHex(std::string_view text, std::size_t at, std::vector<LinkFinding> &findings)
{
    std::uint32_t rest = 0;
    const auto bytes = fromDigits(text, HexDigits, 4, lower, at, findings, rest);
    if (!bytes || !hasLength(text, 72, at, findings))
        return std::nullopt;
    KzHash hash;
    std::copy_n(bytes->begin(), 20, hash.uuHash.begin());
    std::copy_n(bytes->begin() + 20, 16, hash.tree.begin());
    return hash;
}

std::string hexText(View bytes)
{
    return toDigits(bytes, HexDigits, 4);
}

std::string hexText(const KzHash &hash)
{
    return hexText(View(hash.uuHash)) + hexText(View(hash.tree));
}

std::string base64Text(const UuHash &hash)
{
    return '=' + toDigits(hash, Base64Digits, 6) + '=';
}

std::string base32Text(const UuHash &hash)
{
    return toDigits(hash, Base32Digits, 5);
}

std::string percentDecoded(std::string_view text, std::size_t at, std::vector<LinkFinding> &findings)
{
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            decoded += text[i];
            continue;
        }
        const std::string_view digits = text.substr(i + 1, 2);
        const std::size_t high = digits.size() == 2 ? HexDigits.find(lower(digits[0])) : std::string_view::npos;
        const std::size_t low = digits.size() == 2 ? HexDigits.find(lower(digits[1])) : std::string_view::npos;
        if (high == std::string_view::npos || low == std::string_view::npos) {
            findings.push_back({LinkProblem::BadPercent, at + i, std::min<std::size_t>(3, text.size() - i)});
            decoded += '%';
            continue;
        }
        decoded += static_cast<char>(high << 4 | low);
        i += 2;
    }
    return decoded;
}

std::string percentEncoded(std::string_view text)
{
    std::string encoded;
    for (const char character : text) {
        const bool plain = (character >= '0' && character <= '9') || (lower(character) >= 'a' && lower(character) <= 'z')
            || std::string_view("-._~").find(character) != std::string_view::npos;
        if (plain) {
            encoded += character;
        } else {
            encoded += '%';
            encoded += upper(HexDigits[static_cast<std::uint8_t>(character) >> 4]);
            encoded += upper(HexDigits[static_cast<std::uint8_t>(character) & 0xF]);
        }
    }
    return encoded;
}

} // namespace ft
