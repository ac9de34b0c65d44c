// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QScrollArea>

class QVBoxLayout;

namespace ft {

class FactRow;

/// The single facts of a document, those that stand in no list, as a sheet of names and values. A click on one puts
/// the focus on it.
class FactsPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit FactsPage(Document *document, QWidget *parent = nullptr);

    /// How values are shown; the code page is always the document's.
    void setStyle(const Style &style);

private:
    struct Fact {
        NodeId node;
        QString path;
        FactRow *row;
    };
    void rebuild();
    void refresh();
    void follow(const Spot &spot);

    /// More single facts than any known kind of file has.
    static constexpr qsizetype FactLimit = 200;

    Document *m_document;
    QVBoxLayout *m_rows;
    QList<Fact> m_facts;
    Style m_style;
};

} // namespace ft
