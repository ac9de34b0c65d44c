// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QBoxLayout;
class QDialogButtonBox;

namespace ft {

/// Adds OK, Cancel and Restore Defaults below all else of a dialog of choices; `column`: the layout of the dialog.
QDialogButtonBox *addChoiceButtons(QBoxLayout *column);

} // namespace ft
