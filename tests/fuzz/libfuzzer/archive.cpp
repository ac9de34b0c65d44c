// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Zip, 7z and tar: directory and contents. Wants -fsanitize=fuzzer.
#include "storage/archive.h"

#include <cstdio>
#include <cstdlib>

namespace {

/// Small archives can hold much; what is looked for is in the first files.
constexpr std::size_t ReadEntries = 8;
constexpr std::uint64_t LargestRead = 1024 * 1024;

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto archive = ft::Archive::open(std::make_shared<ft::MemorySource>(ft::Bytes(data, data + size)));
    if (!archive)
        return 0;
    std::size_t read = 0;
    for (std::size_t i = 0; i < archive->entries().size() && read < ReadEntries; ++i) {
        const ft::ArchiveEntry &entry = archive->entries()[i];
        if (entry.path.startsWith(u'/') || entry.path.split(u'/').contains(QStringLiteral(".."))) {
            std::fprintf(stderr, "leads out: %s\n", qPrintable(entry.path));
            std::abort();
        }
        if (entry.kind != ft::ArchiveEntry::File || entry.size > LargestRead)
            continue;
        archive->read(i);
        ++read;
    }
    return 0;
}
