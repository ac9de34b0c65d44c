// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/address.h"

#include "schema/value.h"

#include <gtest/gtest.h>

namespace ft {
namespace {

std::string_view classOf(std::string_view quad)
{
    return word(addressClass(ipv4(quad).value()));
}

TEST(AddressClass, NamesWhatAHostCanHave)
{
    EXPECT_EQ(classOf("217.227.216.244"), "public");
    EXPECT_EQ(classOf("1.0.0.0"), "public");
    EXPECT_EQ(classOf("223.255.255.255"), "public");
}

TEST(AddressClass, KnowsBothEndsOfEachNetwork)
{
    struct Row {
        std::string_view before, first, last, behind, kind;
    };
    const Row rows[] = {
        {"9.255.255.255", "10.0.0.0", "10.255.255.255", "11.0.0.0", "private"},
        {"100.63.255.255", "100.64.0.0", "100.127.255.255", "100.128.0.0", "shared"},
        {"126.255.255.255", "127.0.0.0", "127.255.255.255", "128.0.0.0", "loopback"},
        {"169.253.255.255", "169.254.0.0", "169.254.255.255", "169.255.0.0", "link-local"},
        {"172.15.255.255", "172.16.0.0", "172.31.255.255", "172.32.0.0", "private"},
        {"192.0.1.255", "192.0.2.0", "192.0.2.255", "192.0.3.0", "documentation"},
        {"192.167.255.255", "192.168.0.0", "192.168.255.255", "192.169.0.0", "private"},
        {"198.17.255.255", "198.18.0.0", "198.19.255.255", "198.20.0.0", "documentation"},
    };
    for (const Row &row : rows) {
        EXPECT_EQ(classOf(row.before), "public") << row.before;
        EXPECT_EQ(classOf(row.first), row.kind) << row.first;
        EXPECT_EQ(classOf(row.last), row.kind) << row.last;
        EXPECT_EQ(classOf(row.behind), "public") << row.behind;
    }
}

TEST(AddressClass, TellsClearedFromImpossible)
{
    EXPECT_EQ(classOf("0.0.0.0"), "none");
    EXPECT_EQ(classOf("0.0.0.1"), "impossible");
    EXPECT_EQ(classOf("224.0.0.0"), "multicast");
    EXPECT_EQ(classOf("239.255.255.255"), "multicast");
    EXPECT_EQ(classOf("240.0.0.0"), "impossible");
    EXPECT_EQ(classOf("255.255.255.255"), "impossible");
}

} // namespace
} // namespace ft
