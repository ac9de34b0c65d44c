// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentview.h"

namespace ft {

class ColumnLayouts;
class Elsewhere;
class HashCheck;
class PlacesChoice;

/// A page of the centre: its name, and the view behind it.
struct DocumentPage {
    QString title;
    ViewMaker make;
    bool isHash = false; ///< the one that holds the file against hashes
};

/// What the pages of one document know together. All of it outlives them.
struct SharedByPages {
    HashCheck *check;
    const Elsewhere *elsewhere;
    ColumnLayouts *layouts; ///< of tables
    std::function<void(Document *document, const QString &path)> visit; ///< shows another document, at a field
    std::function<void(const QString &path)> open; ///< a file from disk
    PlacesChoice *places;
    std::function<QList<Document *>()> openDocuments;
};

/// The pages that belong to the kind of a document, the one to begin with first. Lists that the file does not have give
/// no page. Never empty.
QList<DocumentPage> pagesOf(const Document &document, const SharedByPages &shared);

} // namespace ft
