// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/draft.h"
#include "evidence/rangemarks.h"
#include "evidence/rangeset.h"

#include <QObject>

class QAction;

namespace ft {

class Document;
class RangesTable;
class RangesView;

/// Changes what counts as received: "Mark as received" and "Mark as missing" on what is selected in the map or the list,
/// and edges moved on the strip. What follows is said before it happens. Each is one entry of the history.
class RangeMarking : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it; the actions become those of view and table.
    RangeMarking(Document *document, RangesView *view, RangesTable *table, QObject *parent);

    QAction *received() const { return m_received; }
    QAction *missing() const { return m_missing; }

public Q_SLOTS:
    void update(); ///< the selection, or what is marked, is another one

Q_SIGNALS:
    void outlook(const QString &text); ///< of the edge that is in hand; empty: none is
    void marked(ft::Extents bytes); ///< from the first byte to the last
    void refused(const QString &why);

private:
    QAction *add(const QString &text, int key, RangeMark mark);
    RangeSet chosen() const;
    Draft draft(const RangeSet &bytes, RangeMark mark) const;
    void take(const RangeSet &bytes, RangeMark mark);
    void lookAhead();

    Document *m_document;
    RangesView *m_view;
    RangesTable *m_table;
    QAction *m_received;
    QAction *m_missing;
};

} // namespace ft
