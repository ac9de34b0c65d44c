// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/findingwalk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

const std::vector<Finding> findings{finding(Code::HashesDiffer, 10, 20, "appendix.sources[0].hash"),
                                    finding(Code::SizesDiffer, 30, 4, "appendix.sources[0].size"),
                                    finding(Code::JunkAtEnd, 90, 7, {})};

TEST(FindingWalk, goesOnFromWhereOneLooks)
{
    const Spot between{{15, 1}, {}};
    EXPECT_EQ(nextFinding(findings, between, Walk::Forward), &findings[1]);
    EXPECT_EQ(nextFinding(findings, between, Walk::Backward), &findings[0]);
}

TEST(FindingWalk, visitsEachAndGoesRoundAtTheEnds)
{
    Spot here{{0, 1}, {}};
    for (const std::size_t expected : {0u, 1u, 2u, 0u}) {
        const Finding *next = nextFinding(findings, here, Walk::Forward);
        ASSERT_EQ(next, &findings[expected]);
        here = spotOf(*next);
    }
    EXPECT_EQ(nextFinding(findings, here, Walk::Backward), &findings[2]);
}

TEST(FindingWalk, staysWhereThereIsNothing)
{
    EXPECT_EQ(nextFinding({}, {}, Walk::Forward), nullptr);
}

} // namespace
} // namespace ft
