// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// What the fuzzer begins with: fuzz-seeds FOLDER writes sound files of every format, made from its table, into
/// FOLDER/FORMAT, and links and archives into folders of their own.

#include "formats/registry.h"
#include "schema/generate.h"
#include "support/archives.h"
#include "support/hivefile.h"

#include <filesystem>
#include <fstream>

namespace {

constexpr std::uint64_t SeedsPerFormat = 12;

void write(const std::filesystem::path &folder, const std::string &name, std::string_view contents)
{
    std::filesystem::create_directories(folder);
    std::ofstream(folder / name, std::ios::binary)
        .write(contents.data(), static_cast<std::streamsize>(contents.size()));
}

std::string_view textOf(const ft::Bytes &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 2)
        return 2;
    const std::filesystem::path folder = arguments[1];
    for (const ft::Format *format : ft::formats()) {
        for (std::uint64_t seed = 1; seed <= SeedsPerFormat; ++seed) {
            ft::Recipe recipe;
            recipe.seed = seed;
            write(folder / format->id, std::to_string(seed), textOf(ft::generate(*format, recipe)));
        }
    }
    const std::vector<ft::test::MadeValue> values = {{"KazaaNet", 3, ft::test::cache(4)},
                                                     {"DatabaseDir", 1, {'C', 0, ':', 0, 0, 0}}};
    write(folder / "windows.regf", "made", textOf(ft::test::hiveFile(values)));
    write(folder / "windows.creg", "made", textOf(ft::test::oldHiveFile(values)));
    const std::string hash = "=LDXlaa7TPWV37x5nGjPcm1nDHRo=";
    write(folder / "link", "sig2dat", "sig2dat:///|File:a song.mp3|Length:3214567Bytes,3139KB|UUHash:" + hash + "|");
    write(folder / "link", "block", "File: a song.mp3\r\nLength: 3214567 Bytes\r\nUUHash: " + hash + "\r\n");
    write(folder / "link", "magnet", "magnet:?xt=urn:kzhash:" + std::string(72, 'a') + "&dn=a%20song&xl=3214567");
    write(folder / "link", "hex", std::string(40, '7'));
    const std::string inside = "62.43.1.1 1214 1 40 1056000000\n";
    write(folder / "archive", "zip",
          ft::test::zip({{"a/nodes", inside}, {"stored", inside, false}, {"../climbs", inside}}));
    write(folder / "archive", "tar", ft::test::tar({{"a/nodes", inside}, {"link", "", '2', "a/nodes"}}));
    write(folder / "archive", "7z", ft::test::sevenZip({{"nodes", inside}, {"more", inside}}));
    return 0;
}
