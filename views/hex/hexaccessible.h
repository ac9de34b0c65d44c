// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ft {

class HexView;

/// Lets assistive technology see HexViews as text, a row at a time. Once is enough; more calls do nothing.
void installHexAccessible();
/// Tells it that the caret moved.
void announceHexCaret(HexView *view);

} // namespace ft
