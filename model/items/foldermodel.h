// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backgroundwork.h"
#include "columns.h"
#include "folderreading.h"

#include "records/rowsource.h"

#include <QAbstractTableModel>

#include <stop_token>

namespace ft {

/// The files below folders, or a list of files, each with what it is. A worker lists them, then opens one after the
/// other; rows appear as soon as the list is known and fill from the top. One path that is an archive lists what that
/// holds. What files have to do with each other is known at the end.
class FolderModel : public QAbstractTableModel, public RowSource
{
    Q_OBJECT

public:
    explicit FolderModel(QObject *parent = nullptr);
    ~FolderModel() override;

    /// Files and folders to show, absolute; what was shown goes.
    void setPaths(const QStringList &paths);
    /// Lists and reads the same paths once more.
    void readAgain() { setPaths(m_paths); }
    /// Takes effect for files read from now on.
    void setStyle(const Style &style) { m_style = style; }

    const FolderEntry &entry(int row) const { return m_entries.at(row); }
    /// Until everything read has been taken over here: the worker itself may be done a little earlier.
    bool isReading() const { return m_work.isRunning(); }
    int filesRead() const { return m_read; }
    /// "zip", where the files are those of an archive, which is never written to; empty: files on disk.
    QString archiveKind() const { return m_archive; }
    /// What is wrong with the archive as a whole, a sentence; empty: nothing.
    QString archiveTrouble() const { return m_trouble; }
    /// There are more files than the list may hold.
    bool isCutOff() const { return m_isCutOff; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    std::shared_ptr<RowReader> reader() const override;

public Q_SLOTS:
    /// Stops behind the file that is being read; the others stay unread.
    void cancel();

Q_SIGNALS:
    void progress(int read, int total);
    void finished(); ///< or cancelled

private:
    void take(const FolderStep &step);

    Style m_style;
    QStringList m_paths;
    QString m_archive;
    QString m_trouble;
    QList<FolderEntry> m_entries; ///< shared with readers until it changes
    int m_read = 0;
    bool m_isCutOff = false;
    std::stop_source m_stop;
    BackgroundWork<FolderStep> m_work;
};

} // namespace ft
