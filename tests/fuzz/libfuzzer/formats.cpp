// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading by the format named in FT_FORMAT, and recognition among all. Wants -fsanitize=fuzzer.
#include "formats/registry.h"
#include "schema/identify.h"
#include "schema/reader.h"
#include "schema/value.h"
#include "support/tiling.h"

#include <cstdio>
#include <cstdlib>

namespace {

const ft::Format *format = nullptr;

/// Texts and bytes of fields as the window shows them.
constexpr std::size_t ShownBytes = 256;

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    const char *name = std::getenv("FT_FORMAT");
    format = ft::formatById(name ? name : "");
    if (!format) {
        std::fprintf(stderr, "FT_FORMAT names no format\n");
        std::exit(2);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ft::MemorySource file(ft::Bytes(data, data + size));
    const ft::Tree tree = ft::read(*format, file);
    if (const std::string fault = ft::test::faultOf(tree); !fault.empty()) {
        std::fprintf(stderr, "%s\n", fault.c_str());
        std::abort();
    }
    ft::ByteWindow bytes(file);
    for (ft::NodeId node = 0; node < tree.nodes.size(); ++node) {
        if (tree.isLeaf(node))
            ft::decode(tree, node, bytes, ShownBytes);
    }
    ft::identify(ft::formats(), file, "download1.dat");
    return 0;
}
