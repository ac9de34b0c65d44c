// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/nodeplaces.h"

#include <QMenu>
#include <QPointer>

#include <functional>

namespace ft {

/// The lists of other files that are open, and other lists of the same file: which of them are on the map too.
class LayersMenu : public QMenu
{
    Q_OBJECT

public:
    /// `document` with the list at `listPath` is what the map is about; it must outlive the menu.
    LayersMenu(Document *document, const QString &listPath, QWidget *parent = nullptr);

    /// What is open; asked each time the menu is shown.
    void setOpenDocuments(std::function<QList<Document *>()> documents) { m_documents = std::move(documents); }
    /// As if the person had clicked on it. Nothing where it is not open, or ListsAtMost are on the map.
    void toggle(Document *document, const QString &listPath);

Q_SIGNALS:
    void chosen(const QList<ft::NodeLayer> &layers); ///< by the person, or changed since then

private:
    struct Choice {
        QPointer<Document> document;
        QString listPath;
        QMetaObject::Connection reread;
    };

    void list();
    void announce();
    qsizetype placeOf(const Document *document, const QString &listPath) const; ///< among the choices; -1: not chosen
    QString nameOf(Document *document, const QString &listPath) const;

    Document *m_document;
    QString m_listPath;
    std::function<QList<Document *>()> m_documents;
    QList<Choice> m_choices; ///< as they were made
};

} // namespace ft
