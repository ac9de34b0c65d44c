// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/repairwords.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace ft {

TEST(RepairWords, EveryStepHasASentenceOfItsOwn)
{
    std::set<QString> sentences;
    for (int method = 0; method <= static_cast<int>(Method::WidenEntries); ++method) {
        const QString text = sentence(Step{static_cast<Method>(method), 0x1234, 56, 78, "records[3].length"});
        EXPECT_TRUE(text.endsWith(u'.')) << method;
        EXPECT_FALSE(text.contains(u'{')) << text.toStdString();
        EXPECT_TRUE(sentences.insert(text).second) << text.toStdString();
    }
}

TEST(RepairWords, AHashThatDecidedSaysWhatItIsWorth)
{
    Arbitration arbitration;
    EXPECT_TRUE(sentence(arbitration).isEmpty());
    arbitration.hypotheses = 16;
    arbitration.odds = std::ldexp(16.0, -32);
    QString windows = sentence(arbitration);
    EXPECT_TRUE(windows.contains(QStringLiteral("16 combinations"))) << windows.toStdString();
    EXPECT_TRUE(windows.contains(QStringLiteral("32 bits"))) << windows.toStdString();
    EXPECT_TRUE(windows.remove(u',').contains(QStringLiteral("260000000"))) << windows.toStdString();
    arbitration.odds = std::ldexp(16.0, -128);
    EXPECT_TRUE(sentence(arbitration).contains(QStringLiteral("128 bits"))) << sentence(arbitration).toStdString();
}

} // namespace ft
