// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/nextstep.h"

#include "documents.h"

#include "support/datfile.h"

#include <gtest/gtest.h>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

NextStep stepOf(const QString &name, std::string_view bytes)
{
    return nextStep(Document(test::opened(name, bytes)));
}

/// A download of 1 000 bytes of which that many are listed.
std::string job(std::uint32_t received)
{
    test::DatFile file;
    file.dataSize = 1000;
    file.fileSize = 1000;
    file.completed = {{0, received}};
    const Bytes bytes = file.bytes();
    return {bytes.begin(), bytes.end()};
}

TEST(NextStep, FollowsFromWhatIsThere)
{
    EXPECT_EQ(stepOf(u"download1.dat"_s, job(1000)), NextStep::Finish);
    EXPECT_EQ(stepOf(u"download1.dat"_s, job(400)), NextStep::Fill);
    std::string damaged = job(1000);
    damaged[1020] = static_cast<char>(damaged[1020] ^ 0x10);
    EXPECT_EQ(stepOf(u"download1.dat"_s, damaged), NextStep::Repair) << "first things first";
    EXPECT_EQ(stepOf(u"links.txt"_s, "sig2dat:///|File:Song.mp3|Length:5210112Bytes|UUHash:=DLr2bO9taE9mZwmabUd/9e7///8=|"), NextStep::Make);
    EXPECT_EQ(stepOf(u"song.mp3"_s, "nothing that is known"), NextStep::Verify);
    EXPECT_EQ(stepOf(u"empty"_s, ""), NextStep::None);
    EXPECT_EQ(stepOf(u"data256.dbb"_s, test::database(3)), NextStep::None);
}

TEST(NextStep, HasWordsForEach)
{
    for (const NextStep step : {NextStep::Repair, NextStep::Finish, NextStep::Fill, NextStep::Make, NextStep::Verify}) {
        EXPECT_FALSE(label(step).isEmpty());
        EXPECT_FALSE(explanation(step).isEmpty());
    }
}

} // namespace
} // namespace ft
