// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QAbstractTableModel>

namespace ft {

/// One field that says something else in another version of a file.
struct Difference {
    QString path;
    QString label;
    QString before; ///< empty: there was no such field
    QString after; ///< empty: there is none any more
    quint64 at = 0; ///< offset in the version that has the field, the later one first
};

/// One version of a file: how it was read, and its bytes. Owns neither.
struct FileVersion {
    const Tree &tree;
    const ByteSource &bytes;
};

/// More fields than anyone compares by eye.
inline constexpr qsizetype DifferencesAtMost = 10'000;

/// The fields that differ, in file order. File data is not compared, nor are records that are read one at a time: use
/// the bytes for those.
QList<Difference> differences(const FileVersion &before, const FileVersion &after, const Style &style);
QList<Difference> differences(const Document &before, const Document &after, const Style &style);

enum class DifferenceColumn { Field, Before, After, Offset, Count };

/// Those fields as a table.
class DifferencesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit DifferencesModel(QObject *parent = nullptr);

    void setDifferences(QList<Difference> differences);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Difference> m_differences;
};

} // namespace ft
