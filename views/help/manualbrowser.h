// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/manual.h"

#include <QHash>
#include <QTextBrowser>

namespace ft {

/// Shows pages of the manual and follows their links. Nothing is ever loaded from elsewhere: links to the web are
/// handed to the desktop.
class ManualBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ManualBrowser(const QList<ManualPage> &pages, QWidget *parent = nullptr);

    void showPage(const QString &id); ///< nothing happens where there is no such page
    QString page() const; ///< id of the one that is shown

Q_SIGNALS:
    void pageChanged(const QString &id);

protected:
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;

private:
    void dressTables();

    QHash<QString, QString> m_markdown; ///< by name of its file
};

} // namespace ft
