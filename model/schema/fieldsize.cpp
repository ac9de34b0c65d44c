// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldsize.h"

namespace ft {

std::uint64_t leastSize(const Field &field)
{
    switch (field.kind) {
    case Kind::Group: {
        if (field.extent.how == Extent::Fixed)
            return field.extent.size;
        if (field.extent.how != Extent::Parts || field.coding != Raw)
            return 0;
        std::uint64_t sum = 0;
        for (const Field &part : field.type->fields)
            sum += part.optional ? 0 : leastSize(part);
        return sum;
    }
    case Kind::List:
    case Kind::Choice:
        return 0;
    default:
        return field.extent.how == Extent::Fixed ? field.extent.size : field.extent.how == Extent::Nul ? 1 : 0;
    }
}

std::optional<std::uint64_t> fixedSize(const Field &field)
{
    if (field.extent.how == Extent::Fixed)
        return field.extent.size;
    if (field.kind != Kind::Group || field.extent.how != Extent::Parts)
        return std::nullopt;
    std::uint64_t sum = 0;
    for (const Field &part : field.type->fields) {
        const auto size = fixedSize(part);
        if (!size)
            return std::nullopt;
        sum += *size;
    }
    return sum;
}

} // namespace ft
