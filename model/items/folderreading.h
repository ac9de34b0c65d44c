// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foldersummary.h"

#include "evidence/reportpace.h"

#include <QCoreApplication>
#include <QHash>
#include <QPromise>
#include <QSet>
#include <QStringList>

#include <stop_token>

namespace ft {

class Archive;

/// What a list of files learns while it is read: first which files there are, then what each one is, at last what they
/// have to do with each other.
struct FolderStep {
    std::vector<FolderEntry> found; ///< nothing is known of them but their paths
    bool isCutOff = false; ///< there are more than can be listed
    QString archive = {}; ///< kind of the archive that was listed; empty: files on disk
    QString trouble = {}; ///< about the archive as a whole
    std::vector<std::pair<int, FolderEntry>> entries; ///< rows that were read, or compared
    bool isComparison = false; ///< the entries were read before
};

/// Reads files and folders, or an archive, for a list. Works on one thread, which is not the GUI's.
class FolderReading
{
    Q_DECLARE_TR_FUNCTIONS(FolderReading)

public:
    FolderReading(QStringList paths, Style style, std::stop_token stop, QPromise<FolderStep> &promise);

    void run();

private:
    void listFiles();
    void readFiles();
    void listArchive(Archive &archive, const std::vector<Finding> &findings);
    void readArchive(Archive &archive);
    void learn(int row, const Opened &opened, FolderEntry entry);
    void compare();
    void report(bool isLast);

    const QStringList m_paths;
    const Style m_style;
    const std::stop_token m_stop;
    QPromise<FolderStep> &m_promise;
    std::vector<FolderEntry> m_entries;
    FolderStep m_step; ///< not yet reported
    ReportPace m_pace;
    QHash<QByteArray, QList<int>> m_byHash; ///< rows
    QSet<QString> m_names; ///< of files and of what they hold, lower case
    std::vector<std::pair<int, QStringList>> m_listed; ///< rows of databases, and what they list
};

} // namespace ft
