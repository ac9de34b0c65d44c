// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace ft {

/// Seconds that work will still take which did `done` of `total` bytes in `elapsed` milliseconds, at the same pace.
/// Nothing while it is too early to tell.
std::optional<qint64> secondsLeft(qint64 elapsed, quint64 done, quint64 total);

/// "312 of 734 MB · 4 s left"
QString paceText(qint64 elapsed, quint64 done, quint64 total);

} // namespace ft
