// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repair/extract.h"

#include "formats/kazaa_dat.h"
#include "repair/appendix.h"
#include "repair/examined.h"
#include "repair/filename.h"
#include "schema/plausible.h"
#include "schema/reader.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ft {

namespace {

/// A job of 10 000 bytes of which some were received; random bytes lie in the gaps.
class Received : public testing::Test {
protected:
    Received()
    {
        Chance chance(23);
        Bytes bytes = randomBytes(chance, 8000);
        data = bytes;
        Appendix appendix;
        appendix.nameFile("song.mp3", UuHash{1, 2, 3}, 10'000);
        appendix.completed = RangeSet{{0, 1000}, {4096, 3000}, {7500, 900}}; // the last one is not all on disk
        const Bytes rest = appendix.bytes();
        bytes.insert(bytes.end(), rest.begin(), rest.end());
        job = std::make_unique<MemorySource>(std::move(bytes));
        result = extract(read(kazaaDat, *job), *job);
    }

    Bytes data;
    std::unique_ptr<MemorySource> job;
    Extract result;
};

} // namespace

TEST_F(Received, IsWhatIsListedAndOnDisk)
{
    EXPECT_EQ(result.held, (RangeSet{{0, 1000}, {4096, 3000}, {7500, 500}}));
    EXPECT_EQ(result.fileSize, 10'000u);
    EXPECT_EQ(std::string(result.path.begin(), result.path.end()), "C:\\My Shared Folder\\song.mp3");
}

TEST_F(Received, GoesIntoASparseCopyWithoutWhatLiesInTheGaps)
{
    const Collage copy = sparseCopy(result, *job);
    Bytes wanted(10'000);
    for (const Extents &range : result.held.ranges())
        std::copy_n(data.begin() + static_cast<std::ptrdiff_t>(range.at), range.size, wanted.begin() + static_cast<std::ptrdiff_t>(range.at));
    EXPECT_EQ(copyOf(copy, {0, copy.size()}), wanted);
}

TEST_F(Received, IsMappedForDdrescue)
{
    EXPECT_EQ(rescueMap(result), "# Mapfile. Created by FastTrack Workbench\n"
                                 "# current_pos  current_status  current_pass\n"
                                 "0x000003E8     ?     1\n"
                                 "# pos  size  status\n"
                                 "0x00000000  0x000003E8  +\n"
                                 "0x000003E8  0x00000C18  ?\n"
                                 "0x00001000  0x00000BB8  +\n"
                                 "0x00001BB8  0x00000194  ?\n"
                                 "0x00001D4C  0x000001F4  +\n"
                                 "0x00001F40  0x000007D0  ?\n");
    result.held = RangeSet{{0, 10'000}};
    EXPECT_EQ(rescueMap(result), "# Mapfile. Created by FastTrack Workbench\n"
                                 "# current_pos  current_status  current_pass\n"
                                 "0x00002710     +     1\n"
                                 "# pos  size  status\n"
                                 "0x00000000  0x00002710  +\n");
}

TEST(PartName, SaysWhichBytesAndKeepsTheEnding)
{
    EXPECT_EQ(partName("song.mp3", {0, 40'960}), "song (bytes 0-40959).mp3");
    const std::string name = partName(std::string(250, 'x') + ".mp3", {4'000'000'000, 294'967'295});
    EXPECT_LE(name.size(), LongestName);
    EXPECT_TRUE(name.ends_with("x (bytes 4000000000-4294967294).mp3"));
}

} // namespace ft
