// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QDialog>

class QTreeWidget;

namespace ft {

/// Asks what is to become of changes that were not saved, and lists them: each document with its entries of the history.
class UnsavedChanges : public QDialog
{
    Q_OBJECT

public:
    /// `documents` are modified, and outlive the dialog.
    UnsavedChanges(const QList<Document *> &documents, QWidget *parent);

Q_SIGNALS:
    /// These first; may be all of them. What is not among them is given up.
    void saveAsked(const QList<ft::Document *> &documents);
    void discarded(); ///< all of them

private:
    void fill();
    QList<Document *> chosen() const;

    QList<Document *> m_documents;
    QTreeWidget *m_list;
};

} // namespace ft
