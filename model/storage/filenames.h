// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace ft {

/// The name of a file of ours beside another one: the other's name with `ending`, shortened where the system would not
/// take it.
QByteArray beside(const QByteArray &name, const QByteArray &ending);
/// The folder that a file is in.
QByteArray folderOf(const QByteArray &name);
/// The last part of a name.
QByteArray lastPart(const QByteArray &name);

} // namespace ft
