// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collation.h"

#include <QString>

#include <algorithm>

namespace ft {

namespace {

/// More of a text than anyone sorts by; keeps a column of megabyte texts small.
constexpr std::size_t KeyLimit = 256;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
}

/// Folded, and without accents.
std::string plain(std::string_view text)
{
    const QString all = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    QString plain;
    for (const QChar c : all.toCaseFolded().normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    return plain.toUtf8().toStdString();
}

/// A number is written behind the count of its digits, so that shorter ones come first.
std::size_t appendNumber(std::string &keys, std::string_view text)
{
    const auto end = static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), isDigit) - text.begin());
    const std::size_t start = std::min(text.find_first_not_of('0'), end - 1);
    std::size_t digits = end - start;
    for (; digits > 9; digits -= 9)
        keys += '9';
    keys += static_cast<char>('0' + digits);
    keys.append(text, start, end - start);
    return end;
}

void appendAscii(std::string &keys, std::string_view text)
{
    const std::size_t limit = keys.size() + KeyLimit;
    for (std::size_t i = 0; i < text.size() && keys.size() < limit;) {
        const char c = text[i];
        if (isDigit(c)) {
            i += appendNumber(keys, text.substr(i));
            continue;
        }
        keys += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c == '\0' ? ' ' : c;
        ++i;
    }
}

} // namespace

void appendSortKey(std::string &keys, std::string_view text)
{
    text = text.substr(0, KeyLimit * 4);
    if (isAscii(text))
        appendAscii(keys, text);
    else
        appendAscii(keys, plain(text));
}

} // namespace ft
