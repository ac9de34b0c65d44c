// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportcells.h"

#include <algorithm>
#include <cstdint>

namespace ft {

namespace {

constexpr std::string_view HexDigits = "0123456789ABCDEF";

bool isIn(std::string_view set, char c)
{
    return set.find(c) != std::string_view::npos;
}

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

void appendCsv(std::string &out, std::string_view text)
{
    // Faster than to look for a set of characters, and nearly all texts are looked at for nothing.
    const bool isPlain = std::none_of(text.begin(), text.end(),
                                      [](char c) { return c == '"' || c == ',' || c == '\r' || c == '\n'; });
    if (isPlain) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

void appendTsv(std::string &out, std::string_view text)
{
    const std::size_t start = out.size();
    out += text;
    std::replace_if(out.begin() + static_cast<std::ptrdiff_t>(start), out.end(), [](char c) { return isIn("\t\r\n", c); }, ' ');
}

void appendJson(std::string &out, std::string_view text)
{
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<std::uint8_t>(c) < 0x20) {
            out += "\\u00";
            out += HexDigits[static_cast<std::uint8_t>(c) >> 4];
            out += HexDigits[c & 0xF];
        } else {
            out += c;
        }
    }
    out += '"';
}

void appendHtml(std::string &out, std::string_view text)
{
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    }
}

void appendUrl(std::string &out, std::string_view text)
{
    for (const char c : text) {
        if (isAlphanumeric(c) || isIn("-._~", c)) {
            out += c;
        } else {
            const auto byte = static_cast<std::uint8_t>(c);
            out += '%';
            out += HexDigits[byte >> 4];
            out += HexDigits[byte & 0xF];
        }
    }
}

bool isFormula(std::string_view text)
{
    if (text.empty() || !isIn("=+-@\t\r\n", text.front()))
        return false;
    return !isIn("+-", text.front()) || text.find_first_not_of("0123456789.,", 1) != std::string_view::npos
        || text.size() == 1;
}

} // namespace ft
