// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace ft {

/// The keys of one action.
struct Shortcut {
    QString id; ///< stable, for the settings
    QString title; ///< without mnemonic
    QList<QKeySequence> keys;
    QList<QKeySequence> usual; ///< the platform's, or ours

    bool isUsual() const { return keys == usual; }
};

using Shortcuts = QList<Shortcut>;

/// Row of another action that has the keys, or keys that begin like these or that these begin like, so that the program
/// could not tell them apart; -1: none.
int takenBy(const Shortcuts &shortcuts, const QKeySequence &keys, int exceptRow);

} // namespace ft
