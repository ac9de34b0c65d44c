// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/checksum.h"
#include "repair/syndrome.h"
#include "schema/plausible.h"

#include <benchmark/benchmark.h>

namespace ft {

namespace {

/// The largest appendix that a trailer can count. To be found in under 10 ms.
constexpr std::size_t LargestAppendix = 65'535;

void locateSingleByte(benchmark::State &state)
{
    Chance chance(1);
    Bytes appendix = randomBytes(chance, LargestAppendix);
    const std::uint32_t stored = jamCrc(appendix);
    appendix[static_cast<std::size_t>(state.range(0))] ^= 0x5A;
    std::size_t found = 0;
    for (auto _ : state) {
        const Syndrome syndrome(stored ^ jamCrc(appendix), appendix.size());
        found = syndrome.byteErrors().size();
        benchmark::DoNotOptimize(found);
    }
    state.counters["candidates"] = static_cast<double>(found);
}
BENCHMARK(locateSingleByte)->Arg(0)->Arg(LargestAppendix - 1)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace ft
