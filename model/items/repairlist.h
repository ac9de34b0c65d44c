// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backgroundwork.h"
#include "filerepair.h"

#include "records/rowsource.h"

#include <QAbstractTableModel>

#include <array>

namespace ft {

enum class RepairColumn { File, Name, Wrong, Verdict, Repair, Count };

/// Files of a folder with what can be done about each. A worker looks at one after the other; rows fill from the top.
class RepairList : public QAbstractTableModel, public RowSource
{
    Q_OBJECT

public:
    using Files = QList<std::shared_ptr<const FileRepair>>;

    /// Looks at nothing before start().
    RepairList(const QStringList &paths, const Style &style, QObject *parent = nullptr);
    ~RepairList() override;

    void start();
    bool isReading() const { return m_work.isRunning(); }
    int filesRead() const { return m_read; }
    const Files &files() const { return m_files; } ///< all of them, whatever is shown
    int count(RepairVerdict verdict) const { return m_counts[static_cast<std::size_t>(verdict)]; }

    /// Shows only files with that verdict; nothing: all.
    void setShown(std::optional<RepairVerdict> verdict);
    const FileRepair &file(int row) const { return *m_files.at(m_rows.at(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    std::shared_ptr<RowReader> reader() const override;

public Q_SLOTS:
    /// Stops; the files that nobody has looked at yet stay Waiting.
    void cancel();

Q_SIGNALS:
    void progress(int read, int total);
    void finished(); ///< or cancelled

private:
    using Step = std::vector<std::pair<int, std::shared_ptr<const FileRepair>>>;

    static void work(const QStringList &paths, const Style &style, std::stop_token stop, QPromise<Step> &promise);
    void take(const Step &step);
    bool isShown(int file) const;

    Style m_style;
    Files m_files;
    QList<int> m_rows; ///< of m_files
    std::optional<RepairVerdict> m_shown;
    std::array<int, static_cast<std::size_t>(RepairVerdict::Count)> m_counts{};
    int m_read = 0;
    std::stop_source m_stop;
    BackgroundWork<Step> m_work;
};

} // namespace ft
