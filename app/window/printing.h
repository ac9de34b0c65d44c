// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/printing.h"

namespace ft {

/// What Print means just now: the view that has the keyboard, else the first that can be printed in the centre.
/// `name`: of what is shown, for the titles. Empty where nothing can be printed.
PrintJob printJobOf(const QWidget *keyboard, const QWidget *centre, const QString &name);

} // namespace ft
