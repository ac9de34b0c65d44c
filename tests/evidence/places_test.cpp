// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/places.h"

#include "schema/value.h"
#include "support/files.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <random>

namespace ft {
namespace {

namespace fs = std::filesystem;

fs::path bundled()
{
    return test::sourceFile("resources/places/dbip-country-ipv4.mmdb");
}

std::string_view codeOf(const PlaceDatabase &places, std::string_view quad)
{
    const CountryId country = places.lookup(ipv4(quad).value()).country;
    return country == NoCountry ? "" : countries()[country].code;
}

/// A MaxMind DB whose 96 bits of zeros lead nowhere else: every IPv4 address has the one record given.
std::string databaseSaying(const std::string &record)
{
    // One node; both its records (24 bits) point to the data: 1 node + 16 + offset 0.
    const std::string tree{"\0\0\x11\0\0\x11", 6};
    const auto text = [](std::string_view value) { return static_cast<char>(0x40 + value.size()) + std::string(value); };
    std::string metadata("\xAB\xCD\xEFMaxMind.com");
    metadata += '\xE9'; // a map of nine
    metadata += text("binary_format_major_version") + std::string("\xA1\x02", 2);
    metadata += text("binary_format_minor_version") + std::string("\xA0", 1);
    metadata += text("build_epoch") + std::string("\x04\x02\x3E\xF5\xC2\x00", 6);
    metadata += text("database_type") + text("Test");
    metadata += text("description") + std::string("\xE0", 1);
    metadata += text("ip_version") + std::string("\xA1\x04", 2);
    metadata += text("languages") + std::string("\x00\x04", 2);
    metadata += text("node_count") + std::string("\xC1\x01", 2);
    metadata += text("record_size") + std::string("\xA1\x18", 2);
    return tree + std::string(16, '\0') + record + metadata;
}

class PlacesFile : public testing::Test
{
protected:
    void TearDown() override { fs::remove(path); }

    bool open(const std::string &bytes)
    {
        std::ofstream(path, std::ios::binary) << bytes;
        return places.open(path.string());
    }

    fs::path path = fs::temp_directory_path() / ("ft-places-" + std::to_string(std::random_device{}()) + ".mmdb");
    PlaceDatabase places;
};

TEST(Places, KnowsProvidersOfTheTime)
{
    PlaceDatabase places;
    ASSERT_TRUE(places.open(bundled().string())) << places.error();
    EXPECT_EQ(codeOf(places, "217.227.216.244"), "DE"); // Deutsche Telekom
    EXPECT_EQ(codeOf(places, "213.113.122.165"), "SE"); // Bredbandsbolaget
    EXPECT_EQ(codeOf(places, "62.43.120.208"), "ES"); // ONO
    EXPECT_EQ(codeOf(places, "24.1.2.3"), "US"); // Comcast
    EXPECT_EQ(codeOf(places, "202.232.0.1"), "JP"); // IIJ
    EXPECT_EQ(codeOf(places, "10.1.2.3"), "");
    EXPECT_FALSE(places.lookup(ipv4("24.1.2.3").value()).point);
    EXPECT_GT(places.built(), 1'700'000'000U);
}

TEST(Places, ClosedKnowsNothing)
{
    const PlaceDatabase places;
    EXPECT_FALSE(places.isOpen());
    EXPECT_EQ(places.lookup(ipv4("24.1.2.3").value()).country, NoCountry);
    EXPECT_EQ(places.built(), 0U);
}

TEST(Places, SaysWhyAFileIsNone)
{
    PlaceDatabase places;
    EXPECT_FALSE(places.open("/nowhere/at/all.mmdb"));
    EXPECT_FALSE(places.error().empty());
    EXPECT_FALSE(places.open(test::sourceFile("LICENSE").string()));
    EXPECT_FALSE(places.error().empty());
    EXPECT_FALSE(places.isOpen());
    ASSERT_TRUE(places.open(bundled().string()));
    EXPECT_TRUE(places.error().empty());
}

TEST_F(PlacesFile, ReadsTheNestedSchemaOfMaxMind)
{
    // {"country": {"iso_code": "SE"}, "location": {"latitude": 59.5, "longitude": 18.0}, "city": {"names": {"en": "X"}}}
    const std::string latitude("\x68\x40\x4D\xC0\0\0\0\0\0", 9);
    const std::string longitude("\x68\x40\x32\0\0\0\0\0\0", 9);
    ASSERT_TRUE(open(databaseSaying("\xE3\x47" "country\xE1\x48iso_code\x42SE\x48location\xE2\x48latitude" + latitude
                                    + "\x49longitude" + longitude + "\x44" "city\xE1\x45names\xE1\x42" "en\x41X")))
        << places.error();
    const Location found = places.lookup(0xD9000001);
    EXPECT_EQ(found.country, countryOf("SE"));
    EXPECT_EQ(found.point, (GeoPoint{18.0, 59.5}));
    EXPECT_EQ(found.city, "X");
}

TEST_F(PlacesFile, ReadsTheFlatSchema)
{
    // {"country_code": "nl", "latitude": 52.5f, "longitude": 4.75f}
    const std::string latitude("\x04\x08\x42\x52\0\0", 6);
    const std::string longitude("\x04\x08\x40\x98\0\0", 6);
    ASSERT_TRUE(open(databaseSaying("\xE3\x4C" "country_code\x42nl\x48latitude" + latitude + "\x49longitude" + longitude)))
        << places.error();
    const Location found = places.lookup(0xD9000001);
    EXPECT_EQ(found.country, countryOf("NL"));
    EXPECT_EQ(found.point, (GeoPoint{4.75, 52.5}));
}

TEST_F(PlacesFile, DoesNotBelieveImpossiblePoints)
{
    const std::string tooFar("\x68\x40\x77\x80\0\0\0\0\0", 9); // 376
    ASSERT_TRUE(open(databaseSaying("\xE3\x4C" "country_code\x42NL\x48latitude" + tooFar + "\x49longitude" + tooFar)));
    EXPECT_FALSE(places.lookup(0xD9000001).point);
    EXPECT_EQ(places.lookup(0xD9000001).country, countryOf("NL"));
}

TEST_F(PlacesFile, OutlivesDamage)
{
    const auto seed = std::random_device{}();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    const std::string sound = databaseSaying("\xE1\x47" "country\xE1\x48iso_code\x42SE");
    for (int round = 0; round < 500; ++round) {
        std::string damaged = sound;
        damaged[random() % damaged.size()] = static_cast<char>(random());
        if (random() % 4 == 0)
            damaged.resize(random() % damaged.size());
        const bool isOpen = open(damaged);
        EXPECT_EQ(isOpen, places.error().empty());
        EXPECT_TRUE(places.lookup(static_cast<std::uint32_t>(random())).city.empty());
    }
}

} // namespace
} // namespace ft
