// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace ft {

/// Text that is told apart from other case only by what lies beyond ASCII: case folded, in UTF-8.
std::string folded(QStringView text);

/// A text that is looked for in others without regard to case. The others are UTF-8 in which ASCII letters may have any
/// case and everything else is case folded.
class Needle
{
public:
    explicit Needle(QStringView text);

    bool isEmpty() const { return m_bytes.empty(); }
    std::size_t size() const { return m_bytes.size(); }
    /// Offset of its first occurrence at or behind `from`; npos if there is none. Never for an empty needle.
    std::size_t findIn(std::string_view text, std::size_t from = 0) const;
    bool isIn(std::string_view text) const { return findIn(text) != std::string_view::npos; }

private:
    template <typename Word>
    bool agrees(const char *text, std::size_t at) const;
    bool isAt(const char *text) const;

    std::string m_bytes; ///< case folded
    std::string m_cases; ///< for each byte the bit that tells upper from lower case, 0 where there is none
};

} // namespace ft
