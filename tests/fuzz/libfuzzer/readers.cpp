// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"
#include "schema/identify.h"
#include "schema/reader.h"
#include "support/tiling.h"

#include <cstdio>
#include <cstdlib>

/// The first byte chooses the format, the rest is the file. Wants -fsanitize=fuzzer.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const ft::MemorySource file(ft::Bytes(data + 1, data + size));
    const auto formats = ft::formats();
    const ft::Tree tree = ft::read(*formats[data[0] % formats.size()], file);
    if (const std::string fault = ft::test::faultOf(tree); !fault.empty()) {
        std::fprintf(stderr, "%s\n", fault.c_str());
        std::abort();
    }
    ft::identify(formats, file, "download1.dat");
    return 0;
}
