// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

namespace ft::samples {

namespace {

Sample readme(const std::vector<Sample> &files)
{
    std::string text = "<!-- SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors -->\n"
                       "<!-- SPDX-License-Identifier: CC0-1.0 -->\n"
                       "# Samples\n\n"
                       "These files show what the program reads. All of them are generated: names, people and addresses are\n"
                       "invented (an address of a node is the name of a network, which ends in 0 and which no computer has; those of\n"
                       "sources are of the networks reserved for documentation), the songs are frames of random bytes.\n"
                       "No file here was written by Kazaa. They are free for any use (CC0 1.0).\n\n"
                       "Made by `makesamples` (tests/makesamples) with the generator of model/schema from the format tables; a test\n"
                       "makes them again and compares. To write them anew: `cmake --build --preset release --target makesamples`,\n"
                       "then `build/release/bin/makesamples resources/samples`.\n\n"
                       "| file | what it is |\n|---|---|\n";
    for (const Sample &file : files)
        text += "| " + file.path + " | " + file.about + " |\n";
    return {"README.md", {}, Bytes(text.begin(), text.end())};
}

} // namespace

std::vector<Sample> samples()
{
    std::vector<Sample> all = partials();
    for (const auto &more : {databases(), nodeLists()})
        all.insert(all.end(), more.begin(), more.end());
    all.push_back(readme(all));
    return all;
}

} // namespace ft::samples
