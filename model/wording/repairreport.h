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

/// What was done to a file and what that rests on, to be kept with it.
struct RepairReport {
    struct File {
        QString path;
        quint64 size = 0;
        QByteArray sha256; ///< 32 bytes; empty: was not computed
    };
    struct Change {
        QString path;
        QString before;
        QString after;
    };
    QString program; ///< with its version
    QDateTime made;
    File before;
    File after;
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

/// A page that stands alone: no links, no scripts, the picture inside. All texts of files are escaped.
QString reportPage(const RepairReport &report);
/// The same facts for programs; the picture is left out.
void writeReport(Json &json, const RepairReport &report);

} // namespace ft
