// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repair/merge.h"
#include "storage/opened.h"

#include <QStringList>

namespace ft {

/// Copies of one file that are put together: partial downloads, or one of them and a complete copy.
class Joining
{
public:
    enum class Kind : std::uint8_t { Partial, Complete };

    /// Takes a copy in. Returns why it cannot be one of these, in a sentence; empty: it is.
    QString add(Opened opened, Kind kind);

    qsizetype count() const { return static_cast<qsizetype>(m_copies.size()); }
    QString path(std::size_t copy) const { return m_opened.at(copy).path; }
    QStringList paths() const;
    const Copy &copy(std::size_t copy) const { return m_copies.at(copy); }

    /// Puts them together; see ft::merge(). The sources live as long as this.
    Merge merge(std::optional<std::size_t> preferred, const Progress &progress = {}) const;

    /// The first bytes that a copy holds of a conflict, as hex digits.
    static constexpr std::uint64_t ToldBytes = 32;
    std::string contents(std::size_t copy, Extents extents) const;

private:
    std::vector<Opened> m_opened;
    std::vector<Copy> m_copies;
};

/// Whether the hash has decided every conflict: else somebody must say which copy is right before anything is written.
bool isDecided(const Merge &merged);
/// Whether the hash contradicts the result.
bool isContradicted(const Merge &merged);

} // namespace ft
