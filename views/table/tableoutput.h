// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/rowexport.h"

#include <QObject>

class QHeaderView;
class QPagedPaintDevice;

namespace ft {

class RowFilter;
class TableExport;

/// Takes what a table shows (its columns, order and rows) out of the window: into a file, or on paper.
class TableOutput : public QObject
{
    Q_OBJECT

public:
    /// `columns`: the header of the table that shows `rows`. `asker` is the parent of dialogs, and of this.
    TableOutput(RowFilter *rows, QHeaderView *columns, QWidget *asker);

    /// Of the file that the rows are from: offered, and printed over them.
    void setName(const QString &name) { m_name = name; }
    /// What is shown; nothing while the rows are not prepared.
    std::optional<RowExport> shownRows(ExportFormat format) const;

    void askForFile();
    /// Writes what is shown, as the end of the name says, over what is there.
    void exportTo(const QString &path);
    bool isExporting() const;
    void cancel(); ///< the export

    void askForPrinter();
    void printTo(QPagedPaintDevice &device);

Q_SIGNALS:
    void progress(double share); ///< 0 to 1, of an export
    void exported(const QString &message); ///< an export has ended: what was written where, or why not
    void told(const QString &message); ///< why nothing began; empty: it went well

private:
    RowFilter *m_rows;
    QHeaderView *m_columns;
    QWidget *m_asker;
    QString m_name;
    TableExport *m_export;
};

} // namespace ft
