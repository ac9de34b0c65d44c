// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <system_error>

namespace ft::test {

namespace fs = std::filesystem;

fs::path sourceFile(std::string_view name)
{
    return fs::path(FT_SOURCE_DIR) / name;
}

fs::path dataFile(std::string_view name)
{
    return sourceFile("tests/data") / name;
}

fs::path samples()
{
    const char *asked = std::getenv("FT_SAMPLES");
    const fs::path folder = asked && *asked ? fs::path(asked) : sourceFile("../shared/samples");
    std::error_code error;
    return fs::is_directory(folder, error) ? folder : fs::path();
}

std::string contents(const fs::path &file)
{
    std::ifstream stream;
    stream.exceptions(std::ios::failbit | std::ios::badbit);
    stream.open(file, std::ios::binary);
    stream.exceptions(std::ios::badbit); // reading to the end sets failbit, and that is no error
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

} // namespace ft::test
