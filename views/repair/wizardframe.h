// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWizard;

namespace ft {

/// What the wizards of this folder have in common: size, buttons, and where these stand.
void frame(QWizard &wizard);

} // namespace ft
