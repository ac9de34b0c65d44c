// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace ft::test {

/// What one run of ftwb gave.
struct Ran {
    int status = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QString error;

    /// Standard output as JSON Lines; an empty object for a line that is none.
    std::vector<QJsonObject> lines() const;
};

/// Path of a file of resources/samples.
QString sample(const char *name);

/// Runs ftwb in the C locale and in `folder`.
Ran ftwb(const QStringList &arguments, const QString &folder = {});

/// Runs a command line of the shell.
Ran shell(const QString &command, const QString &folder);

/// The codes of the findings of an inspected file.
QStringList findingCodes(const QJsonObject &inspected);

} // namespace ft::test
