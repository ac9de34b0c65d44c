// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include "value.h"

#include <algorithm>
#include <bit>

namespace ft {

namespace {

/// Characters looked at to judge a text; nobody writes longer names, and a payload may have 4 GiB.
constexpr std::size_t JudgedText = 4096;
/// The network lived from March 2001 to 2006; clocks of its users were wrong by years, not by decades.
constexpr std::uint64_t FirstTime = 915148800; // 1999-01-01
constexpr std::uint64_t LastTime = 1356998400; // 2013-01-01

/// This-network, loopback, multicast and beyond; private ones were behind a router. 224.0.0.0 is sig2dat's placeholder.
bool isImpossible(std::uint64_t address)
{
    return address >> 24 == 0 || address >> 24 == 127 || (address >> 24 >= 224 && address != 0xE0000000);
}

} // namespace

std::uint64_t Reading::readLeaf(const Field &field, std::uint64_t at, std::uint64_t bound, NodeId parent,
                                std::uint32_t row)
{
    bool whole = true;
    const std::uint64_t end = leafEnd(field, at, bound, parent, whole);
    if (!whole) {
        m_cut = true;
        contradict();
        const Code code = field.extent.how == Extent::Nul && end > at ? Code::TextUnterminated : Code::Truncated;
        note(code, info(code).severity, at, end, pathOf(parent, field, row),
             field.extent.how == Extent::Fixed ? field.extent.size : 1, end - at);
        if (end == at && parent != NoNode)
            return at;
    }
    const NodeId node = push(field, at, end, parent, row);
    if (!whole)
        m_tree.nodes[node].state = Node::Cut;
    else
        judge(field, node, at, end);
    return end;
}

std::uint64_t Reading::leafEnd(const Field &field, std::uint64_t at, std::uint64_t bound, NodeId parent, bool &whole)
{
    switch (field.extent.how) {
    case Extent::Fixed:
        whole = field.extent.size <= bound - at;
        return whole ? at + field.extent.size : bound;
    case Extent::Nul:
    case Extent::Token:
        return textEnd(field, at, bound, whole);
    case Extent::Parts: { // packed number: at most ten groups make 64 bits
        const View bytes = this->bytes().view(at, static_cast<std::size_t>(std::min<std::uint64_t>(10, bound - at)));
        const auto last = std::find_if(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte < 0x80; });
        whole = last != bytes.end() || bytes.size() == 10;
        return at + static_cast<std::uint64_t>(last - bytes.begin()) + (last != bytes.end() ? 1 : 0);
    }
    default:
        return extentEnd(field, at, bound, parent);
    }
}

std::uint64_t Reading::textEnd(const Field &field, std::uint64_t at, std::uint64_t bound, bool &whole)
{
    if (field.extent.how == Extent::Nul) {
        const std::uint64_t stop = find(0, at, bound);
        whole = stop < bound;
        return whole ? stop + 1 : bound;
    }
    whole = at < bound;
    std::uint64_t end = at;
    bool marked = false;
    while (end < bound) {
        const View bytes = this->bytes().view(end, static_cast<std::size_t>(std::min<std::uint64_t>(4096, bound - end)));
        const auto stop = std::find_if(bytes.begin(), bytes.end(),
                                       [&](std::uint8_t byte) { return isIn(field.extent.marks, byte) != marked; });
        end += static_cast<std::uint64_t>(stop - bytes.begin());
        if (stop == bytes.end())
            continue;
        if (marked)
            break;
        marked = true;
    }
    return end;
}

std::uint64_t Reading::find(std::uint8_t byte, std::uint64_t at, std::uint64_t bound)
{
    while (at < bound) {
        const View bytes = this->bytes().view(at, static_cast<std::size_t>(std::min<std::uint64_t>(4096, bound - at)));
        const auto stop = std::find(bytes.begin(), bytes.end(), byte);
        at += static_cast<std::uint64_t>(stop - bytes.begin());
        if (stop != bytes.end())
            return at;
    }
    return bound;
}

void Reading::judge(const Field &field, NodeId node, std::uint64_t at, std::uint64_t end)
{
    switch (field.kind) {
    case Kind::Text:
    case Kind::Decimal:
        judgeText(field, node, at, end);
        break;
    case Kind::UInt:
    case Kind::Packed:
        if (field.expect.what != Expect::Anything)
            judgeNumber(field, node, number(m_tree, node, m_file).value_or(0), end - at);
        else // any value will do, but the medium has to give it back
            bytes().view(at, static_cast<std::size_t>(end - at));
        break;
    default:
        if (field.expect.what == Expect::Equals)
            judgeText(field, node, at, end);
        break;
    }
}

