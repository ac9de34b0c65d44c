// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents.h"
#include "samples.h"

#include "formats/registry.h"
#include "schema/chance.h"

#include <algorithm>

namespace ft::samples {

namespace {

constexpr std::uint64_t Saved = 1059739200; // 2003-08-01, 12:00 UTC
constexpr Str friends[] = {"lampkeeper", "quayside", "nightferry", "marta.b", "kite_77", "owl"};

/// Networks of providers of the time, all over the world: the first half of their addresses, and their country.
struct Network {
    std::uint64_t start;
    Str country;
};
constexpr Network networks[] = {
    {0x1810, "US"}, {0x5080, "DE"}, {0x51E0, "SE"}, {0x4420, "US"}, {0xD55D, "NL"}, {0x5180, "GB"},
    {0x1840, "CA"}, {0x4218, "US"}, {0x52E0, "FR"}, {0xC89E, "BR"}, {0x4118, "US"}, {0x5310, "PL"},
    {0x9084, "AU"}, {0x43A0, "US"}, {0xD950, "DE"}, {0xDB60, "JP"}, {0x5120, "ES"}, {0x1880, "US"},
    {0x3E1E, "GB"}, {0x50CA, "NO"}, {0x3D40, "TW"}, {0x4570, "US"}, {0x3EA3, "NL"}, {0x9718, "IT"},
    {0x40E4, "CA"}, {0x503E, "DK"}, {0x0CD0, "US"}, {0x5540, "IL"}, {0x5008, "FR"}, {0xC9D4, "AR"},
    {0x0420, "US"}, {0x54F8, "FI"}, {0xD540, "SE"}, {0xD368, "KR"}, {0x1870, "US"}, {0x5154, "PT"},
    {0xCB60, "NZ"}, {0x5004, "GB"}, {0xC419, "ZA"}, {0x5480, "DE"}, {0x51B0, "RU"}, {0xD419, "CH"},
    {0xCB7C, "SG"}, {0xC853, "CL"}, {0x51D4, "TR"}, {0x503C, "NL"}, {0xCA40, "HK"},
};

const Network &networkOf(std::uint64_t index)
{
    return networks[index % std::size(networks)];
}

std::string row(const std::string &list, std::uint64_t index)
{
    return list + '[' + std::to_string(index) + "].";
}

/// The name of a network, ending in 0: a place on the map, and no address that a computer has.
std::uint64_t address(std::uint64_t index)
{
    return networkOf(index).start << 16 | index / std::size(networks) << 8;
}

std::string dotted(std::uint64_t address)
{
    return std::to_string(address >> 24) + '.' + std::to_string(address >> 16 & 0xFF) + '.'
        + std::to_string(address >> 8 & 0xFF) + '.' + std::to_string(address & 0xFF);
}

/// A supernode cache as clients keep it: mostly candidates, best first.
void addCache(Recipe &recipe, const std::string &prefix, std::uint64_t count)
{
    Chance chance(33);
    recipe.set(prefix + "version", 1);
    recipe.rows[prefix + "entries"] = count;
    for (std::uint64_t i = 0; i < count; ++i) {
        const std::string path = row(prefix + "entries", i);
        recipe.set(path + "ip", address(i)).set(path + "load", std::min<std::uint64_t>(99, i * 98 / count + chance.below(4)));
        recipe.set(path + "availability", chance.oneIn(9) ? chance.between(1, 2) : 0);
        recipe.set(path + "time", Saved - chance.below(36'000));
    }
}

Sample registryValue()
{
    Recipe recipe;
    recipe.seed = 31;
    addCache(recipe, {}, 200);
    return {"supernodes/KazaaNet.bin", "The registry value KazaaNet: a cache of 200 supernodes.",
            generate(*formatById("kazaa.kazaanet"), recipe)};
}

/// What a user exported with regedit. `umlaut` is the letter of the user's name in the file's encoding.
Bytes registryExport(const std::vector<Str> &layouts, std::uint64_t nodes, Str umlaut)
{
    struct Setting {
        Str name;
        std::string data; ///< as the registry editor writes it; empty: the supernode cache
    };
    const std::pair<Str, std::vector<Setting>> keys[] = {
        {"HKEY_LOCAL_MACHINE\\SOFTWARE\\KaZaA\\ConnectionInfo", {{"KazaaNet", {}}, {"ListenPort", "dword:000004be"}}},
        {"HKEY_LOCAL_MACHINE\\SOFTWARE\\KaZaA\\LocalContent", {{"DatabaseDir", "\"C:\\\\Program Files\\\\KaZaA\\\\Db\""}}},
        {"HKEY_CURRENT_USER\\Software\\Kazaa\\LocalContent",
         {{"Dir0", "\"012345:C:\\\\My Shared Folder\""}, {"DownloadDir", "\"C:\\\\My Shared Folder\""}, {"DisableSharing", "dword:00000000"}}},
        {"HKEY_CURRENT_USER\\Software\\Kazaa\\UserDetails", {{"UserName", "\"J" + std::string(umlaut) + "rgen\""}}},
    };
    Recipe recipe;
    recipe.seed = 32;
    recipe.layouts = layouts;
    recipe.lineEnd = "\r\n";
    recipe.rows[""] = 2 + std::size(keys); // the ends of the header's line and of an empty one
    recipe.set("empty_lines[1]", "\r\n");
    for (std::size_t key = 0; key < std::size(keys); ++key) {
        const std::string path = "keys[" + std::to_string(key) + ']';
        const auto &settings = keys[key].second;
        recipe.set(path + ".name", keys[key].first);
        recipe.rows[path] = settings.size() + 1; // an empty line closes it
        for (std::size_t i = 0; i < settings.size(); ++i) {
            const std::string value = row(path + ".values", i);
            recipe.set(value + "name", settings[i].name);
            if (settings[i].data.empty()) {
                recipe.set(value + "type", Str());
                addCache(recipe, value + "data.", nodes);
            } else {
                recipe.set(value + "data", settings[i].data);
            }
        }
    }
    return generate(*formatById("windows.reg"), recipe);
}

Sample giftNodes()
{
    constexpr std::uint64_t Count = 60;
    Chance chance(34);
    Recipe recipe;
    recipe.seed = 34;
    recipe.lineEnd = "\n";
    recipe.rows[""] = Count + 1;
    recipe.set("comments[0].text", " <host> <port> <klass> <load> <last_seen>");
    for (std::uint64_t i = 0; i < Count; ++i) {
        const std::string path = row("entries", i);
        recipe.set(path + "host", i == 40 ? "supernode.example.net" : dotted(address(i)));
        recipe.set(path + "class", 1).set(path + "load", 100 - i).set(path + "time", Saved - chance.below(36'000));
        recipe.rows[path + "country"] = 0;
    }
    Bytes file = generate(*formatById("gift.nodes"), recipe);
    // Two hosts as raw bytes, the way a bug of the time left them.
    for (const std::uint64_t broken : {17u, 43u}) {
        const std::string host = dotted(address(broken)) + ' ';
        const auto place = std::search(file.begin(), file.end(), host.begin(), host.end());
        const Bytes raw = {0xD4, 0xB6, 0xC2, static_cast<std::uint8_t>(broken)};
        file.insert(std::copy(raw.begin(), raw.end(), place), ' ');
        file.erase(place + 5, place + 5 + static_cast<std::ptrdiff_t>(host.size()) - 4);
    }
    return {"supernodes/nodes", "A node list of giFT-FastTrack with a host name and two damaged lines.", std::move(file)};
}

Sample kazuperNodes(Str formatId, Str ending, std::uint64_t count)
{
    Recipe recipe;
    recipe.seed = 35;
    recipe.lineEnd = "\r\n";
    recipe.rows[""] = count;
    for (std::uint64_t i = 0; i < count; ++i) {
        const std::string path = row("entries", i);
        recipe.set(path + "ip", dotted(address(i * 2)));
        recipe.set(path + "user", friends[i % std::size(friends)]).set(path + "country", networkOf(i * 2).country);
        recipe.set(path + "state", Str()).set(path + "city", i % 4 == 0 ? "Larkfield" : "");
    }
    return {"supernodes/favourites" + std::string(ending), "A list of the program KaZuperNodes.", generate(*formatById(formatId), recipe)};
}

Sample wireList()
{
    Recipe recipe;
    recipe.seed = 36;
    recipe.rows["entries"] = 200;
    for (std::uint64_t i = 0; i < 200; ++i)
        recipe.set(row("entries", i) + "ip", address(i));
    return {"supernodes/nodelist-msg00.bin", "The list of 200 supernodes that one computer sent to another, decrypted.",
            generate(*formatById("fasttrack.nodelist"), recipe)};
}

Sample links()
{
    const Bytes song = songBytes("Paper Lanterns", "Harbour Light", 84'000, 1045123456);
    const std::string hash = hashText(contentHash(song));
    const std::string other = hashText(contentHash(videoBytes(90'112, 7)));
    const std::string text = "Links from an old page:\r\n\r\n"
                             "sig2dat:///|File:Paper Lanterns - Harbour Light.mp3|Length:84000Bytes|UUHash:" + hash + "|\r\n\r\n"
                             "File: A Walk along the Quay.avi\r\nLength: 90112 Bytes, 88KB\r\nUUHash: " + other + "\r\n";
    return {"links.txt", "A sig2dat link and its clipboard form, for the song and the video of which parts lie in `downloads`.",
            Bytes(text.begin(), text.end())};
}

} // namespace

std::vector<Sample> nodeLists()
{
    return {
        registryValue(),
        {"supernodes/KazaaNet.reg", "The same value and some settings, exported by the registry editor of Windows XP (UTF-16).",
         registryExport({"utf16", "regedit5"}, 200, "\xC3\xBC")},
        {"supernodes/KazaaNet-win98.reg", "The same from Windows 98 (REGEDIT4, the user's code page).",
         registryExport({"regedit4"}, 60, "\xFC")},
        giftNodes(),
        kazuperNodes("kazuper.kzn", ".kzn", 24),
        kazuperNodes("kazuper.kzf", ".kzf", 12),
        wireList(),
        links(),
    };
}

} // namespace ft::samples
