// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

class QKeySequenceEdit;

namespace ft {

/// What a screen reader says about a field for keys, of which Qt does not say what it is.
class KeysAccessible : public QAccessibleWidget
{
public:
    explicit KeysAccessible(QKeySequenceEdit *keys);

    /// Makes Qt use this class for every QKeySequenceEdit; more than once does no harm.
    static void install();
};

} // namespace ft
