// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "palette/command.h"

#include <QObject>
#include <QPointer>

class QMenuBar;

namespace ft {

class DocumentViews;
class LibraryModel;

/// Everything that can be found by typing part of its name: what the menus offer just now, what is open, and of the
/// document shown its pages, findings and fields. Opens the palette with it.
class Finder : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    Finder(QMenuBar *menus, const LibraryModel *library, DocumentViews *views, QWidget *window);

    void setDocument(Document *document); ///< null: none is shown
    void setStyle(const Style &style) { m_style = style; }
    void open();

Q_SIGNALS:
    void chosen(QObject *thing); ///< of the library

private:
    Commands things();
    Commands pages() const;
    Commands findings() const;
    Commands fields() const;

    QMenuBar *m_menus;
    const LibraryModel *m_library;
    DocumentViews *m_views;
    QWidget *m_window;
    QPointer<Document> m_document;
    Style m_style;
};

/// What the menus offer just now, those in menus that are filled when they open included.
Commands menuCommands(const QList<QAction *> &actions, const QString &menu = {});

} // namespace ft
