// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordset.h"
#include "rowsource.h"

#include <QHash>

#include <functional>

namespace ft {

/// Reads records of a set, straight from the file. Keeps the last few, so that the cells of a row cost one reading.
class RecordReader final : public RowReader
{
public:
    /// A record that was read: which node fills which column.
    struct Record {
        int row = -1;
        const Tree *tree = nullptr; ///< the document's, or `own`
        NodeId element = 0;
        int state = SoundRecord; ///< flags of RecordState
        std::vector<NodeId> cells; ///< by column; NoNode: nothing there
        std::vector<std::uint64_t> tags; ///< ids of its meta tags, those in left-overs not counted
        Tree own;
    };

    /// `kept`: how many records are remembered.
    explicit RecordReader(std::shared_ptr<const RecordSet> set, int kept = 1);

    const RecordSet &set() const { return *m_set; }
    /// Valid until another row is read.
    const Record &record(int row);

    /// The bytes of each text of a record, those in left-overs as well.
    void forEachText(int row, const std::function<void(View)> &visit);

    QString text(int row, int column) override;
    std::optional<std::uint64_t> number(int row, int column) override;
    ColumnTraits traits(int column) const override;
    std::shared_ptr<RowReader> another() const override;

private:
    void fill(Record &record, int row);
    void fillParts(Record &record, NodeId node);
    void fillTags(Record &record, NodeId list);
    bool isEmpty(const Record &record);
    QString numberText(const Field &field, std::uint64_t number);
    QString stateText(int state) const;
    QString presenceText(const Record &record);
    QString mediaText(const Record &record);
    QString itemsText(const Tree &tree, NodeId list);

    std::shared_ptr<const RecordSet> m_set;
    ByteWindow m_bytes;
    std::vector<std::pair<const Field *, int>> m_columns; ///< sorted: which field fills which column
    std::vector<std::pair<std::uint64_t, int>> m_tags; ///< sorted: which tag fills which column
    int m_name = -1; ///< columns that conclusions are drawn from
    int m_shareTime = -1;
    int m_flag = -1;
    QHash<std::pair<const Field *, quint64>, QString> m_texts;
    std::vector<Record> m_records; ///< row r is remembered at r modulo its size
};

} // namespace ft
