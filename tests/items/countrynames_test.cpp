// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/countrynames.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace ft;

namespace {

TEST(CountryNames, EveryCountryHasOneOfItsOwn)
{
    QSet<QString> names;
    for (std::size_t i = 0; i < countries().size(); ++i) {
        const QString name = countryName(static_cast<CountryId>(i));
        EXPECT_GT(name.size(), 3) << countries()[i].code << " is no name";
        names.insert(name);
    }
    EXPECT_EQ(static_cast<std::size_t>(names.size()), countries().size());
    EXPECT_EQ(countryName(countryOf("RE")), QStringLiteral("Réunion"));
    EXPECT_TRUE(countryName(NoCountry).isEmpty());
}

} // namespace
