// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "makesamples/samples.h"

#include "support/files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace ft::samples {

namespace {

namespace fs = std::filesystem;

const fs::path folder = test::sourceFile("resources/samples");

std::set<std::string> filesInFolder()
{
    std::set<std::string> files;
    for (const auto &entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file())
            files.insert(entry.path().lexically_relative(folder).generic_string());
    }
    return files;
}

/// When this fails after a change that is meant, write them anew: `makesamples resources/samples`.
TEST(Samples, AreWhatTheGeneratorMakes)
{
    std::set<std::string> made;
    for (const Sample &sample : samples()) {
        made.insert(sample.path);
        const std::string stored = test::contents(folder / sample.path);
        EXPECT_TRUE(std::equal(stored.begin(), stored.end(), sample.bytes.begin(), sample.bytes.end(),
                               [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; }))
            << sample.path;
    }
    EXPECT_EQ(made, filesInFolder());
}

TEST(Samples, AreSmall)
{
    std::size_t total = 0;
    for (const Sample &sample : samples())
        total += sample.bytes.size();
    EXPECT_LT(total, 600'000u);
}

} // namespace

} // namespace ft::samples
