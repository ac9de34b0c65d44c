// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentstack.h"
#include "placeschoice.h"

#include "document/nextstep.h"
#include "table/columnlayout.h"

#include <array>

namespace ft {

class Casebook;
class SameFiles;

/// All that shows the document one looks at: the centre and the panes around it. They wire themselves to the document
/// and know nothing of each other.
class DocumentViews : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the views.
    DocumentViews(const SameFiles *sameFiles, const Casebook *casebook, QObject *parent = nullptr);

    DocumentStack *centre() const { return m_centre; }
    DocumentStack *fields() const { return m_fields; }
    DocumentStack *findings() const { return m_findings; }
    DocumentStack *notes() const { return m_notes; }
    DocumentStack *bytes() const { return m_bytes; }

    ColumnLayouts *columnLayouts() { return &m_columnLayouts; } ///< of all tables
    PlacesChoice *places() { return &m_places; } ///< of all maps

    void setDocument(Document *document); ///< null: nothing
    void forget(Document *document);
    void setStyle(const Style &style);
    void setDecimalOffsets(bool decimal);
    /// Pages of the centre for the document that is shown.
    QStringList pageTitles() const;
    void setPage(int page);
    int pageOf(Document *document) const; ///< the page that is, or will be, in front; 0 at first
    void setFirstPage(Document *document, int page); ///< of one that was not yet shown

    void addNote(); ///< where one looks, in the pane of the notes, which must be visible
    void verify(); ///< the document that is shown, on the page of its hash
    void askWhereToGo(); ///< in the pane of the bytes, which must be visible

Q_SIGNALS:
    void stepRequested(ft::NextStep step); ///< with the document that is shown
    void decimalOffsetsChanged(bool decimal); ///< by the person, in one of the views

    void visitAsked(ft::Document *document, const QString &path); ///< should be looked at, at the field with that path
    void openAsked(const QString &path); ///< a file from disk

private:
    std::array<DocumentStack *, 5> all() const { return {m_centre, m_fields, m_findings, m_notes, m_bytes}; }

    ColumnLayouts m_columnLayouts;
    PlacesChoice m_places;
    QHash<const Document *, int> m_firstPages; ///< of documents that were not yet shown
    DocumentStack *m_centre;
    DocumentStack *m_fields;
    DocumentStack *m_findings;
    DocumentStack *m_notes;
    DocumentStack *m_bytes;
    bool m_decimalOffsets = false;
};

} // namespace ft
