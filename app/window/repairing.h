// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "document/nextstep.h"
#include "repair/repairtarget.h"
#include "storage/writer.h"

namespace ft {

class FolderModel;

/// Runs the repair wizard on documents: lends it the window's views, writes what it asks for.
class Repairing : public QObject
{
    Q_OBJECT

public:
    explicit Repairing(QWidget *window);

    void setSaveOptions(const SaveOptions &options) { m_options = options; } ///< for repairs in place

    /// Shows the wizard until it is closed.
    void start(Document *document, const Style &style);
    /// The same for the files of a list at once. `name`: of the list.
    void start(const FolderModel &list, const QString &name, const Style &style);

Q_SIGNALS:
    void openRequested(const QString &path);
    void stepRequested(ft::NextStep step, const QString &path); ///< with what was repaired
    void filesChanged(const QStringList &paths); ///< on disk, of a list; a document that is repaired knows it

private:
    RepairWriters writers() const;

    QWidget *m_window;
    SaveOptions m_options{.backup = true};
};

} // namespace ft
