// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"

/// Words for writing a format table: a field is one line.
namespace ft {

/// A field under construction. Each call returns a changed copy; slices to Field in a table.
struct Row : Field {
    constexpr Row changed(auto change) const
    {
        Row row = *this;
        change(row);
        return row;
    }

    // What it stands for
    constexpr Row is(Meaning value) const { return changed([=](Row &row) { row.meaning = value; }); }
    constexpr Row named(std::span<const Named> table) const { return changed([=](Row &row) { row.names = table; }); }
    constexpr Row big() const { return changed([](Row &row) { row.endian = Endian::Big; }); }

    // How sure we are, and where it comes from
    constexpr Row from(Str origin) const { return changed([=](Row &row) { row.source = origin; }); }
    constexpr Row likely(Str origin) const { return from(origin).graded(Trust::Likely); }
    constexpr Row guess(Str origin) const { return from(origin).graded(Trust::Guess); }
    constexpr Row graded(Trust grade) const { return changed([=](Row &row) { row.trust = grade; }); }

    // What to expect
    constexpr Row within(std::uint64_t low, std::uint64_t high, Severity severity = Severity::Warning) const
    {
        return changed([=](Row &row) { row.expect = {Expect::Within, low, high, {}, severity, row.expect.strict}; });
    }
    constexpr Row equals(std::uint64_t number, Severity severity = Severity::Note) const
    {
        return changed([=](Row &row) { row.expect = {Expect::Equals, number, number, {}, severity, row.expect.strict}; });
    }
    constexpr Row spelt(Str bytes, Severity severity = Severity::Error) const
    {
        return changed([=](Row &row) { row.expect = {Expect::Equals, 0, 0, bytes, severity, true}; }).is(Meaning::Magic);
    }
    constexpr Row anyCase() const { return changed([](Row &row) { row.expect.anyCase = true; }); }
    constexpr Row plausible(Severity severity = Severity::Note) const
    {
        return changed([=](Row &row) { row.expect = {Expect::Plausible, 0, 0, {}, severity, row.expect.strict}; });
    }
    constexpr Row publicAddress(Severity severity = Severity::Warning) const
    {
        return changed([=](Row &row) { row.expect = {Expect::Public, 0, 0, {}, severity, row.expect.strict}; });
    }
    /// A text that names a computer; anything else means that this line is something else.
    constexpr Row host() const
    {
        return changed([](Row &row) { row.expect = {Expect::Host, 0, 0, {}, Severity::Warning, true}; });
    }
    constexpr Row strict() const { return changed([](Row &row) { row.expect.strict = true; }); }

    // Where it ends
    constexpr Row sized(Str number) const { return ends({Extent::Sized, 0, number}); }
    constexpr Row rest() const { return ends({Extent::Rest}); }
    constexpr Row restTo(Str marks) const { return ends({Extent::Rest, 0, {}, marks}); }
    constexpr Row bytes(std::uint64_t count) const { return ends({Extent::Fixed, count}); }
    constexpr Row line() const { return ends({Extent::Line}); }
    constexpr Row continuedLine() const { return ends({Extent::ContinuedLine}); }
    constexpr Row until(Str marks) const { return ends({Extent::Token, 0, {}, marks}); }
    constexpr Row ends(Extent where) const { return changed([=](Row &row) { row.extent = where; }); }

    // Lists
    constexpr Row counted(Str number) const { return ends({Extent::Counted, 0, number}); }
    constexpr Row untilZero() const { return ends({Extent::UntilZero}); }
    constexpr Row whileFits() const { return ends({Extent::WhileFits}); }
    constexpr Row scattered() const { return ends({Extent::Scattered}); }
    constexpr Row every(std::uint64_t size) const { return changed([=](Row &row) { row.stride = size; }); }

    constexpr Row numbered() const { return changed([](Row &row) { row.many = true; }); }
    constexpr Row maybe() const { return changed([](Row &row) { row.optional = true; }); }
    constexpr Row coded(Coding lane) const { return changed([=](Row &row) { row.coding = lane; }); }
    constexpr Row sums(Sum value) const { return changed([=](Row &row) { row.sum = value; }); }
};

constexpr Row row(Kind kind, Str id, Str label, Str help, Extent extent)
{
    Row result;
    result.id = id;
    result.label = label;
    result.help = help;
    result.kind = kind;
    result.extent = extent;
    return result;
}

constexpr Row number(Str id, Str label, Str help, std::uint64_t size)
{
    return row(Kind::UInt, id, label, help, {Extent::Fixed, size});
}
constexpr Row u8(Str id, Str label, Str help = {}) { return number(id, label, help, 1); }
constexpr Row u16(Str id, Str label, Str help = {}) { return number(id, label, help, 2); }
constexpr Row u32(Str id, Str label, Str help = {}) { return number(id, label, help, 4); }

constexpr Row address(Str id, Str label, Str help = {}) { return u32(id, label, help).is(Meaning::Ipv4).publicAddress(); }
constexpr Row time(Str id, Str label, Str help = {}) { return u32(id, label, help).is(Meaning::Time).plausible(); }
constexpr Row count(Str id, Str label, Str help = {}) { return u32(id, label, help).is(Meaning::Count); }

constexpr Row blob(Str id, Str label, Str help = {}) { return row(Kind::Blob, id, label, help, {Extent::Rest}); }
constexpr Row digest(Str id, Str label, Str help = {}) { return blob(id, label, help).bytes(20).is(Meaning::Digest); }
/// Characters of the code page, ended by one NUL (ANSIZ).
constexpr Row ansiz(Str id, Str label, Str help = {}) { return row(Kind::Text, id, label, help, {Extent::Nul}); }
constexpr Row text(Str id, Str label, Str help = {}) { return row(Kind::Text, id, label, help, {Extent::Rest}); }
constexpr Row decimal(Str id, Str label, Str help = {}) { return row(Kind::Decimal, id, label, help, {Extent::Rest}); }
constexpr Row packed(Str id, Str label, Str help = {}) { return row(Kind::Packed, id, label, help, {Extent::Parts}); }
/// Fixed characters that must be there.
constexpr Row literal(Str id, Str bytes)
{
    return row(Kind::Text, id, TR("Mark"), {}, {Extent::Fixed, bytes.size()}).spelt(bytes);
}

constexpr Row group(Str id, Str label, const Layout &parts, Str help = {})
{
    return row(Kind::Group, id, label, help, {Extent::Parts}).changed([&](Row &field) { field.type = &parts; });
}
constexpr Row list(Str id, Str label, const Field &element, Str help = {})
{
    return row(Kind::List, id, label, help, {Extent::Rest}).changed([&](Row &field) { field.element = &element; });
}
/// Chosen by the number (or text) `on`; what no case fits is read by the first fallback that does.
constexpr Row choice(Str id, Str label, Str on, std::span<const Case> cases, std::span<const Field> fallbacks = {})
{
    return row(Kind::Choice, id, label, {}, {Extent::Parts}).changed([&](Row &field) {
        field.on = on;
        field.cases = cases;
        field.fallbacks = fallbacks;
    });
}
/// The first that fits.
constexpr Row either(Str id, Str label, std::span<const Field> fallbacks) { return choice(id, label, {}, {}, fallbacks); }

} // namespace ft
