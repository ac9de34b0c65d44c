// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/checksum.h"
#include "repair/syndrome.h"
#include "schema/plausible.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ft {

namespace {

class SyndromeOf : public testing::TestWithParam<SumForm> {
protected:
    Chance chance{7};

    /// Contents and, behind them, their checksum in the form under test.
    Bytes summed(std::size_t size)
    {
        Bytes run = randomBytes(chance, size);
        const std::uint32_t sum = GetParam().compute(run);
        for (int shift = 0; shift < 32; shift += 8)
            run.push_back(static_cast<std::uint8_t>(sum >> shift));
        return run;
    }
    Syndrome syndrome(const Bytes &run) const
    {
        const std::size_t size = run.size() - 4;
        std::uint32_t stored = 0;
        for (std::size_t i = 0; i < 4; ++i)
            stored |= static_cast<std::uint32_t>(run[size + i]) << (8 * i);
        return Syndrome(GetParam().compute(View(run).first(size)) ^ stored, size);
    }
};

INSTANTIATE_TEST_SUITE_P(Forms, SyndromeOf, testing::ValuesIn(appendixSums),
                         [](const auto &form) { return std::string(form.param.id.substr(0, 3)) + std::to_string(form.index); });

TEST_P(SyndromeOf, FindsEveryWrongByteOfContentsAndChecksum)
{
    for (const std::size_t size : {1u, 4u, 54u, 700u}) {
        const Bytes sound = summed(size);
        for (std::size_t at = 0; at < sound.size(); ++at) {
            const auto flip = static_cast<std::uint8_t>(chance.between(1, 255));
            Bytes run = sound;
            run[at] ^= flip;
            const std::vector<ByteError> errors = syndrome(run).byteErrors();
            EXPECT_TRUE(std::count(errors.begin(), errors.end(), ByteError{at, flip}) == 1) << size << " bytes, at " << at;
            EXPECT_LT(errors.size(), 3u);
        }
    }
}

TEST_P(SyndromeOf, FindsEveryWrongBitAndNoOther)
{
    const Bytes sound = summed(300);
    for (std::size_t bit = 0; bit < 8 * sound.size(); ++bit) {
        Bytes run = sound;
        const auto flip = static_cast<std::uint8_t>(1u << bit % 8);
        run[bit / 8] ^= flip;
        std::vector<ByteError> errors = syndrome(run).byteErrors();
        std::erase_if(errors, [](const ByteError &error) { return !error.isBit(); });
        EXPECT_EQ(errors, std::vector({ByteError{bit / 8, flip}})) << "bit " << bit;
    }
}

TEST_P(SyndromeOf, HasOneBurstAtEveryPlace)
{
    const Bytes sound = summed(200);
    Bytes run = sound;
    const std::size_t at = 61;
    for (std::size_t i = 0; i < 4; ++i)
        run[at + i] = chance.byte();
    const Syndrome found = syndrome(run);
    for (std::size_t place = 0; place + 4 <= run.size(); ++place) {
        Bytes other = run;
        for (std::size_t i = 0; i < 4; ++i)
            other[place + i] ^= static_cast<std::uint8_t>(found.burstAt(place) >> (8 * i));
        EXPECT_EQ(syndrome(other).burstAt(0), 0u) << "the checksum agrees after the burst at " << place;
        EXPECT_EQ(other == sound, place == at);
    }
}

TEST_P(SyndromeOf, FindsAByteInTheLargestAppendix)
{
    const Bytes sound = summed(65'535);
    for (const std::size_t at : {std::size_t{0}, std::size_t{40'000}, std::size_t{65'534}, std::size_t{65'538}}) {
        Bytes run = sound;
        run[at] ^= 0x5A;
        const std::vector<ByteError> errors = syndrome(run).byteErrors();
        EXPECT_TRUE(std::count(errors.begin(), errors.end(), ByteError{at, 0x5A}) == 1);
    }
}

} // namespace

} // namespace ft
