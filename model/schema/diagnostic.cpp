// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostic.h"

#include <utility>

namespace ft {

std::span<const CodeInfo> codes()
{
    static constexpr CodeInfo table[] = {
#define FT_CODE(name, word, severity) {word, #name, Severity::severity},
        FT_CODES(FT_CODE)
#undef FT_CODE
    };
    return table;
}

std::string_view word(Severity severity)
{
    static constexpr std::string_view words[] = {"note", "warning", "error"};
    return words[static_cast<std::size_t>(severity)];
}

Finding finding(Code code, std::uint64_t at, std::uint64_t size, std::string path, std::uint64_t expected,
                std::uint64_t found, std::string detail)
{
    return {code, info(code).severity, at, size, std::move(path), expected, found, std::move(detail)};
}

} // namespace ft
