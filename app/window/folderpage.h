// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/archiveextraction.h"
#include "items/foldermodel.h"

#include <QWidget>

namespace ft {

class FolderView;
class HeaderBand;
class MessageStrip;

/// The middle of the window for a list of files: what was found in it so far, and the table. Files of an archive can be
/// extracted.
class FolderPage : public QWidget
{
    Q_OBJECT

public:
    FolderPage(FolderModel *model, const QString &name, const QString &path, QWidget *parent = nullptr);

Q_SIGNALS:
    void fileChosen(const QString &path);
    void finishRequested(); ///< of the downloads in the list that are complete

private:
    void refresh();
    QString kind() const;
    QString verdict(int odd) const;
    void askWhereTo();
    void extractTo(const QString &folder);
    void tellExtracted(const ExtractionResult &result);

    FolderModel *m_model;
    QString m_name;
    QString m_path;
    HeaderBand *m_band;
    FolderView *m_view;
    MessageStrip *m_message;
    QAction *m_extract;
    QAction *m_finish;
    ArchiveExtraction m_extraction;
};

} // namespace ft
