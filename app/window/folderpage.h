// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/foldermodel.h"

#include <QWidget>

namespace ft {

class HeaderBand;

/// The middle of the window for a list of files: what was found in it so far, and the table.
class FolderPage : public QWidget
{
    Q_OBJECT

public:
    FolderPage(FolderModel *model, const QString &name, const QString &path, QWidget *parent = nullptr);

Q_SIGNALS:
    void fileChosen(const QString &path);

private:
    void refresh();

    FolderModel *m_model;
    QString m_name;
    QString m_path;
    HeaderBand *m_band;
};

} // namespace ft
