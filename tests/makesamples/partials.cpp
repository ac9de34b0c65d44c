// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents.h"
#include "samples.h"

#include "formats/checksum.h"
#include "formats/registry.h"
#include "schema/damage.h"
#include "schema/plausible.h"

#include <algorithm>
#include <numeric>

namespace ft::samples {

namespace {

using Range = std::pair<std::uint64_t, std::uint64_t>; // start and size

constexpr std::uint64_t TrailerSize = 10;
constexpr Str users[] = {"lampkeeper", "kite_77", "quayside", "marta.b", "tin_harbour_fan", "nightferry", "owl in the hall"};

struct Tag {
    std::uint64_t id;
    std::uint64_t number;
    std::string text; ///< a text tag where it is not empty
};

/// A partial download to be written.
struct Job {
    std::uint64_t started; ///< seconds since 1970; also the first part of the file's name
    Str name;
    Bytes contents; ///< of the complete file
    std::uint64_t present; ///< bytes of it that the file has room for
    std::vector<Range> completed;
    std::vector<Range> inWork;
    unsigned sources;
    unsigned state;
    std::vector<Tag> tags;
    Bytes gaps = {}; ///< what lies in the gaps, over and over; zeros where empty
};

std::vector<Tag> songTags(Str artist, Str title, Str album, std::uint64_t year, std::uint64_t seconds, Str genre)
{
    return {{4, 0, std::string(title)}, {6, 0, std::string(artist)}, {8, 0, std::string(album)}, {1, year, {}},
            {5, seconds, {}},           {21, 128, {}},               {14, 0, std::string(genre)}, {10, 0, "en"}};
}

std::string fileName(const Job &job)
{
    return "download" + std::to_string(job.started) + std::to_string(123456789 + job.started % 765432100) + ".dat";
}

Bytes dataOf(const Job &job)
{
    Bytes data(job.present);
    for (std::size_t i = 0; !job.gaps.empty() && i < data.size(); ++i)
        data[i] = job.gaps[i % job.gaps.size()];
    for (const auto &[start, size] : job.completed)
        std::copy_n(job.contents.begin() + static_cast<std::ptrdiff_t>(start), size,
                    data.begin() + static_cast<std::ptrdiff_t>(start));
    return data;
}

void addSources(Recipe &recipe, const Job &job, const Bytes &hash)
{
    Chance chance(job.started);
    recipe.rows["appendix.sources"] = job.sources;
    for (unsigned i = 0; i < job.sources; ++i) {
        const std::string path = "appendix.sources[" + std::to_string(i) + "].";
        recipe.set(path + "name", i == 0 ? job.name : Str());
        recipe.set(path + "url", Str());
        recipe.set(path + "file_id", fileId(hash));
        recipe.set(path + "hash", hash);
        recipe.set(path + "size", job.contents.size());
        recipe.set(path + "user", users[(job.started + i) % std::size(users)]);
        recipe.set(path + "kbps", chance.between(3, 60) * 8);
        recipe.set(path + "kbps_time", job.started + chance.between(60, 90'000));
        recipe.set(path + "group", 0);
        recipe.set(path + "retry", chance.below(3));
    }
}

void addTags(Recipe &recipe, const Job &job, const Bytes &hash)
{
    recipe.rows["appendix.tags"] = job.tags.size() + 1;
    recipe.set("appendix.tags[0].id", 3).set("appendix.tags[0].value", hash);
    for (std::size_t i = 0; i < job.tags.size(); ++i) {
        const std::string path = "appendix.tags[" + std::to_string(i + 1) + "].";
        recipe.set(path + "id", job.tags[i].id);
        if (job.tags[i].id == 13)
            recipe.set(path + "value.width", 320).set(path + "value.height", 240);
        else if (job.tags[i].text.empty())
            recipe.set(path + "value", job.tags[i].number);
        else
            recipe.set(path + "value", job.tags[i].text);
    }
}

void addRanges(Recipe &recipe, const std::string &list, const std::vector<Range> &ranges)
{
    recipe.rows[list] = ranges.size();
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        const std::string path = list + '[' + std::to_string(i) + "].";
        recipe.set(path + "start", ranges[i].first).set(path + "size", ranges[i].second);
    }
}

Bytes written(const Job &job)
{
    const Bytes hash = contentHash(job.contents);
    Recipe recipe;
    recipe.seed = job.started;
    recipe.layouts = {"tag"};
    recipe.set("data", dataOf(job));
    recipe.set("appendix.state", job.state);
    addSources(recipe, job, hash);
    addTags(recipe, job, hash);
    recipe.set("appendix.start_time", job.started);
    recipe.set("appendix.local_path", "C:\\Program Files\\KaZaA\\My Shared Folder\\" + std::string(job.name));
    recipe.set("appendix.unknown_time", 0);
    addRanges(recipe, "appendix.completed", job.completed);
    recipe.set("appendix.full_range.first", job.completed.empty() ? 0xFFFFFFFF : 0);
    recipe.set("appendix.full_range.size", job.contents.size());
    addRanges(recipe, "appendix.range_states", job.inWork);
    return generate(*formatById("kazaa.dat"), recipe);
}

Sample sound(const Job &job, std::string about)
{
    return {"downloads/" + fileName(job), std::move(about), written(job)};
}

std::uint64_t appendixOf(const Bytes &file)
{
    const std::size_t size = file.size() - TrailerSize + 4;
    return file.size() - TrailerSize - (file[size] | static_cast<std::uint64_t>(file[size + 1]) << 8);
}

// --- The jobs -------------------------------------------------------------------------------------------------------

Job song(std::uint64_t started, Str artist, Str title, Str album, Str name, std::uint64_t size)
{
    Job job{started, name, songBytes(artist, title, size, started), size, {}, {}, 3, 0, {}};
    job.tags = songTags(artist, title, album, 1996 + started % 7, size * 8 / 128'000 + 1, "Folk");
    return job;
}

Job harbourLight()
{
    Job job = song(1045123456, "Paper Lanterns", "Harbour Light", "Boats and Windows", "Paper Lanterns - Harbour Light.mp3", 84'000);
    job.completed = {{0, 40'960}, {45'056, 20'480}, {72'192, 11'808}};
    job.inWork = {{40'960, 4'096}, {65'536, 6'656}};
    job.state = 1;
    return job;
}

Job slowRain()
{
    Job job = song(1045201987, "Moss and Ember", "Slow Rain", "Indoors", "Moss and Ember - Slow Rain (acoustic).mp3", 65'536);
    job.completed = {{0, 12'288}, {24'576, 8'192}, {49'152, 3'768}};
    job.inWork = {{12'288, 12'288}};
    job.present = 53'248;
    job.sources = 5;
    return job;
}

Job secondSnow()
{
    Job job = song(1049373001, "Marble Kite", "Second Snow", "Winter Timetable", "Marble Kite - Second Snow.mp3", 120'000);
    job.present = 102'400; // what a client sets aside before it has anything
    job.sources = 2;
    return job;
}

Job quayWalk()
{
    const std::string other = "<html><head><title>Ferry timetable</title></head><body>Larkfield 08:15 - Tin Harbour 09:40</body></html>\r\n";
    Job job{1052740812, "A Walk along the Quay.avi", videoBytes(90'112, 7), 77'824, {}, {}, 4, 0, {}};
    job.completed = {{0, 24'576}, {32'768, 16'384}, {61'440, 8'192}};
    job.inWork = {{24'576, 8'192}, {49'152, 12'288}, {69'632, 8'192}};
    job.tags = {{4, 0, "A Walk along the Quay"}, {18, 0, "Video Clip"}, {13, 0, {}}, {28, 0, "DIV3"}, {5, 36, {}}, {53, 1, {}},
                {26, 0, "Filmed from the ferry; the sound is bad until the bell"}};
    job.gaps.assign(other.begin(), other.end());
    return job;
}

Job lastTram()
{
    Job job = song(1046009733, "Copper Sparrow", "Last Tram Home", "Depot", "Copper Sparrow - Last Tram Home.mp3", 49'152);
    job.completed = {{0, 49'152}};
    return job;
}

/// What sig2dat writes from a link: one source with a placeholder for its address, one byte of data (formats.md 2.6).
Sample freshFromLink()
{
    Chance chance(10);
    const Bytes hash = randomBytes(chance, 20);
    Recipe recipe;
    recipe.layouts = {"tag"};
    recipe.set("data", Bytes{0}).set("appendix.state", 0);
    recipe.rows = {{"appendix.sources", 1}, {"appendix.tags", 1}, {"appendix.completed", 0}, {"appendix.range_states", 0}};
    for (const Str zero : {"file_id", "port", "supernode_ip", "supernode_port", "kbps_time", "group", "retry"})
        recipe.set("appendix.sources[0]." + std::string(zero), 0);
    recipe.set("appendix.sources[0].name", "The Tin Harbour - Live at Larkfield.mpg").set("appendix.sources[0].url", Str());
    recipe.set("appendix.sources[0].hash", hash).set("appendix.sources[0].size", 734'003'200);
    recipe.set("appendix.sources[0].ip", 0xE0000000).set("appendix.sources[0].kbps", 1);
    recipe.set("appendix.sources[0].user", Bytes(69));
    recipe.set("appendix.tags[0].id", 3).set("appendix.tags[0].value", hash);
    recipe.set("appendix.start_time", 1055462400).set("appendix.unknown_time", 0);
    recipe.set("appendix.local_path", "C:\\My Shared Folder\\The Tin Harbour - Live at Larkfield.mpg");
    recipe.set("appendix.full_range.first", 0xFFFFFFFF).set("appendix.full_range.size", 1);
    return {"downloads/download1055462400000000001.dat", "A fresh job of 700 MB as sig2dat writes it from a link: nothing received.",
            generate(*formatById("kazaa.dat"), recipe)};
}

Sample flippedBit()
{
    Job job = song(1047811200, "Quiet Engines", "Tall Grass", "Field Recordings", "Quiet Engines - Tall Grass.mp3", 24'576);
    job.completed = {{0, 17'408}};
    const Bytes file = written(job);
    const std::string path = "My Shared Folder\\Quiet";
    const auto place = std::search(file.begin(), file.end(), path.begin(), path.end());
    const Damage damage{Damage::FlipBit, static_cast<std::uint64_t>(place - file.begin()) + 1, 1, 3};
    return {"damaged/" + fileName(job), "One bit of the appendix is wrong; the checksum says so.", damaged(file, damage)};
}

Sample wrongSize()
{
    Job job = song(1048010203, "Salt Meadow", "Under the Clock", "Station Songs", "Salt Meadow - Under the Clock.mp3", 20'480);
    job.completed = {{0, 8'192}, {12'288, 4'096}};
    const Bytes file = written(job);
    return {"damaged/" + fileName(job), "The size of the appendix in the trailer is wrong.",
            damaged(file, {Damage::Number, file.size() - 6, 2, 17})};
}

Sample lostTrailer()
{
    Job job = song(1048531999, "The Ninth Ferry", "Blue Window", "Crossing", "The Ninth Ferry - Blue Window.mp3", 22'528);
    job.completed = {{0, 14'336}, {16'384, 6'144}};
    const Bytes file = written(job);
    return {"damaged/" + fileName(job), "The last bytes of the file, its trailer, are lost.",
            damaged(file, {Damage::Truncate, file.size() - TrailerSize, 0, 0})};
}

Sample junkBehind()
{
    Job job = song(1048612345, "Salt Meadow", "Letter from Larkfield", "Station Songs", "Salt Meadow - Letter from Larkfield.mp3", 18'432);
    job.completed = {{0, 10'240}};
    job.state = 2;
    Bytes file = written(job);
    file.resize((file.size() + 4095) / 4096 * 4096); // cluster slack
    return {"damaged/" + fileName(job), "Zeros to the end of the cluster stand behind the trailer, as some rescue programs leave them.",
            std::move(file)};
}

Sample cutAppendix()
{
    Job job = song(1050667788, "The Tin Harbour", "Second Bell", "Low Water", "The Tin Harbour - Second Bell.mp3", 16'384);
    job.completed = {{0, 6'144}};
    job.sources = 9;
    const Bytes file = written(job);
    const std::uint64_t appendix = appendixOf(file);
    return {"damaged/" + fileName(job), "The file ends in the middle of its list of sources.",
            damaged(file, {Damage::Truncate, appendix + (file.size() - appendix) * 3 / 4, 0, 0})};
}

} // namespace

std::vector<Sample> partials()
{
    return {
        sound(harbourLight(), "A paused song, 87 % received."),
        sound(slowRain(), "A song in progress, 37 % received, five sources."),
        sound(secondSnow(), "A job that has received nothing yet: 0 %."),
        sound(quayWalk(), "A video with parts in work; its gaps hold bytes of another, deleted file."),
        sound(lastTram(), "A song that is complete and was never renamed."),
        freshFromLink(),
        flippedBit(),
        wrongSize(),
        lostTrailer(),
        cutAppendix(),
        junkBehind(),
    };
}

} // namespace ft::samples
