// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing.h"

#include <algorithm>

namespace ft {

namespace {

constexpr Str NulMark("\0", 1);

/// Characters that a text of the field cannot hold.
Str forbidden(const Field &field)
{
    switch (field.extent.how) {
    case Extent::Token:
        return field.extent.marks;
    case Extent::Line:
        return "\r\n";
    case Extent::Nul:
    case Extent::Fixed:
        return NulMark;
    default:
        return field.extent.marks == NulMark ? NulMark : Str();
    }
}

Encoded refused(Refusal::Why why, std::uint64_t allowed = 0, std::uint64_t found = 0)
{
    return {{}, Refusal{why, {}, allowed, found, {}}};
}

Encoded encodeText(const Field &field, const Bytes &text, const Bytes &old)
{
    const Str marks = forbidden(field);
    const auto mark = std::find_if(text.begin(), text.end(), [marks](std::uint8_t byte) { return isIn(marks, byte); });
    if (mark != text.end())
        return refused(Refusal::EndMark, 0, *mark);
    Encoded result{text, {}};
    if (field.extent.how == Extent::Fixed) {
        if (text.size() > field.extent.size)
            return refused(Refusal::TooLong, field.extent.size, text.size());
        if (field.expect.what == Expect::Equals && text.size() < field.extent.size)
            return refused(Refusal::WrongSize, field.extent.size, text.size());
        if (text.size() < field.extent.size)
            result.bytes.push_back(0);
        if (result.bytes.size() < old.size())
            result.bytes.insert(result.bytes.end(), old.begin() + static_cast<std::ptrdiff_t>(result.bytes.size()), old.end());
        result.bytes.resize(field.extent.size);
        return result;
    }
    const std::size_t tail = endMarkSize(field, old);
    result.bytes.insert(result.bytes.end(), old.end() - static_cast<std::ptrdiff_t>(tail), old.end());
    const bool isNul = field.extent.how == Extent::Nul || field.extent.marks == NulMark;
    if (isNul && tail == 0)
        result.bytes.push_back(0);
    return result;
}

Bytes packedBytes(std::uint64_t number)
{
    Bytes bytes;
    for (; number > 0x7F; number >>= 7)
        bytes.push_back(static_cast<std::uint8_t>((number & 0x7F) | 0x80));
    bytes.push_back(static_cast<std::uint8_t>(number));
    return bytes;
}

} // namespace

Bytes numberBytes(std::uint64_t number, std::uint64_t size, Endian endian)
{
    Bytes bytes;
    for (std::uint64_t i = 0; i < size; ++i)
        bytes.push_back(static_cast<std::uint8_t>(number >> (8 * (endian == Endian::Little ? i : size - 1 - i))));
    return bytes;
}

Encoded encode(const Node &leaf, const Value &value, const Bytes &old)
{
    const Field &field = *leaf.field;
    if (field.holdsNumber() && value.type != Value::Number)
        return refused(Refusal::WrongKind);
    switch (field.kind) {
    case Kind::UInt: {
        const std::uint64_t most = field.extent.size >= 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * field.extent.size)) - 1;
        if (value.number > most)
            return refused(Refusal::OutOfRange, most, value.number);
        return {numberBytes(value.number, field.extent.size, field.endian), {}};
    }
    case Kind::Packed:
        return {packedBytes(value.number), {}};
    case Kind::Decimal: {
        const std::string digits = std::to_string(value.number);
        return encodeText(field, {digits.begin(), digits.end()}, old);
    }
    case Kind::Text:
        return value.type == Value::Text ? encodeText(field, value.bytes, old) : refused(Refusal::WrongKind);
    case Kind::Blob:
        if (value.type != Value::Bytes)
            return refused(Refusal::WrongKind);
        if (field.extent.how == Extent::Fixed && value.bytes.size() != field.extent.size)
            return refused(Refusal::WrongSize, field.extent.size, value.bytes.size());
        return {value.bytes, {}};
    default:
        return refused(Refusal::WrongKind);
    }
}

} // namespace ft
