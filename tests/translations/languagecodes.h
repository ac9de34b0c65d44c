// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/translation.h"

#include <string>
#include <vector>

namespace ft::test {

/// The codes of all languages, as parameters of tests.
inline std::vector<std::string> languageCodes()
{
    std::vector<std::string> codes;
    for (const Language &language : languages())
        codes.push_back(language.code.toStdString());
    return codes;
}

} // namespace ft::test
