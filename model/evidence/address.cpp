// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "address.h"

#include <algorithm>
#include <array>

namespace ft {

namespace {

struct Network {
    std::uint32_t first;
    int bits;
    AddressClass kind;

    constexpr bool contains(std::uint32_t address) const { return ((address ^ first) >> (32 - bits)) == 0; }
};

constexpr std::uint32_t quad(std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d)
{
    return a << 24 | b << 16 | c << 8 | d;
}

/// The IANA special-purpose registry, as far as a list of hosts can meet it. A narrow network stands before a wide one.
constexpr Network Networks[] = {
    {quad(0, 0, 0, 0), 32, AddressClass::None},
    {quad(0, 0, 0, 0), 8, AddressClass::Impossible},
    {quad(10, 0, 0, 0), 8, AddressClass::Private},
    {quad(100, 64, 0, 0), 10, AddressClass::Shared},
    {quad(127, 0, 0, 0), 8, AddressClass::Loopback},
    {quad(169, 254, 0, 0), 16, AddressClass::LinkLocal},
    {quad(172, 16, 0, 0), 12, AddressClass::Private},
    {quad(192, 0, 2, 0), 24, AddressClass::Documentation},
    {quad(192, 168, 0, 0), 16, AddressClass::Private},
    {quad(198, 18, 0, 0), 15, AddressClass::Documentation},
    {quad(198, 51, 100, 0), 24, AddressClass::Documentation},
    {quad(203, 0, 113, 0), 24, AddressClass::Documentation},
    {quad(224, 0, 0, 0), 4, AddressClass::Multicast},
    {quad(240, 0, 0, 0), 4, AddressClass::Impossible},
};

} // namespace

AddressClass addressClass(std::uint32_t address)
{
    const auto *found = std::find_if(std::begin(Networks), std::end(Networks),
                                     [address](const Network &network) { return network.contains(address); });
    return found == std::end(Networks) ? AddressClass::Public : found->kind;
}

std::string_view word(AddressClass kind)
{
    static constexpr std::array<std::string_view, AddressClassCount> Words = {
        "public", "none", "private", "shared", "loopback", "link-local", "documentation", "multicast", "impossible",
    };
    return Words[static_cast<std::size_t>(kind)];
}

} // namespace ft
