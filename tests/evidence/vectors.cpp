// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectors.h"

#include "support/files.h"

#include <regex>

namespace ft::test {

std::vector<FlatObject> flatObjects(const std::filesystem::path &file)
{
    static const std::regex object(R"(\{[^{}]*\})");
    static const std::regex member(R"re("(\w+)"\s*:\s*(?:"([^"]*)"|(-?\d+)))re");
    const std::string text = contents(file);
    std::vector<FlatObject> objects;
    for (std::sregex_iterator each(text.begin(), text.end(), object), end; each != end; ++each) {
        const std::string inside = each->str();
        FlatObject members;
        for (std::sregex_iterator pair(inside.begin(), inside.end(), member); pair != end; ++pair)
            members[(*pair)[1]] = (*pair)[2].str() + (*pair)[3].str();
        objects.push_back(std::move(members));
    }
    return objects;
}

std::filesystem::path collectedVectors()
{
    const std::filesystem::path folder = samples();
    return folder.empty() ? folder : folder / "uuhash_vectors.json";
}

} // namespace ft::test
