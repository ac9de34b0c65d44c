// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generation.h"

#include <algorithm>

namespace ft {

namespace {

bool isReferredTo(const Field &field)
{
    return field.meaning == Meaning::Count || field.meaning == Meaning::Length || field.meaning == Meaning::Checksum;
}

} // namespace

void Generation::writeLeaf(const Field &field, const std::string &path, std::optional<Value> preset)
{
    const auto chosen = m_recipe.values.find(path);
    const bool isChosenHere = chosen != m_recipe.values.end() && !m_zeros;
    Value value = isChosenHere ? chosen->second
        : preset               ? *preset
        : m_blank              ? blankValue(field)
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

Value Generation::blankValue(const Field &field) const
{
    Value value;
    value.type = field.holdsNumber() ? Value::Number : field.kind == Kind::Text ? Value::Text : Value::Bytes;
    if (field.expect.what == Expect::Equals || field.expect.what == Expect::Within)
        value.number = field.expect.low;
    const Str text = field.expect.what == Expect::Host ? Str("0.0.0.0") : field.expect.text;
    value.bytes.assign(text.begin(), text.end());
    return value;
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
        if (text.empty() && field.meaning != Meaning::Filler && !(m_blank && m_marks.empty()))
            text.push_back('0');
    }
    if (extent.how == Extent::Fixed) {
        // A name ends at its NUL, with random bytes behind it; anything else fills its field.
        if (m_blank)
            text.resize(extent.size, 0);
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

} // namespace ft
