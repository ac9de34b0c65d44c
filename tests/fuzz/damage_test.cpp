// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"
#include "schema/damage.h"
#include "schema/generate.h"
#include "schema/identify.h"
#include "schema/reader.h"
#include "support/child.h"
#include "support/tiling.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>

namespace ft {

namespace {

/// Damaged inputs for each format. FT_FUZZ_INPUTS asks for more.
constexpr std::uint64_t Inputs = 100'000;
/// Inputs made from one sound file, beside its truncations.
constexpr std::uint64_t DamagesPerFile = 1500;
/// Longer files are not cut at every byte: their heads and tails are.
constexpr std::uint64_t CutEverywhere = 1200;
constexpr unsigned MostDamages = 3; ///< one on top of the other
constexpr std::uint64_t OneInRecognised = 40; ///< recognition reads with all formats
constexpr std::uint64_t OneInDecoded = 10;

/// What a file of a few kilobytes may cost: reading is linear, and nothing is set aside for what a count promises.
constexpr test::Caps caps{256 * 1024 * 1024, std::chrono::seconds(120), std::chrono::milliseconds(1000)};

std::uint64_t inputs()
{
    const char *asked = std::getenv("FT_FUZZ_INPUTS");
    return asked ? std::strtoull(asked, nullptr, 10) : Inputs;
}

/// An input: a sound file and what was done to it. Can be told and made again.
struct Case {
    std::uint64_t seed;
    std::vector<Damage> damages;

    std::string name() const
    {
        std::string result = "seed " + std::to_string(seed);
        for (const Damage &damage : damages)
            result += ", " + describe(damage);
        return result;
    }
};

void decodeAll(const Tree &tree, const ByteSource &file)
{
    ByteWindow bytes(file);
    for (NodeId node = 0; node < tree.nodes.size(); ++node) {
        if (tree.isLeaf(node))
            decode(tree, node, bytes, 256);
    }
}

class Feeder {
public:
    Feeder(const Format &format, test::Steps &steps) : m_format(format), m_steps(steps) {}

    void feed()
    {
        for (std::uint64_t seed = 1; m_done < inputs(); ++seed)
            feedFile(seed);
    }

private:
    void feedFile(std::uint64_t seed)
    {
        Chance chance(seed);
        Recipe recipe{.seed = seed};
        for (const Rival &rival : m_format.rivals)
            recipe.readings.push_back(static_cast<std::uint8_t>(chance.below(rival.readings.size())));
        const Bytes file = generate(m_format, recipe);
        const std::vector<Extents> numbers = decidingNumbers(read(m_format, MemorySource(file)));
        for (std::uint64_t cut = 0; cut < file.size(); ++cut) {
            if (file.size() <= CutEverywhere || cut < 100 || cut + 100 > file.size())
                feedOne(file, {seed, {{Damage::Truncate, cut, 0, 0}}}, chance);
        }
        for (std::uint64_t i = 0; i < DamagesPerFile; ++i) {
            Case input{seed, {}};
            for (std::uint64_t more = chance.between(1, MostDamages); more > 0; --more)
                input.damages.push_back(anyDamage(chance, file.size(), numbers));
            feedOne(file, input, chance);
        }
    }

    void feedOne(const Bytes &sound, const Case &input, Chance &chance)
    {
        ++m_done;
        m_steps.begin(input.name());
        Bytes bytes = sound;
        for (const Damage &damage : input.damages)
            bytes = damaged(bytes, damage);
        const MemorySource file(std::move(bytes));
        ReadOptions options;
        for (const Rival &rival : m_format.rivals)
            options.forced.push_back(static_cast<int>(chance.below(rival.readings.size() + 2)) - 2);
        std::replace(options.forced.begin(), options.forced.end(), -2, -1);
        const Tree tree = read(m_format, file, options);
        if (const std::string fault = test::faultOf(tree); !fault.empty())
            m_steps.fail(fault);
        if (chance.oneIn(OneInDecoded))
            decodeAll(tree, file);
        if (chance.oneIn(OneInRecognised))
            identify(formats(), file, "download1.dat");
    }

    const Format &m_format;
    test::Steps &m_steps;
    std::uint64_t m_done = 0;
};

class Damaged : public testing::TestWithParam<const Format *> {};

std::string nameOf(const testing::TestParamInfo<const Format *> &info)
{
    std::string name(info.param->id);
    std::replace(name.begin(), name.end(), '.', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Formats, Damaged, testing::ValuesIn(formats().begin(), formats().end()), nameOf);

TEST_P(Damaged, FilesAreReadToTheLastByte)
{
    const test::Outcome outcome = test::runInChild(caps, [](test::Steps &steps) { Feeder(*GetParam(), steps).feed(); });
    EXPECT_TRUE(outcome.ok) << outcome.about << ": " << outcome.what;
    std::cout << outcome.steps << " damaged inputs of " << GetParam()->id << ", seeds from 1\n";
}

} // namespace

} // namespace ft
