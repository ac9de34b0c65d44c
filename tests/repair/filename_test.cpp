// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repair/filename.h"
#include "schema/chance.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace ft {

TEST(SafeName, KeepsAnOrdinaryName)
{
    EXPECT_EQ(safeName("C:\\My Shared Folder\\Blue Night (live).mp3"), "Blue Night (live).mp3");
    EXPECT_EQ(safeName("na\u00EFve.mp3"), "na\u00EFve.mp3");
    EXPECT_EQ(safeName("/home/me/a.avi"), "a.avi");
}

TEST(SafeName, TakesTheSharpnessOutOfHostileOnes)
{
    const std::pair<std::string, std::string> hostile[] = {
        {"..\\..\\autoexec.bat", "autoexec.bat"},
        {"C:\\x\\..", "unnamed"},
        {"..", "unnamed"},
        {".", "unnamed"},
        {"", "unnamed"},
        {"x\\", "unnamed"},
        {"C:evil.exe", "evil.exe"},
        {"song.mp3:stream", "song.mp3_stream"},
        {"CON", "_CON"},
        {"aux.mp3", "_aux.mp3"},
        {"com1.tar.gz", "_com1.tar.gz"},
        {"nul .txt", "_nul .txt"},
        {"lpt\u00B9", "_lpt\u00B9"},
        {"common.mp3", "common.mp3"},
        {".bashrc", "_.bashrc"},
        {"name. . ", "name"},
        {"  lead.mp3", "lead.mp3"},
        {"a\nb\x7F\tc.mp3", "abc.mp3"},
        {"gpj.\u202Eexe", "gpj.exe"},
        {"a<b>c|d?e*f\"g", "a_b_c_d_e_f_g"},
        {std::string("a\0b", 3), "ab"},
    };
    for (const auto &[path, name] : hostile)
        EXPECT_EQ(safeName(path), name) << path;
}

TEST(SafeName, IsShortAndKeepsItsEnding)
{
    const std::string name = safeName(std::string(400, 'x') + ".mp3");
    EXPECT_EQ(name.size(), LongestName);
    EXPECT_TRUE(name.ends_with(".mp3"));
    std::string wide;
    for (int i = 0; i < 200; ++i)
        wide += "\u00FC";
    EXPECT_LE(safeName(wide + ".avi").size(), LongestName);
    EXPECT_EQ(safeName(wide + ".avi").size() % 2, 0u); // no character is cut in two
    EXPECT_EQ(numberedName("a.mp3", 2), "a (2).mp3");
    EXPECT_EQ(numberedName("README", 12), "README (12)");
    EXPECT_LE(numberedName(name, 1000).size(), LongestName);
}

TEST(SafeName, NeverLeadsOutOfAFolder)
{
    constexpr std::uint64_t Seed = 20'031;
    std::cout << "seed " << Seed << '\n';
    Chance chance(Seed);
    const std::string_view alphabet("./\\:C \0\n*aux", 12);
    for (int i = 0; i < 50'000; ++i) {
        std::string path;
        for (std::uint64_t n = chance.below(12); n > 0; --n)
            path += chance.pick(alphabet);
        const std::filesystem::path name(safeName(path));
        EXPECT_EQ(name, name.filename()) << path;
        EXPECT_TRUE(name != "." && name != ".." && !name.empty()) << path;
        EXPECT_EQ(safeName(name.string()), name.string()) << "safe names stay as they are: " << path;
    }
}

} // namespace ft
