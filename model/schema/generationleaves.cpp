// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generation.h"

#include <algorithm>

namespace ft {

namespace {

/// Columns that a registry editor fills before it breaks a line, the backslash included.
constexpr std::size_t LineWidth = 80;

bool isReferredTo(const Field &field)
{
    return field.meaning == Meaning::Count || field.meaning == Meaning::Length || field.meaning == Meaning::Checksum;
}

/// The next code point of a UTF-8 text, and its length in bytes.
std::pair<std::uint32_t, std::size_t> codePoint(View text)
{
    const std::uint8_t lead = text[0];
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if ((lead >= 0x80 && lead < 0xC2) || lead > 0xF4 || length > text.size())
        return {0xFFFD, 1};
    std::uint32_t point = length == 1 ? lead : lead & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((text[i] & 0xC0) != 0x80)
            return {0xFFFD, 1};
        point = point << 6 | (text[i] & 0x3Fu);
    }
    return {point, length};
}

} // namespace

void Generation::writeLeaf(const Field &field, const std::string &path, std::optional<Value> preset)
{
    const auto chosen = m_recipe.values.find(path);
    const bool isChosenHere = chosen != m_recipe.values.end() && !m_zeros;
    Value value = isChosenHere ? chosen->second
        : preset               ? *preset
                               : plausible(field, m_subject, m_chance, m_behindOffset);
    m_keys[path] = value;
    m_behindOffset = field.meaning == Meaning::Offset;
    switch (field.kind) {
    case Kind::UInt:
        if (isReferredTo(field) && !isChosenHere)
            m_numbers[path] = {{m_out.size(), field.extent.size}, &field};
        writeNumber(field, m_zeros ? 0 : value.number);
        break;
    case Kind::Packed:
        for (std::uint64_t rest = value.number;; rest >>= 7) {
            m_out.push_back(static_cast<std::uint8_t>((rest & 0x7F) | (rest > 0x7F ? 0x80 : 0)));
            if (rest <= 0x7F)
                break;
        }
        break;
    case Kind::Decimal:
        append(std::to_string(value.number));
        if (field.extent.how == Extent::Token)
            endToken(field.extent.marks);
        break;
    case Kind::Text:
        writeText(field, std::move(value.bytes), isChosenHere);
        break;
    default:
        if (field.extent.how == Extent::Fixed)
            value.bytes.resize(field.extent.size);
        else if (field.meaning == Meaning::Filler && m_limit && m_out.size() < *m_limit)
            value.bytes.resize(*m_limit - m_out.size());
        m_out.insert(m_out.end(), value.bytes.begin(), value.bytes.end());
        break;
    }
    if (field.extent.how != Extent::Token)
        m_marks = {};
}

void Generation::writeNumber(const Field &field, std::uint64_t number)
{
    for (std::uint64_t i = 0; i < field.extent.size; ++i) {
        const std::uint64_t digit = field.endian == Endian::Little ? i : field.extent.size - 1 - i;
        m_out.push_back(static_cast<std::uint8_t>(number >> (8 * digit)));
    }
}

void Generation::writeText(const Field &field, Bytes text, bool chosen)
{
    const Extent &extent = field.extent;
    if (!chosen && field.expect.what != Expect::Equals) {
        const auto start = std::find_if(text.begin(), text.end(), [&](std::uint8_t byte) { return !isIn(m_marks, byte); });
        text.erase(text.begin(), start);
        std::replace_if(text.begin(), text.end(), [&](std::uint8_t byte) { return isIn(extent.marks, byte); }, '_');
        if (text.empty() && field.meaning != Meaning::Filler)
            text.push_back('0');
    }
    if (extent.how == Extent::Fixed) {
        // A name ends at its NUL, with random bytes behind it; anything else fills its field.
        if (text.size() < extent.size && field.meaning == Meaning::Name) {
            const Bytes filler = randomBytes(m_chance, extent.size - text.size() - 1);
            text.push_back(0);
            text.insert(text.end(), filler.begin(), filler.end());
        }
        text.resize(extent.size, 'x');
    }
    m_out.insert(m_out.end(), text.begin(), text.end());
    if (extent.how == Extent::Nul || (extent.how == Extent::Rest && extent.marks == Str("\0", 1)))
        m_out.push_back(0);
    else if (extent.how == Extent::Token)
        endToken(extent.marks);
    else if (extent.how == Extent::Line)
        endLine();
}

void Generation::endToken(Str marks)
{
    m_marks = marks;
    const char first = marks.front();
    const bool isBreak = first == '\r' || first == '\n';
    const bool endsLine = !m_inLine && marks.find('\n') != Str::npos;
    if (!isBreak && !(endsLine && first == ' '))
        append(marks.substr(0, 1));
    if (endsLine)
        append(m_lineEnd);
}

void Generation::endLine()
{
    while (!m_out.empty() && isIn(" \t,|&", m_out.back())) // what separates is not needed at the end
        m_out.pop_back();
    append(m_lineEnd);
}

std::string toHex(View bytes, std::size_t column, Str lineEnd)
{
    constexpr Str Digits = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const bool isLast = i + 1 == bytes.size();
        text += Digits[bytes[i] >> 4];
        text += Digits[bytes[i] & 15];
        text += isLast ? "" : ",";
        column += 3;
        if (!isLast && column + 4 > LineWidth) {
            text += '\\';
            text += lineEnd;
            text += "  ";
            column = 2;
        }
    }
    return text;
}

Bytes toUtf16(View text)
{
    Bytes wide;
    const auto unit = [&wide](std::uint32_t value) {
        wide.push_back(static_cast<std::uint8_t>(value));
        wide.push_back(static_cast<std::uint8_t>(value >> 8));
    };
    while (!text.empty()) {
        const auto [point, length] = codePoint(text);
        if (point >= 0x10000) {
            unit(0xD800 + ((point - 0x10000) >> 10));
            unit(0xDC00 + (point & 0x3FF));
        } else {
            unit(point);
        }
        text = text.subspan(length);
    }
    return wide;
}

} // namespace ft
