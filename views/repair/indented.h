// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHBoxLayout;
class QWidget;

namespace ft {

/// What belongs to a choice stands below its text: `first` takes the room, `second` what it needs.
QHBoxLayout *indented(QWidget *first, QWidget *second = nullptr);

} // namespace ft
