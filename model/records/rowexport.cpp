// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowexport.h"

#include "exportcells.h"

#include "evidence/hashtext.h"
#include "formats/checksum.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <cstring>

namespace ft {

using namespace Qt::StringLiterals;

namespace {

/// Beyond 2^53 a number in JSON is not what it was, for most who read it.
constexpr std::uint64_t ExactLimit = std::uint64_t(1) << 53;

/// Writes rows in one format; knows where in a row the parts of a link are.
class RowWriter
{
public:
    explicit RowWriter(const RowExport &what);

    void head(std::string &out) const;
    void row(std::string &out, const ExportTable &table, int row, bool isFirst) const;
    void tail(std::string &out) const;

private:
    void separatedRow(std::string &out, const ExportTable &table, int row) const;
    void separatedCell(std::string &out, std::string_view text) const;
    void jsonRow(std::string &out, const ExportTable &table, int row) const;
    void htmlRow(std::string &out, const ExportTable &table, int row) const;
    std::string link(const ExportTable &table, int row, std::string_view name) const;
    const char *rowEnd() const { return m_what.format == ExportFormat::Csv ? "\r\n" : "\n"; }

    const RowExport &m_what;
    std::vector<std::string> m_keys; ///< as they stand in JSON, with the colon
    std::vector<std::string> m_sources; ///< by table
    std::size_t m_name = SIZE_MAX;
    std::size_t m_hash = SIZE_MAX;
};

void appendNumber(std::string &out, std::uint64_t number)
{
    char digits[20];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    out.append(digits, static_cast<std::size_t>(end - digits));
}

RowWriter::RowWriter(const RowExport &what) : m_what(what)
{
    for (std::size_t i = 0; i < what.columns.size(); ++i) {
        std::string key;
        appendJson(key, what.columns[i].key.toStdString());
        m_keys.push_back(key + ':');
        if (what.columns[i].key == u"name"_s)
            m_name = i;
        if (what.columns[i].key == u"tag_3"_s || what.columns[i].key == u"uuhash"_s)
            m_hash = i;
    }
    for (const ExportTable &table : what.tables)
        m_sources.push_back(table.source.toStdString());
}

void RowWriter::separatedCell(std::string &out, std::string_view text) const
{
    const auto append = m_what.format == ExportFormat::Csv ? appendCsv : appendTsv;
    if (m_what.guardsFormulas && isFormula(text))
        append(out, "'" + std::string(text));
    else
        append(out, text);
}

void RowWriter::head(std::string &out) const
{
    const QString file = QCoreApplication::translate("items", "File");
    if (m_what.format == ExportFormat::Json) {
        out += "[\n";
    } else if (m_what.format == ExportFormat::Html) {
        out += "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>";
        appendHtml(out, m_what.title.toStdString());
        out += "</title></head>\n<body>\n<table>\n<tr>";
        for (const ExportColumn &column : m_what.columns) {
            out += "<th>";
            appendHtml(out, column.title.toStdString());
            out += "</th>";
        }
        out += "</tr>\n";
    } else {
        const char separator = m_what.format == ExportFormat::Csv ? ',' : '\t';
        std::string line;
        if (m_what.namesSources)
            separatedCell(line, file.toStdString());
        for (std::size_t i = 0; i < m_what.columns.size(); ++i) {
            if (i > 0 || m_what.namesSources)
                line += separator;
            separatedCell(line, m_what.columns[i].title.toStdString());
        }
        out += line + rowEnd();
    }
}

void RowWriter::tail(std::string &out) const
{
    if (m_what.format == ExportFormat::Json)
        out += "\n]\n";
    else if (m_what.format == ExportFormat::Html)
        out += "</table>\n</body></html>\n";
}

void RowWriter::row(std::string &out, const ExportTable &table, int row, bool isFirst) const
{
    switch (m_what.format) {
    case ExportFormat::Json:
        if (!isFirst)
            out += ",\n";
        return jsonRow(out, table, row);
    case ExportFormat::Html:
        return htmlRow(out, table, row);
    default:
        return separatedRow(out, table, row);
    }
}

void RowWriter::separatedRow(std::string &out, const ExportTable &table, int row) const
{
    const char separator = m_what.format == ExportFormat::Csv ? ',' : '\t';
    if (m_what.namesSources)
        separatedCell(out, m_sources[static_cast<std::size_t>(&table - m_what.tables.data())]);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (i > 0 || m_what.namesSources)
            out += separator;
        const int column = table.columns[i];
        if (column < 0)
            continue;
        const ColumnBlock &cells = table.index->block(row / BlockRows, column);
        const auto number = m_what.columns[i].isNumber ? cells.number(row % BlockRows) : std::nullopt;
        if (number)
            appendNumber(out, *number);
        else
            separatedCell(out, cells.text(row % BlockRows));
    }
    out += rowEnd();
}

/// Plain values; cells without one are left out.
void RowWriter::jsonRow(std::string &out, const ExportTable &table, int row) const
{
    out += '{';
    if (m_what.namesSources) {
        out += "\"file\":";
        appendJson(out, m_sources[static_cast<std::size_t>(&table - m_what.tables.data())]);
    }
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const int column = table.columns[i];
        if (column < 0)
            continue;
        const ColumnBlock &cells = table.index->block(row / BlockRows, column);
        const auto number = table.index->traits(column).unit == 1 ? cells.number(row % BlockRows) : std::nullopt;
        const std::string_view text = cells.text(row % BlockRows);
        if (!number && text.empty())
            continue;
        if (out.back() != '{')
            out += ',';
        out += m_keys[i];
        if (number && *number <= ExactLimit)
            appendNumber(out, *number);
        else
            appendJson(out, number ? std::to_string(*number) : text);
    }
    out += '}';
}

