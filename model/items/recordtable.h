// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "savedstate.h"

#include "document/document.h"
#include "records/recordsurvey.h"
#include "records/rowsource.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>
#include <QThreadPool>

namespace ft {

class RecordReader;

/// The elements of any list of a document as a table: records of a database, entries of a node list, sources, tags,
/// ranges. Cells are read from the file when asked for; a row costs nothing. A background survey counts empty and
/// damaged rows and adds a column for each meta tag that occurs.
///
/// Bytes that are written over change rows; any other re-read resets the model and looks for the list at the same path.
class RecordTable : public QAbstractTableModel, public RowSource
{
    Q_OBJECT

public:
    /// `document` must outlive the model; `listPath` such as "records", "appendix.sources".
    RecordTable(Document *document, const QString &listPath, QObject *parent = nullptr);
    ~RecordTable() override;

    Document *document() const { return m_document; }
    QString listPath() const { return m_path; }
    /// How values are shown; the code page is always the document's.
    void setStyle(const Style &style);
    const std::vector<RecordColumn> &columns() const;

    /// What is known so far about all rows; complete when isSurveying() is false.
    const RecordSurvey &survey() const { return m_survey; }
    bool isSurveying() const { return m_watcher.isRunning(); }
    /// Row of the record that contains the field with that path; -1 if it lies outside the list.
    int rowOf(const QString &path) const;
    /// Row of the record that contains the byte at `offset`; -1 if it lies outside the list.
    int rowAt(quint64 offset) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    std::shared_ptr<RowReader> reader() const override;

public Q_SLOTS:
    void cancelSurvey();

Q_SIGNALS:
    void surveyChanged();

private:
    void load();
    void read();
    void readAgain();
    RecordSet foundRows() const;
    void restyle();
    void take(const RecordSurvey &found);
    void addColumns(const std::vector<std::uint64_t> &tags);
    QVariant value(int row, int column) const;
    bool isTypable(int row, int column) const;
    bool isChanged(int row, int column) const;
    Spot spot(int row, int column) const;
    QString toolTip(int row, int column) const;

    Document *m_document;
    QString m_path;
    Style m_style;
    std::shared_ptr<const RecordSet> m_set;
    std::unique_ptr<RecordReader> m_reader;
    RecordSurvey m_survey;
    SavedState m_saved;
    std::vector<Extents> m_changed; ///< since the last re-read
    bool m_haveMoved = false; ///< bytes were inserted or removed since then
    QFutureWatcher<RecordSurvey> m_watcher;
    QThreadPool m_pool;
};

} // namespace ft
