// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/manual.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace ft {

class ManualBrowser;

/// The manual in a window of its own: contents and search at the left, the page, ways back and forward.
class ManualWindow : public QWidget
{
    Q_OBJECT

public:
    explicit ManualWindow(QWidget *parent = nullptr);

    void showPage(const QString &id); ///< and comes to the front
    QString page() const;

private:
    QWidget *makeContents();
    QWidget *makePage();
    void search(const QString &words);
    void follow(const QString &id);

    QList<ManualPage> m_pages;
    ManualBrowser *m_browser;
    QLineEdit *m_search;
    QListWidget *m_contents; ///< a row for each page
};

} // namespace ft
