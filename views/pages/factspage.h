// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QScrollArea>

class QVBoxLayout;

namespace ft {

class FactRow;
class FieldEditor;

/// The single facts of a document, those that stand in no list, as a sheet of names and values. A click on one puts
/// the focus on it; a double click or F2 opens its value where the document can be changed.
class FactsPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit FactsPage(Document *document, QWidget *parent = nullptr);

    /// How values are shown; the code page is always the document's.
    void setStyle(const Style &style);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Fact {
        NodeId node;
        QString path;
        FactRow *row;
    };
    void rebuild();
    void alignValues();
    void refresh();
    void follow(const Spot &spot);
    void edit(const QString &path);
    void finishEditing(bool apply);
    FactRow *rowOf(const QString &path) const;

    /// More single facts than any known kind of file has.
    static constexpr qsizetype FactLimit = 200;

    Document *m_document;
    QVBoxLayout *m_rows;
    QList<Fact> m_facts;
    FieldEditor *m_editor = nullptr; ///< of the sheet, for rows come anew with every change
    Style m_style;
};

} // namespace ft
