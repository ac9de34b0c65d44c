// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldwidth.h"

#include <QLineEdit>

namespace ft {

int placeholderWidth(const QLineEdit &field)
{
    constexpr int Sides = 24; // frame and margins, whatever the style
    return field.fontMetrics().horizontalAdvance(field.placeholderText()) + Sides;
}

} // namespace ft
