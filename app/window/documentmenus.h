// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QObject>
#include <QPointer>

class QMenu;

namespace ft {

/// The menus that ask a document to be read differently: as another format, by a rival reading, in another code page.
/// Filled when they open.
class DocumentMenus : public QObject
{
    Q_OBJECT

public:
    explicit DocumentMenus(QWidget *owner);

    QMenu *openAs() const { return m_openAs; }
    QMenu *reading() const { return m_reading; }
    QMenu *codePage() const { return m_codePage; }

    void setDocument(Document *document); ///< null: the menus are off

Q_SIGNALS:
    void codePageChosen(const ft::CodePage &codePage);

private:
    void fillOpenAs();
    void fillReading();
    void fillCodePage();

    QPointer<Document> m_document;
    QMenu *m_openAs;
    QMenu *m_reading;
    QMenu *m_codePage;
};

} // namespace ft
