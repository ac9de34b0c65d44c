// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/findingsmodel.h"

#include <QWidget>

#include <array>

class QLabel;
class QListView;
class QStackedLayout;
class QToolButton;

namespace ft {

class ProgressLine;

/// What is odd in a document, in plain words, with a button for each severity that shows or hides its findings.
/// Choosing a finding sets the document's focus. Where nothing is wrong, it says so and how far that reaches.
class FindingsView : public QWidget
{
    Q_OBJECT

public:
    /// `document` must outlive the view.
    explicit FindingsView(Document *document, QWidget *parent = nullptr);

    void setStyle(const Style &style) { m_model->setStyle(style); }
    using QWidget::setStyle;

    FindingsModel *model() const { return m_model; }
    QListView *list() const { return m_list; }

public Q_SLOTS:
    /// Goes to the finding behind the current one, and from the last to the first.
    void next();

private:
    QWidget *makeSeverityBar();
    QWidget *makeEmptyPage();
    void setUpList();
    void follow(const Spot &spot, const QObject *by);
    void select(int row);
    void showCounts();
    void showProgress(quint64 done, quint64 total);
    QString reachText() const;

    Document *m_document;
    FindingsModel *m_model;
    QListView *m_list;
    QLabel *m_emptyTitle;
    QLabel *m_emptyText;
    ProgressLine *m_progress;
    QStackedLayout *m_pages;
    std::array<QToolButton *, 3> m_severities; ///< by Severity
    quint64 m_checked = 0;
    quint64 m_toCheck = 0;
    bool m_isFollowing = false;
};

} // namespace ft
