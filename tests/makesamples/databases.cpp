// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents.h"
#include "samples.h"

#include "formats/registry.h"
#include "schema/plausible.h"

#include <algorithm>

namespace ft::samples {

namespace {

struct Title {
    Str artist;
    Str title;
    Str album;
    std::uint64_t year;
    std::uint64_t seconds;
    Str genre;
};

constexpr Title shelf[] = {
    {"Paper Lanterns", "Harbour Light", "Boats and Windows", 2001, 214, "Folk"},
    {"Paper Lanterns", "Oars", "Boats and Windows", 2001, 187, "Folk"},
    {"Marble Kite", "Second Snow", "Winter Timetable", 1999, 251, "Pop"},
    {"Marble Kite", "Platform Nine", "Winter Timetable", 1999, 233, "Pop"},
    {"Quiet Engines", "Tall Grass", "Field Recordings", 1998, 402, "Ambient"},
    {"Quiet Engines", "Pylon", "Field Recordings", 1998, 365, "Ambient"},
    {"Salt Meadow", "Under the Clock", "Station Songs", 2002, 198, "Country"},
    {"Salt Meadow", "Left Luggage", "Station Songs", 2002, 176, "Country"},
    {"Copper Sparrow", "Last Tram Home", "Depot", 2000, 222, "Rock"},
    {"Copper Sparrow", "Third Rail", "Depot", 2000, 241, "Rock"},
    {"The Ninth Ferry", "Blue Window", "Crossing", 1997, 289, "Jazz"},
    {"Moss and Ember", "Slow Rain", "Indoors", 2002, 265, "Folk"},
};

/// Songs on the shelf were found by the program over some weeks; then the disk was tidied up.
constexpr std::uint64_t FirstScan = 1043000000; // 2003-01-19
constexpr std::uint64_t TidyingUp = 1049000000; // 2003-03-30
constexpr std::size_t LabelSize = 8; // and the length
constexpr std::size_t LengthAt = 4;

/// What became of a record. Each leaves something else behind in its slot.
enum class Fate { Kept, Renamed, Vanished, Stopped, Freed };

std::string at(std::uint64_t slot, Str field)
{
    return "records[" + std::to_string(slot) + "]." + std::string(field);
}

/// Adds a tag to the record of a slot; returns the path of its value.
std::string tag(Recipe &recipe, std::uint64_t slot, std::uint64_t id)
{
    std::uint64_t &count = recipe.rows[at(slot, "tags")];
    const std::string path = at(slot, "tags") + '[' + std::to_string(count++) + "].";
    recipe.set(path + "id", id);
    return path + "value";
}

void addSong(Recipe &recipe, std::uint64_t slot, const Title &song, bool isShort)
{
    Chance chance(slot + 100);
    const std::uint64_t kbps = chance.oneIn(3) ? 192 : 128;
    const std::string name = isShort ? std::string(song.title) + ".mp3"
                                     : std::string(song.artist) + " - " + std::string(song.title) + ".mp3";
    recipe.set(at(slot, "name"), name).set(at(slot, "folder"), "C:\\My Shared Folder");
    recipe.set(at(slot, "size"), song.seconds * kbps * 125 + chance.below(400));
    recipe.set(at(slot, "file_time"), FirstScan - chance.below(40'000'000)).set(at(slot, "share_time"), 0);
    recipe.set(at(slot, "unknown"), 0).set(at(slot, "flag"), 1);
    recipe.set(tag(recipe, slot, 3), randomBytes(chance, 20));
    recipe.set(tag(recipe, slot, 4), song.title);
    if (isShort)
        return;
    recipe.set(tag(recipe, slot, 6), song.artist);
    recipe.set(tag(recipe, slot, 8), song.album);
    recipe.set(tag(recipe, slot, 5), song.seconds);
    recipe.set(tag(recipe, slot, 21), kbps);
    recipe.set(tag(recipe, slot, 1), song.year);
    recipe.set(tag(recipe, slot, 14), song.genre);
}

void addVideo(Recipe &recipe, std::uint64_t slot, const Title &topic)
{
    Chance chance(slot + 900);
    const std::string title = "Live at Larkfield: " + std::string(topic.title);
    recipe.set(at(slot, "name"), std::string(topic.artist) + " - Live at Larkfield - " + std::string(topic.title) + ".avi");
    recipe.set(at(slot, "folder"), "D:\\Video\\Concerts").set(at(slot, "size"), chance.between(20'000'000, 190'000'000));
    recipe.set(at(slot, "file_time"), FirstScan - chance.below(9'000'000)).set(at(slot, "share_time"), 0);
    recipe.set(at(slot, "unknown"), 0).set(at(slot, "flag"), 1);
    recipe.set(tag(recipe, slot, 3), randomBytes(chance, 20));
    recipe.set(tag(recipe, slot, 4), title);
    recipe.set(tag(recipe, slot, 6), topic.artist);
    recipe.set(tag(recipe, slot, 18), "Music Video");
    const std::string resolution = tag(recipe, slot, 13);
    recipe.set(resolution + ".width", 352).set(resolution + ".height", 288);
    recipe.set(tag(recipe, slot, 17), 24);
    recipe.set(tag(recipe, slot, 28), chance.oneIn(2) ? "DIV4" : "XVID");
    recipe.set(tag(recipe, slot, 5), topic.seconds);
    recipe.set(tag(recipe, slot, 53), chance.below(3));
    recipe.set(tag(recipe, slot, 29), chance.below(5));
    recipe.set(tag(recipe, slot, 10), "en");
    recipe.set(tag(recipe, slot, 12), Str("concert larkfield harbour festival"));
    recipe.set(tag(recipe, slot, 26), Str("Recorded by a friend from the third row. One camera, no cuts; the encore is "
                                            "missing because the tape was full. Please keep it shared, it is the only "
                                            "copy of that evening."));
}

/// The database as it was after the first scan, with what happened later written over it: shorter records leave the
/// ends of the longer ones behind them.
Bytes withHistory(Recipe recipe, Recipe later, const std::vector<Fate> &fates, std::uint64_t stride)
{
    const Format &format = *formatById("kazaa.dbb");
    recipe.rows["records"] = later.rows["records"] = fates.size();
    Bytes file = generate(format, recipe);
    const Bytes rewritten = generate(format, later);
    for (std::size_t i = 0; i < fates.size(); ++i) {
        const auto slot = file.begin() + static_cast<std::ptrdiff_t>(i * stride);
        const auto source = rewritten.begin() + static_cast<std::ptrdiff_t>(i * stride);
        if (fates[i] == Fate::Freed) {
            std::fill_n(slot + LengthAt, LabelSize - LengthAt, std::uint8_t{0});
            continue;
        }
        const std::size_t length = source[LengthAt] | static_cast<std::size_t>(source[LengthAt + 1]) << 8;
        std::copy_n(source, LabelSize + length, slot);
    }
    return file;
}

void applyFate(Recipe &later, std::uint64_t slot, Fate fate)
{
    if (fate == Fate::Vanished)
        later.set(at(slot, "share_time"), TidyingUp + slot * 60);
    else if (fate == Fate::Stopped)
        later.set(at(slot, "flag"), 0);
}

/// No tags beyond what a recipe names, and only layouts that clients write.
Recipe plainRecipe(std::uint64_t seed, std::size_t slots)
{
    Recipe recipe;
    recipe.seed = seed;
    recipe.layouts = {"tag"};
    for (std::size_t slot = 0; slot < slots; ++slot)
        recipe.rows["records[" + std::to_string(slot) + ']'] = 0; // nothing behind the record
    return recipe;
}

Sample songs()
{
    using enum Fate;
    const std::vector<Fate> fates = {Kept, Kept, Renamed, Kept, Vanished, Kept, Renamed, Stopped, Kept, Freed, Kept, Vanished};
    Recipe before = plainRecipe(21, fates.size());
    Recipe after = plainRecipe(21, fates.size());
    for (std::size_t slot = 0; slot < fates.size(); ++slot) {
        addSong(before, slot, shelf[slot], false);
        addSong(after, slot, shelf[slot], fates[slot] == Renamed);
        applyFate(after, slot, fates[slot]);
    }
    after.readings = before.readings = {0};
    return {"databases/data256.dbb", "The songs that a user shared: two renamed (their old tags show behind the new record), two gone "
                                     "from the disk, one no longer shared, one free slot.",
            withHistory(before, after, fates, 264)};
}

Sample videos()
{
    using enum Fate;
    const std::vector<Fate> fates = {Kept, Vanished, Kept, Renamed, Kept, Stopped, Freed, Kept};
    Recipe before = plainRecipe(22, fates.size());
    Recipe after = plainRecipe(22, fates.size());
    for (std::size_t slot = 0; slot < fates.size(); ++slot) {
        addVideo(before, slot, shelf[slot]);
        if (fates[slot] == Renamed)
            addSong(after, slot, shelf[slot], false);
        else
            addVideo(after, slot, shelf[slot]);
        applyFate(after, slot, fates[slot]);
    }
    after.readings = before.readings = {1};
    return {"databases/data1024.dbb", "Records with long descriptions; one slot was used again for a shorter record.",
            withHistory(before, after, fates, 1032)};
}

} // namespace

std::vector<Sample> databases()
{
    return {songs(), videos()};
}

} // namespace ft::samples