void Reading::judgeNumber(const Field &field, NodeId node, std::uint64_t value, std::uint64_t size)
{
    const std::uint32_t bits = static_cast<std::uint32_t>(size * 8);
    const Expect &expect = field.expect;
    switch (expect.what) {
    case Expect::Equals:
    case Expect::Within: {
        const auto room = static_cast<std::uint32_t>(std::bit_width(expect.high - expect.low));
        if (value >= expect.low && value <= expect.high)
            met(value == 0 || bits <= room ? 0 : bits - room); // zeros are everywhere and prove nothing
        else
            missed(field, node, expect.what == Expect::Equals ? Code::ValueUnexpected : Code::ValueOutOfRange,
                   bits > room ? 8 : 1, expect.high, value);
        break;
    }
    case Expect::Public:
        if (isImpossible(value) && value != 0)
            missed(field, node, Code::AddressImpossible, 3, 0, value);
        // Six of seven random numbers are public addresses: meeting the expectation says nothing.
        break;
    case Expect::Plausible:
        if (field.meaning == Meaning::Port) {
            if (value > 0xFFFF)
                missed(field, node, Code::PortImpossible, 8, 0xFFFF, value);
            else if (value != 0)
                met(bits > 16 ? 14 : 0);
        } else if (value != 0 && (value < FirstTime || value > LastTime)) {
            missed(field, node, Code::TimeImplausible, 2, 0, value);
        } else if (value != 0) {
            met(3);
        }
        break;
    case Expect::Host: // a text
    case Expect::Anything:
        break;
    }
}

void Reading::judgeText(const Field &field, NodeId node, std::uint64_t at, std::uint64_t end)
{
    const std::size_t room = static_cast<std::size_t>(std::min<std::uint64_t>(end - at, JudgedText));
    const View bytes = this->bytes().view(at, room);
    if (field.expect.what == Expect::Equals) {
        const auto same = [&](char a, std::uint8_t b) {
            return static_cast<std::uint8_t>(a) == b || (field.expect.anyCase && (a | 0x20) == (b | 0x20));
        };
        const Str wanted = field.expect.text;
        const auto bits = static_cast<std::uint32_t>(8 * wanted.size());
        if (bytes.size() == wanted.size() && std::equal(wanted.begin(), wanted.end(), bytes.begin(), same))
            metMark(field, bits);
        else
            missed(field, node, Code::MagicMissing, bits, 0, 0);
        return;
    }
    if (field.kind == Kind::Decimal) {
        const Value value = decode(m_tree, node, m_file, JudgedText);
        if (value.type != Value::Number) {
            m_tree.nodes[node].state = Node::Odd;
            if (isTrying())
                m_failed = true;
            m_tree.tally.missed += 8;
            note(Code::NumberMalformed, Severity::Warning, at, end, pathOf(node));
        } else if (field.expect.what != Expect::Anything) {
            judgeNumber(field, node, value.number, 4);
        } else if (field.trust != Trust::Guess) {
            met(4);
        }
        return;
    }
    if (field.extent.how == Extent::Rest && field.extent.marks == Str("\0", 1)
        && (end == at || this->bytes().little(end - 1, 1) != 0)) {
        m_tree.nodes[node].state = Node::Odd;
        note(Code::TextUnterminated, Severity::Warning, at, end, pathOf(node));
        return;
    }
    if (field.expect.what == Expect::Host) {
        judgeHost(field, node, at, end);
        return;
    }
    // Control characters in a text speak against it. Three ordinary ones in a row speak for it a little where a name is
    // expected; anywhere else they would speak for any text file. What follows the NUL in a fixed field is filler.
    const auto stop = field.extent.how == Extent::Fixed ? std::find(bytes.begin(), bytes.end(), 0) : bytes.end();
    const auto length = static_cast<std::size_t>(stop - bytes.begin());
    auto controls = std::count_if(bytes.begin(), stop, [](std::uint8_t byte) {
        return (byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t') || byte == 0x7F;
    });
    if (length > 0 && bytes[length - 1] == 0) // the end mark
        --controls;
    if (controls > 0) {
        m_tree.tally.missed += 4;
        if (m_trial == Trial::Exact || (m_trial == Trial::Structure && field.expect.strict))
            m_failed = true;
    } else if (length >= 3 && (field.meaning == Meaning::Name || field.meaning == Meaning::Path)) {
        met(static_cast<std::uint32_t>(std::min<std::size_t>(length / 3, 16)));
    }
}

void Reading::judgeHost(const Field &field, NodeId node, std::uint64_t at, std::uint64_t end)
{
    const Value value = decode(m_tree, node, m_file, JudgedText);
    const std::string_view host(reinterpret_cast<const char *>(value.bytes.data()), value.bytes.size());
    if (const auto quad = ipv4(host)) {
        met(16);
        if (isImpossible(*quad) && *quad != 0)
            note(Code::AddressImpossible, Severity::Warning, at, end, pathOf(node), 0, *quad);
        return;
    }
    const bool isName = !host.empty() && host.find('.') != Str::npos && std::all_of(host.begin(), host.end(), [](char c) {
        return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '.' || c == '-';
    });
    if (isName)
        met(4);
    else
        missed(field, node, Code::ValueUnexpected, 8, 0, 0);
}

void Reading::metMark(const Field &field, std::uint32_t bits)
{
    if (field.meaning == Meaning::Filler || bits <= 8) // an empty line; a bracket that any text may have
        return;
    met(bits);
    m_tree.tally.marks += bits;
}

void Reading::missed(const Field &field, NodeId node, Code code, std::uint32_t bits, std::uint64_t expected,
                     std::uint64_t found)
{
    m_tree.nodes[node].state = Node::Odd;
    m_tree.tally.missed += bits;
    if (isTrying() && field.expect.strict)
        m_failed = true;
    const Node &self = m_tree.nodes[node];
    if (m_trial == Trial::Exact && field.expect.severity >= Severity::Warning)
        m_failed = true;
    if (!m_silent)
        m_tree.add({code, field.expect.severity, self.at, self.size, pathOf(node), expected, found, {}});
}

} // namespace ft
