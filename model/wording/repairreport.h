// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace ft {

class Json;

/// What was done to one file and what that rests on, to be kept with it.
struct RepairRecord {
    struct File {
        QString path; ///< empty: in no file of its own
        quint64 size = 0;
        QByteArray sha256; ///< 32 bytes; empty: was not computed
    };
    struct Change {
        QString path;
        QString before; ///< empty: there was no such field
        QString after; ///< empty: there is none any more
    };
    File before;
    File after;
    QString note; ///< what one has to know about the two; may be empty
    QString backup; ///< path of what was kept of the file; empty: nothing was
    QString failure; ///< why nothing was written, in a sentence; empty: it was
    QStringList found; ///< a sentence each
    QString method;
    QString confidence; ///< the word, translated
    QString reason;
    std::optional<double> odds; ///< expected number of chance agreements
    quint64 bytesChanged = 0;
    QList<Change> changes;
    QStringList left; ///< what stays wrong, a sentence each
    QByteArray map; ///< picture of the chunks before and after, PNG; empty: there is none
};

/// What was repaired, in one file or in many.
struct RepairReport {
    QString program; ///< with its version
    QDateTime made;
    QList<RepairRecord> repairs;
};

/// A page that stands alone: no links to elsewhere, no scripts, the pictures inside. All texts of files are escaped.
QString reportPage(const RepairReport &report);
/// The same facts for programs; the pictures are left out.
void writeReport(Json &json, const RepairReport &report);

} // namespace ft
