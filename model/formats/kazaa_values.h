// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/tree.h"

namespace ft {

/// Longest data that a registry value should have (Windows warns of more); 200 supernodes take 2 401 bytes.
inline constexpr std::uint64_t ValueSizeLimit = 16'344;

/// Types of registry values, in hives of both kinds.
enum RegistryType : std::uint32_t { RegistryText = 1, RegistryExpandText = 2, RegistryBinary = 3, RegistryNumber = 4 };
inline constexpr Named registryTypes[] = {
    {0, TR("none")}, {RegistryText, TR("text")}, {RegistryExpandText, TR("text with variables")},
    {RegistryBinary, TR("binary")}, {RegistryNumber, TR("number")}, {7, TR("texts")}, {11, TR("long number")},
};

/// Name of the value that holds the supernode cache.
inline constexpr Str KazaaNetName = "KazaaNet";

/// Whether two names of the registry are the same: the case of ASCII letters does not matter.
bool isSameName(Str a, Str b);
/// Whether a key belongs to a client of the network: Kazaa, Morpheus, Grokster, iMesh wrote below keys of their names.
bool isKeyOfTheNetwork(Str path);

/// Says where the cache is not what it should be (no binary value, too long), or that a hive has none. A rule over hives,
/// whose `values` have `name`, `type` and `data_length`.
void checkKazaaNet(Tree &tree, ByteWindow &bytes);

} // namespace ft
