// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

#include "wording/text.h"

#include <QAbstractTableModel>

namespace ft {

/// The readings of one place as a table: name, little-endian, big-endian; below them text and bits, which have one
/// column.
class ReadingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Little, Big, ColumnCount };
    enum Role { CopyRole = Qt::UserRole }; ///< plain digits without groups, for the clipboard

    using QAbstractTableModel::QAbstractTableModel;

    /// `bytes`: at least the first eight where the file has them; `text`: those shown as text.
    void setBytes(Bytes bytes, Bytes text, const Style &style);
    bool isEmpty() const { return m_bytes.empty(); }
    /// Whether a row is not a number and takes both columns of values.
    bool isText(int row) const { return row >= readingRows(); }

    /// "u8 75 · u32 939 · time - · IPv4 -": one line for where room is scarce; implausible values are dashes.
    QString line(Endian endian) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int readingRows() const { return static_cast<int>(m_readings.size()); }
    QString name(int row) const;
    QString valueText(int row, int column, bool plain) const;
    QString readingText(const Reading &reading, Endian endian, bool plain) const;

    Bytes m_bytes;
    Bytes m_textBytes;
    Style m_style;
    std::vector<Reading> m_readings = readings({});
};

} // namespace ft
