// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace ft {

/// Something that can be done or gone to by typing part of its name. Texts are plain.
struct Command {
    QString title; ///< what is matched first
    QString detail; ///< what it belongs to: a menu, a document, a place
    QString keys; ///< that do the same
    QString icon; ///< name of a line icon; may be empty
    std::function<void()> run;
};

using Commands = QList<Command>;

} // namespace ft
