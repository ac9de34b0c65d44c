// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/bundle.h"
#include "wording/text.h"

#include <QDateTime>

#include <stop_token>

namespace ft {

class Json;

/// A file to be reported on, as it was read.
struct InspectionSource {
    QString path;
    QString name;
    std::shared_ptr<const ByteSource> bytes;
    std::shared_ptr<const Tree> tree; ///< its format is null where nothing was recognised
    std::vector<Finding> findings;
    Style style;
    QString failure = {}; ///< why there are no bytes, a sentence
};

/// What a report says of one file. Long lists are cut, and say so.
struct InspectedFile {
    /// More than anyone reads on a page; the counts are of all.
    static constexpr qsizetype LinesAtMost = 500;

    struct Count {
        QString name; ///< in words
        quint64 count = 0;
    };
    struct Line {
        quint64 offset = 0;
        QString what;
        QString text;
    };

    QString path;
    QString failure;
    quint64 size = 0;
    QByteArray sha256; ///< empty: could not be read to the end
    QString kind;
    QString facts;
    QString verdict;
    QStringList found; ///< a sentence for each finding
    QList<Count> counts; ///< of a database: slots, records, freed ones...
    QList<Count> kinds; ///< of a database: its files by their kind
    QList<Line> vanished; ///< of a database: files that a scan found gone; when they were last there
    QList<Line> recovered; ///< of a database: what earlier records left behind
    quint64 unlisted = 0; ///< findings and lines beyond LinesAtMost
};

/// What was found in several files; that of one is in InspectedFile.
struct InspectionReport {
    QString program; ///< with its version
    QDateTime made;
    QList<InspectedFile> files;
};

/// Reads every record and every byte of a file. Can take long: call it from a worker. Where `stop` is requested it ends
/// soon, and knows only a part.
InspectedFile inspected(const InspectionSource &source, const std::stop_token &stop = {});

/// A page that stands alone. All texts of files are escaped.
QString reportPage(const InspectionReport &report);
/// The same facts for programs.
void writeReport(Json &json, const InspectionReport &report);
QByteArray reportLine(const InspectionReport &report); ///< as JSON, with the line end
/// Both, as files at the top of a bundle.
std::vector<BundleFile> reportFiles(const InspectionReport &report);

} // namespace ft
