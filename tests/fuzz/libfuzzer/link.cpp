// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hash texts and links: what was understood means the same when it is written and read again. Wants -fsanitize=fuzzer.
#include "evidence/link.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ft::Link link = ft::readLink({reinterpret_cast<const char *>(data), size});
    if (!link.isUsable())
        return 0;
    const std::string written = ft::linkText(link);
    const ft::Link again = ft::readLink(written);
    if (again.uuHash != link.uuHash || again.size != link.size || again.name != link.name) {
        std::fprintf(stderr, "written as %s\n", written.c_str());
        std::abort();
    }
    ft::clipboardText(link);
    ft::magnetText(link);
    return 0;
}
