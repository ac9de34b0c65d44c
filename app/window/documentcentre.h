// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentpages.h"

#include "document/hashcheck.h"
#include "document/nextstep.h"
#include "hash/alsoin.h"

#include <QWidget>

namespace ft {

class DocumentBand;
class PageStack;

/// The middle of the window for one document: its head, and the pages of its kind.
class DocumentCentre : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    DocumentCentre(Document *document, const SameFiles *sameFiles, ColumnLayouts *layouts, PlacesChoice *places, QWidget *parent = nullptr);

    void setStyle(const Style &style);
    using QWidget::setStyle;
    PageStack *pages() const { return m_pages; }

    void take(NextStep step); ///< verifies here, and asks the window for everything else

Q_SIGNALS:
    void stepRequested(ft::NextStep step); ///< never Verify: that is done here
    /// Another document should be looked at, at the field with that path.
    void visitAsked(ft::Document *document, const QString &path);
    void openAsked(const QString &path); ///< a file from disk

private:
    void choosePages();

    Document *m_document;
    HashCheck m_hashCheck; ///< shared by the pages that show what it found
    Elsewhere m_elsewhere;
    const SameFiles *m_sameFiles;
    ColumnLayouts *m_layouts;
    PlacesChoice *m_places;
    const Format *m_format = nullptr;
    int m_hashPage = 0;
    DocumentBand *m_band;
    PageStack *m_pages;
    Style m_style;
    QHash<QWidget *, std::function<void(const Style &)>> m_styled; ///< pages that show values
};

} // namespace ft
