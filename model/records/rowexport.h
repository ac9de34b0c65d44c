// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowindex.h"
#include "roworder.h"

#include <atomic>

namespace ft {

enum class ExportFormat : std::uint8_t { Csv, Tsv, Json, Html };

/// `csv`, `tsv`, `json`, `html`; nothing for any other word.
std::optional<ExportFormat> exportFormat(const QString &word);

/// A column as it is written.
struct ExportColumn {
    QString title;
    QString key; ///< in JSON
    bool isNumber = false; ///< written as the plain number, not as people see it
};

/// Rows of one table.
struct ExportTable {
    std::shared_ptr<const RowIndex> index;
    RowOrder rows; ///< null: all, as they come
    std::vector<int> columns; ///< of the index, for each column that is written; -1: this table has no such column
    QString source; ///< what file they are from

    int rowCount() const { return rows ? static_cast<int>(rows->size()) : index->rows(); }
};

/// What is written, and how. A value.
struct RowExport {
    ExportFormat format = ExportFormat::Csv;
    QString title; ///< of the page
    std::vector<ExportColumn> columns;
    std::vector<ExportTable> tables;
    bool namesSources = false; ///< the first column says which file a row is from
    /// Texts that a spreadsheet would run as formulas (those that begin with = + - @, a tab or a line end, numbers
    /// excepted) get an apostrophe before them in CSV and TSV. JSON and HTML hold them as they are.
    bool guardsFormulas = true;
};

/// The text of an export as a source, written as it is read: from the front to the end, in pieces of some thousand rows,
/// so that it never stands in memory as a whole. The size is known by writing everything once, on all cores, when it is
/// made. Always UTF-8; CSV has lines that end with CR LF.
class ExportSource final : public ByteSource
{
public:
    /// Null if stopped.
    static std::unique_ptr<ExportSource> make(RowExport what, const KeepGoing &keepGoing);

    std::uint64_t size() const override { return m_starts.back(); }
    /// Comes back short if `keepGoing` of make() asks to stop. By one thread at a time.
    std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const override;
    int rows() const;

private:
    /// Rows of a table, written together.
    struct Piece {
        std::size_t table;
        int first;
        int count;
    };

    explicit ExportSource(RowExport what);
    std::string text(std::size_t piece) const;
    void readAhead(std::size_t piece) const;

    RowExport m_what;
    KeepGoing m_keepGoing;
    std::vector<Piece> m_pieces; ///< between the head and the end
    std::vector<std::uint64_t> m_starts; ///< of the head, of each piece, of the end; and the size
    mutable std::size_t m_firstAhead = 0; ///< the piece that the first of m_ahead is
    mutable std::vector<std::string> m_ahead;
};

} // namespace ft
