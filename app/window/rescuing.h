// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "document/nextstep.h"
#include "rescue/rescuesource.h"

namespace ft {

class FolderModel;
class RescueDialog;

/// What one can make of downloads.
enum class Rescue : std::uint8_t { Finish, Merge, Fill, Make, Extract };

/// Runs the dialogs that make files of downloads: which files each is about, and what is opened afterwards.
class Rescuing : public QObject
{
    Q_OBJECT

public:
    explicit Rescuing(QWidget *window);

    /// Shows a dialog, and those that follow from it, until they are closed. `shown`: what the window shows, a document
    /// or a list; may be null. `documents`: all that are open.
    void start(Rescue what, QObject *shown, const QList<Document *> &documents, const Style &style);
    /// The same with a file on disk.
    void start(NextStep step, const QString &path, const Style &style);

Q_SIGNALS:
    void openRequested(const QString &path);
    void filesWritten(); ///< new ones, which a list may hold

private:
    std::unique_ptr<RescueDialog> dialogFor(Rescue what, const RescueSources &sources, const QString &link, const QString &folder,
                                            const Style &style) const;
    void run(Rescue what, const RescueSources &sources, const QString &link, const QString &folder, const Style &style);

    QWidget *m_window;
};

} // namespace ft
