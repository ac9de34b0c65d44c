// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace ft {

/// Pixels in which the field shows its placeholder whole.
int placeholderWidth(const QLineEdit &field);

} // namespace ft
