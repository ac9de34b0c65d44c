// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conventions.h"
#include "layers.h"
#include "support/files.h"

#include <gtest/gtest.h>

#include <iostream>

using namespace ft::lint;
namespace fs = std::filesystem;

namespace {

bool isSource(const fs::path &file)
{
    const std::string name = file.filename().string();
    return name.ends_with(".cpp") || name.ends_with(".h") || name.ends_with(".cmake") || name == "CMakeLists.txt";
}

/// All source files of the project in the order of their paths.
std::vector<Source> projectSources()
{
    const fs::path top = ft::test::sourceFile("");
    std::set<std::string> paths = {"CMakeLists.txt", ".ci/run", "packaging/run", "packaging/setup", "packaging/test"};
    for (const char *folder : {"app", "model", "packaging", "resources", "tests", "views"}) {
        for (const fs::directory_entry &entry : fs::recursive_directory_iterator(top / folder)) {
            if (entry.is_regular_file() && isSource(entry.path())) {
                paths.insert(entry.path().lexically_relative(top).generic_string());
            }
        }
    }
    std::vector<Source> sources;
    for (const std::string &path : paths) {
        sources.emplace_back(path, ft::test::contents(top / path));
    }
    return sources;
}

/// Asks the installed Qt: its headers lie in one folder a module.
std::string qtModule(const std::string &header)
{
    if (header.starts_with("Qt") && header.find('/') != std::string::npos) {
        return header.substr(0, header.find('/'));
    }
    if (!header.starts_with('Q') && !header.starts_with('q')) {
        return {};
    }
    for (const fs::directory_entry &module : fs::directory_iterator(FT_QT_HEADERS)) {
        if (fs::exists(module.path() / header)) {
            return module.path().filename().string();
        }
    }
    return {};
}

Surroundings surroundings(const std::vector<Source> &sources)
{
    Surroundings around{{}, qtModule};
    for (const Source &source : sources) {
        around.folders.insert(fs::path(source.path).parent_path().generic_string());
    }
    return around;
}

void report(const Source &source, const std::vector<Breach> &breaches)
{
    for (const Breach &breach : breaches) {
        ADD_FAILURE_AT(source.path.c_str(), breach.line) << breach.rule;
    }
}

} // namespace

TEST(Tree, KnowsQtHeaders)
{
    EXPECT_EQ(qtModule("QString"), "QtCore");
    EXPECT_EQ(qtModule("QColor"), "QtGui");
    EXPECT_EQ(qtModule("QtWidgets/QWidget"), "QtWidgets");
    EXPECT_EQ(qtModule("vector"), "");
}

TEST(Tree, KeepsItsLayers)
{
    const std::vector<Source> sources = projectSources();
    const Surroundings around = surroundings(sources);
    ASSERT_TRUE(around.folders.contains("model/schema"));
    for (const Source &source : sources) {
        report(source, layerBreaches(source, around));
    }
}

TEST(Tree, KeepsItsConventions)
{
    for (const Source &source : projectSources()) {
        report(source, conventionBreaches(source));
        if (source.lines.size() > LinesInAFile) {
            std::cout << "warning: " << source.path << " has " << source.lines.size() << " lines; more than "
                      << LinesInAFile << " are hard to read\n";
        }
    }
}
