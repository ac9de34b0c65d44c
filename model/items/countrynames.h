// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/geography.h"

#include <QString>

namespace ft {

/// In the language of the interface; empty for NoCountry.
QString countryName(CountryId country);

} // namespace ft
