// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"

/// Compile-time proof that a table refers only to what it has: `static_assert(isWellFormed(layout))`.
namespace ft {

namespace detail {

constexpr bool knowsBefore(const Layout &layout, std::size_t index, Str id)
{
    for (std::size_t i = 0; i < index; ++i) {
        if (layout.fields[i].id == id)
            return true;
    }
    return false;
}

constexpr bool knowsInTail(const Layout &layout, Str path)
{
    const std::size_t dot = path.find('.');
    const Field &tail = layout.fields.back();
    if (dot == Str::npos || tail.kind != Kind::Group || tail.id != path.substr(0, dot))
        return false;
    return knowsBefore(*tail.type, tail.type->fields.size(), path.substr(dot + 1));
}

} // namespace detail

/// Every number that a field's end or choice depends on stands before it in the same layout (or in the tail of a
/// backward one); ids are unique; kinds have what they need.
constexpr bool isWellFormed(const Layout &layout)
{
    for (std::size_t i = 0; i < layout.fields.size(); ++i) {
        const Field &field = layout.fields[i];
        const auto refers = [&](Str id) {
            return id.empty() || id.starts_with('@') || detail::knowsBefore(layout, i, id)
                || (layout.backward && detail::knowsInTail(layout, id));
        };
        if (!refers(field.extent.of) || !refers(field.on))
            return false;
        if (!field.id.empty() && detail::knowsBefore(layout, i, field.id))
            return false;
        if (field.kind == Kind::Choice && field.cases.empty() && field.fallbacks.empty())
            return false;
        if (field.kind == Kind::UInt && (field.extent.how != Extent::Fixed || field.extent.size > 8))
            return false;
    }
    return !layout.backward || layout.fields.size() == 3;
}

} // namespace ft
