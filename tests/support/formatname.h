// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace ft::test {

/// The id of a format as the name of a test with it.
inline std::string nameOf(const testing::TestParamInfo<const Format *> &info)
{
    std::string name(info.param->id);
    std::replace(name.begin(), name.end(), '.', '_');
    return name;
}

} // namespace ft::test
