// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/writer.h"
#include "wording/text.h"

#include <QObject>

class QWidget;

namespace ft {

class Document;

/// "Change many files...": which files that is about, and the dialog.
class BulkEditing : public QObject
{
    Q_OBJECT

public:
    explicit BulkEditing(QWidget *window);

    void setSaveOptions(const SaveOptions &options) { m_options = options; }

    /// Shows the dialog until it is closed: for the files of the list that is shown, else for the downloads among the open
    /// documents. Without either a folder is chosen in it.
    void start(const QObject *shown, const QList<Document *> &documents, const Style &style);

Q_SIGNALS:
    void filesChanged(const QStringList &paths); ///< on disk

private:
    QWidget *m_window;
    SaveOptions m_options{.backup = true};
};

} // namespace ft
