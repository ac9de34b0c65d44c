// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace ft {

/// What an IPv4 address can be, as the RFCs of today divide them.
enum class AddressClass : std::uint8_t {
    Public, ///< may have stood on the Internet
    None, ///< 0.0.0.0: a cleared entry
    Private, ///< 10/8, 172.16/12, 192.168/16 (RFC 1918)
    Shared, ///< 100.64/10, behind a provider's NAT (RFC 6598, so not before 2012)
    Loopback, ///< 127/8
    LinkLocal, ///< 169.254/16
    Documentation, ///< 192.0.2/24, 198.51.100/24, 203.0.113/24; also 198.18/15 for measurements
    Multicast, ///< 224/4
    Impossible, ///< 0/8 and 240/4, where no host can be
};
inline constexpr int AddressClassCount = 9;

/// The first octet of `address` is its highest byte.
AddressClass addressClass(std::uint32_t address);

/// Stable English word, for tests and JSON: "public", "link-local".
std::string_view word(AddressClass kind);

} // namespace ft
