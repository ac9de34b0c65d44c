// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rescuedfile.h"

#include "repair/extract.h"
#include "wording/text.h"

#include <QList>

namespace ft {

/// What a download has received, to be taken out of it.
struct Extraction {
    Opened opened;
    Extract extract;
    std::string name; ///< for the files, safe
    QString problem; ///< why nothing can be taken out, in a sentence; empty: something can
};

/// Reads the appendix.
Extraction extractionOf(Opened opened, const CodePage &codePage);

/// In what form data is taken out of a download.
enum class ExtractAs : std::uint8_t {
    Parts, ///< each finished range as a file
    Sparse, ///< one file with gaps, and beside it a map of them for GNU ddrescue
};

/// Names of the files before they are written; numbers may be added where one is taken.
QStringList namesOf(const Extraction &extraction, ExtractAs as);

/// What was written.
struct Extracted {
    struct Part {
        QString path;
        Extents extents; ///< of the file that was to be fetched
    };
    QList<Part> parts;
    QString map; ///< of the gaps, a path; empty: none
    QString problem; ///< why nothing more was written, in a sentence
};

/// Writes to the folder. Cancelled, it leaves nothing behind; `extraction` has no problem.
Extracted extractInto(const QDir &folder, const Extraction &extraction, ExtractAs as, const Progress &progress = {});

} // namespace ft