void RowWriter::htmlRow(std::string &out, const ExportTable &table, int row) const
{
    out += "<tr>";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        out += "<td>";
        const std::string_view text = table.columns[i] < 0 ? std::string_view() : table.index->text(row, table.columns[i]);
        if (i == m_name && !text.empty()) {
            out += "<a href=\"" + link(table, row, text) + "\">";
            appendHtml(out, text);
            out += "</a>";
        } else {
            appendHtml(out, text);
        }
        out += "</td>";
    }
    out += "</tr>\n";
}

/// /<file id>/<name>, as the clients served it; the id is made from the hash, and left out where nobody knows that.
std::string RowWriter::link(const ExportTable &table, int row, std::string_view name) const
{
    std::string link = "/";
    if (m_hash != SIZE_MAX && table.columns[m_hash] >= 0) {
        std::vector<LinkFinding> findings;
        if (const auto hash = uuHashFromHex(table.index->text(row, table.columns[m_hash]), 0, findings))
            link += std::to_string(fileId(*hash)) + '/';
    }
    appendUrl(link, name);
    return link;
}

} // namespace

std::optional<ExportFormat> exportFormat(const QString &word)
{
    const QStringList words{u"csv"_s, u"tsv"_s, u"json"_s, u"html"_s};
    const qsizetype known = words.indexOf(word);
    return known < 0 ? std::nullopt : std::optional(static_cast<ExportFormat>(known));
}

ExportSource::ExportSource(RowExport what) : m_what(std::move(what))
{
    for (std::size_t table = 0; table < m_what.tables.size(); ++table) {
        const int rows = m_what.tables[table].rowCount();
        for (int first = 0; first < rows; first += BlockRows)
            m_pieces.push_back({table, first, std::min(BlockRows, rows - first)});
    }
}

std::unique_ptr<ExportSource> ExportSource::make(RowExport what, const KeepGoing &keepGoing)
{
    std::unique_ptr<ExportSource> source(new ExportSource(std::move(what)));
    const std::size_t pieces = source->m_pieces.size() + 2;
    std::vector<std::uint64_t> sizes(pieces);
    const bool done = inParallel(static_cast<int>(pieces), [&](int piece, int) {
        sizes[static_cast<std::size_t>(piece)] = source->text(static_cast<std::size_t>(piece)).size();
    }, [&keepGoing](double share) { return !keepGoing || keepGoing(share / 2); });
    if (!done)
        return nullptr;
    source->m_starts.push_back(0);
    for (const std::uint64_t size : sizes)
        source->m_starts.push_back(source->m_starts.back() + size);
    source->m_keepGoing = keepGoing;
    return source;
}

/// The head, rows, or the end.
std::string ExportSource::text(std::size_t piece) const
{
    const RowWriter writer(m_what);
    std::string text;
    if (piece + 1 < m_starts.size())
        text.reserve(m_starts[piece + 1] - m_starts[piece]);
    if (piece == 0) {
        writer.head(text);
    } else if (piece > m_pieces.size()) {
        writer.tail(text);
    } else {
        const Piece &rows = m_pieces[piece - 1];
        const ExportTable &table = m_what.tables[rows.table];
        for (int place = rows.first; place < rows.first + rows.count; ++place) {
            const int row = table.rows ? (*table.rows)[static_cast<std::size_t>(place)] : place;
            writer.row(text, table, row, piece == 1 && place == rows.first);
        }
    }
    return text;
}

/// Writes a piece and those that will be read next, on all cores.
void ExportSource::readAhead(std::size_t piece) const
{
    const std::size_t pieces = m_starts.size() - 1;
    m_firstAhead = piece;
    m_ahead.resize(std::min<std::size_t>(static_cast<std::size_t>(workerCount()), pieces - piece));
    inParallel(static_cast<int>(m_ahead.size()), [this, piece](int i, int) {
        m_ahead[static_cast<std::size_t>(i)] = text(piece + static_cast<std::size_t>(i));
    });
}

std::size_t ExportSource::read(std::uint64_t at, std::span<std::uint8_t> into) const
{
    std::size_t done = 0;
    while (done < into.size() && at + done < size()) {
        const auto behind = std::upper_bound(m_starts.begin(), m_starts.end(), at + done);
        const auto piece = static_cast<std::size_t>(behind - m_starts.begin()) - 1;
        if (piece < m_firstAhead || piece >= m_firstAhead + m_ahead.size()) {
            if (m_keepGoing && !m_keepGoing(0.5 + 0.5 * double(at) / double(size())))
                return done;
            readAhead(piece);
        }
        const std::string_view rest = std::string_view(m_ahead[piece - m_firstAhead])
                                          .substr(at + done - m_starts[piece]);
        const std::size_t count = std::min(rest.size(), into.size() - done);
        std::memcpy(into.data() + done, rest.data(), count);
        done += count;
    }
    return done;
}

int ExportSource::rows() const
{
    int rows = 0;
    for (const ExportTable &table : m_what.tables)
        rows += table.rowCount();
    return rows;
}

} // namespace ft
