// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ft::test {

/// Whether lupdate finds a text in the sources as they are now, so that translators get to see it.
bool isFound(const QString &context, const QString &source, const QString &comment);

} // namespace ft::test
