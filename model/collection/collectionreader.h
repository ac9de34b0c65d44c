// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection.h"
#include "diskcomparison.h"

#include "records/recordreader.h"

#include <array>

namespace ft {

/// Columns of a collection, in the order in which they are shown at first.
enum class CollectionColumn {
    Name,
    Media, ///< what kind of file by its name
    Size,
    State, ///< shared, stopped, vanished; of a download: paused...
    Disk, ///< what a comparison with a folder said
    Copies,
    Repeats,
    Holding, ///< record, download...
    File, ///< that names it
    Folder, ///< on the old machine
    LastAvailable,
    Time,
    Title,
    Artist,
    Hash,
    Content, ///< number of what is named
    Condition, ///< damaged, left-overs
    Record, ///< number of the slot
    Count
};

/// Reads rows of a collection: records straight from their files, by a RecordReader for each.
class CollectionReader final : public RowReader
{
public:
    /// `disk` may be null: nothing was compared. `kept`: how many records of each file are remembered.
    CollectionReader(std::shared_ptr<const Collection> collection, std::shared_ptr<const DiskComparison> disk, const Style &style,
                     int kept = 1);

    QString text(int row, int column) override;
    std::optional<std::uint64_t> number(int row, int column) override;
    ColumnTraits traits(int column) const override;
    std::shared_ptr<RowReader> another() const override;

    /// What is odd about the record of a row, as flags of RecordState.
    int state(int row);
    SoughtFile sought(int row);

private:
    /// How the records of one file are read, and which of their columns fills which of these; -1: none.
    struct Part {
        RecordReader reader;
        ByteWindow bytes;
        std::array<int, static_cast<std::size_t>(CollectionColumn::Count)> columns;
    };
    Part &part(std::size_t index);
    std::optional<UuHash> hash(const Collection::Place &place);
    QString recordText(const Collection::Place &place, CollectionColumn column);
    QString fileText(const NamedFile &file, CollectionColumn column) const;
    QString commonText(int row, const Collection::Place &place, CollectionColumn column) const;

    std::shared_ptr<const Collection> m_collection;
    std::shared_ptr<const DiskComparison> m_disk;
    Style m_style;
    int m_kept;
    std::vector<std::unique_ptr<Part>> m_parts; ///< made when first read
};

/// In words, for cells and reports.
QString holdingText(Holding holding);
QString whereaboutsText(Whereabouts whereabouts);

} // namespace ft
