// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

#include <QString>

namespace ft {

/// What the value of a field should be like ("0 to 464", "a public address"); empty where anything will do. Translated.
QString expectationText(const Field &field);

/// What is known about a field in plain sentences: label, help, what to expect. In English, for files that programs
/// read and whose comments people of all countries share.
std::string englishAbout(const Field &field);

} // namespace ft
