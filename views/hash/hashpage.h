// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/hashcheck.h"
#include "wording/text.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace ft {

class CompareBox;
class Elsewhere;
class HashForms;
class SearchPanel;
class VerdictPanel;

/// The page "Hash": what the data of a document proves, the hash in all its forms, who says otherwise, and a field to
/// compare with. For a download, a record, a link, or any complete file.
class HashPage : public QScrollArea
{
    Q_OBJECT

public:
    /// All must outlive the page. The check begins when the page is made.
    HashPage(Document *document, HashCheck *check, const Elsewhere *elsewhere, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Another document should be looked at, at the field with that path.
    void visitAsked(ft::Document *document, const QString &path);
    void openAsked(const QString &path); ///< a file that was found on disk

private:
    QVBoxLayout *addSection(QLabel *title);
    void refresh();
    void showForms();
    void showClaims();

    Document *m_document;
    HashCheck *m_check;
    QVBoxLayout *m_column;
    QLabel *m_formsTitle;
    QLabel *m_formsNote;
    HashForms *m_forms;
    QLabel *m_claimsTitle;
    QVBoxLayout *m_claims;
    CompareBox *m_compare;
    QLabel *m_searchTitle;
    SearchPanel *m_search;
};

} // namespace ft
