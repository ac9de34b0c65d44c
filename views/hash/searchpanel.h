// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/hashsubject.h"
#include "search/backgroundsearch.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ft {

class ElidedLabel;
class ProgressLine;
class WordButton;

/// Searches a folder for the file that a document speaks of; what is found appears as it is found, and opens with a
/// click.
class SearchPanel : public QWidget
{
    Q_OBJECT

public:
    /// More rows than anyone reads; the rest is counted.
    static constexpr int MatchesShown = 50;

    explicit SearchPanel(const Document *document, QWidget *parent = nullptr);

    /// The file to look for: ends a search for another one.
    void setSubject(const HashSubject &subject);
    void searchIn(const QString &folder);

Q_SIGNALS:
    void openAsked(const QString &path);

private:
    void askForFolder();
    void add(const FileMatch &match);
    void tell(const SearchProgress &progress);
    void conclude(const SearchResult &result);
    void clearMatches();

    const Document *m_document;
    HashSubject m_subject;
    BackgroundSearch m_run;
    QString m_folder; ///< of the last search
    int m_found = 0;
    QPushButton *m_start;
    WordButton *m_cancel;
    ElidedLabel *m_state;
    ProgressLine *m_progress;
    QVBoxLayout *m_matches;
};

} // namespace ft
