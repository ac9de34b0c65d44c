// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentview.h"

namespace ft {

class HashCheck;

/// A page of the centre: its name, and the view behind it.
struct DocumentPage {
    QString title;
    ViewMaker make;
};

/// The pages that belong to the kind of a document, the one to begin with first. Lists that the file does not have give
/// no page. Never empty. `check` holds the document's data against its hash; it outlives the pages.
QList<DocumentPage> pagesOf(const Document &document, HashCheck *check);

} // namespace ft
