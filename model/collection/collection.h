// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "samecontent.h"

#include "records/recordset.h"

#include <QStringList>

namespace ft {

/// What names a file of a collection.
enum class Holding : std::uint8_t {
    Record, ///< of a database
    Recovered, ///< the record that a freed slot of a database still holds
    Download, ///< a job and what there is of its file
    Link,
    File, ///< the file itself
};

/// A file that something other than the record of a database names. Few: they are kept.
struct NamedFile {
    Holding holding = Holding::File;
    QString name;
    QString folder = {}; ///< on the old machine; of a file itself, where it lies now
    std::uint64_t size = 0; ///< 0: not known
    std::uint64_t time = 0; ///< last modification or begin of the download, seconds since 1970; 0: not known
    std::uint64_t gone = 0; ///< when a scan found it gone; 0: it never was
    std::optional<UuHash> hash = {};
    QString state = {}; ///< of a download: what its client last did with it
    std::string path = {}; ///< of the record or link, in its file; empty: all of that file
};

/// The files that one open file names.
struct CollectionPart {
    QString path; ///< under which it can be opened
    QString name; ///< as people know it
    std::shared_ptr<const RecordSet> records; ///< null: no database
    std::vector<std::uint32_t> slots; ///< rows of `records` that name a file
    std::vector<NamedFile> files; ///< behind them
    int firstRow = 0;

    int rows() const { return static_cast<int>(slots.size() + files.size()); }
};

/// All files that what is open names, as one list: a row for each record, download, link and file. Records are not kept
/// but read when they are looked at: a row costs 14 bytes and what its content is known by. Does not change once made.
class Collection
{
public:
    /// `keys` of all rows, part by part.
    Collection(std::vector<CollectionPart> parts, const std::vector<MentionKeys> &keys);

    int rows() const { return m_rows; }
    const std::vector<CollectionPart> &parts() const { return m_parts; }

    struct Place {
        std::size_t part;
        int slot; ///< row of the part's records; -1: no record
        const NamedFile *file; ///< null: a record
    };
    Place place(int row) const;
    /// Path of the record or link in its file that a row stands for; empty: the whole file.
    std::string fieldPath(int row) const;

    /// Number of what a row names, the same for the same content; how many rows name it.
    std::uint32_t content(int row) const { return m_same.content[static_cast<std::size_t>(row)]; }
    std::uint32_t copies(int row) const { return m_same.copies[content(row)]; }
    int repeats(int row) const { return m_same.repeats[static_cast<std::size_t>(row)]; }
    /// Different contents, and how many of them are named more than once.
    int contents() const { return m_contents; }
    int repeatedContents() const { return m_repeated; }

    // What could not be taken in.
    QStringList unreadable; ///< "name: why", of files that could not be read
    int silent = 0; ///< files that name no shared file: lists of supernodes, databases of Skype
    bool isStopped = false; ///< not everything was looked through

private:
    std::vector<CollectionPart> m_parts;
    SameContent m_same;
    int m_rows = 0;
    int m_contents = 0;
    int m_repeated = 0;
};

} // namespace ft
