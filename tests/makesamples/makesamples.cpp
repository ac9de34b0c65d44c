// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <filesystem>
#include <fstream>
#include <iostream>

/// makesamples FOLDER  Writes the project's samples below FOLDER.
int main(int argc, char **argv)
{
    if (argc != 2) {
        std::cerr << "usage: makesamples FOLDER\n";
        return 2;
    }
    for (const ft::samples::Sample &sample : ft::samples::samples()) {
        const auto path = std::filesystem::path(argv[1]) / sample.path;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream file(path, std::ios::binary);
        file.write(reinterpret_cast<const char *>(sample.bytes.data()), static_cast<std::streamsize>(sample.bytes.size()));
        if (!file) {
            std::cerr << "makesamples: " << path.string() << ": could not be written\n";
            return 1;
        }
    }
    return 0;
}
