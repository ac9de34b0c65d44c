// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/tree.h"

#include <map>

namespace ft {

/// Names of the keys of a Windows 9x hive with those above them. A key's own record holds its last word only; which key
/// it lies in stands in the list of keys at the beginning of the file.
class CregPaths
{
public:
    /// Reads the list of keys and the records of a tree that was read as windows.creg.
    CregPaths(const Tree &tree, ByteWindow &bytes);

    /// "Software\\KaZaA\\ConnectionInfo", in the code page of the file; what is known of it where the list is damaged.
    std::string pathOf(NodeId key, ByteWindow &bytes) const;

private:
    struct Entry {
        std::uint32_t id;
        std::uint32_t parent; ///< offset of its entry in the list
    };
    std::string nameOf(NodeId key, ByteWindow &bytes) const;

    const Tree *m_tree;
    std::map<std::uint32_t, Entry> m_entries; ///< by offset in the list
    std::map<std::uint32_t, std::uint32_t> m_offsets; ///< by id of the key
    std::map<std::uint32_t, NodeId> m_keys; ///< records, by id
};

} // namespace ft
