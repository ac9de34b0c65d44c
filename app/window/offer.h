// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QByteArray>
#include <QStringList>

class QMimeData;

namespace ft {

/// What something dragged or pasted holds for us.
struct Offer {
    Q_DECLARE_TR_FUNCTIONS(Offer)
public:
    QStringList files; ///< absolute paths
    QStringList folders;
    QByteArray link; ///< text that reads as links to files of the network

    /// Looks at the names only, and at the text if there are none.
    static Offer of(const QMimeData &data);
    /// A link among them (a desktop hands on what was clicked in a browser) is one.
    static Offer ofPaths(const QStringList &paths);

    bool isEmpty() const { return files.isEmpty() && folders.isEmpty() && link.isEmpty(); }
    QStringList paths() const { return files + folders; }

    /// What taking it would do: "3 files and 1 folder will be opened".
    QString sentence() const;
};

/// The links that a text holds: the text itself; for a bare hash of any form, the link that says it; empty for others.
QByteArray linksIn(const QByteArray &text);

/// Whether a text reads as a link to a file of the network.
bool isLink(const QByteArray &text);

} // namespace ft
