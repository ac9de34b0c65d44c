// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "subject.h"

#include "records/recordreader.h"
#include "records/recordsurvey.h"
#include "records/rowexport.h"
#include "wording/json.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace ft::cli {

namespace {

/// What one input gives.
struct Table {
    Subject subject;
    std::vector<RecordColumn> columns; ///< of the index, without those that only a screen needs
    ExportTable rows;
};

/// Paths of the lists that a file could be a table of, the likeliest first. The entries of registry files lie deeper.
std::vector<std::string> listsOf(const Tree &tree)
{
    std::vector<std::string> lists{"records", "entries", "links", "appendix.sources"};
    for (NodeId node = 0; node < tree.nodes.size(); ++node) {
        if (tree.nodes[node].field->kind == Kind::List && tree.nodes[node].field->id == "entries")
            lists.push_back(path(tree, node));
    }
    return lists;
}

/// The rows of the first of them that there is.
std::shared_ptr<const RecordSet> rowsOf(const Subject &subject, const Style &style)
{
    // Only used here and now: the index that is made of it keeps nothing of the file.
    const std::shared_ptr<const Tree> tree(std::shared_ptr<const Tree>(), &subject.tree);
    for (const std::string &list : listsOf(subject.tree)) {
        RecordSet set = recordSet(subject.opened.bytes, tree, list, subject.findings, style);
        if (set.list == NoNode)
            continue;
        const auto first = std::make_shared<const RecordSet>(set);
        for (const std::uint64_t tag : survey(first, std::numeric_limits<int>::max()).tags)
            set.columns.push_back(tagColumn(*set.tag, tag));
        return std::make_shared<const RecordSet>(std::move(set));
    }
    return nullptr;
}

QString problemOf(const Table &table)
{
    if (!table.subject.isRead())
        return table.subject.problem;
    return table.rows.index ? QString() : Words::tr("holds no table; `ftwb inspect` shows what is in it");
}

Table readTable(const QString &path, const Request &request, Console &console)
{
    Table table{readSubject(path, request, console), {}, {}};
    if (!table.subject.isRead())
        return table;
    const auto set = rowsOf(table.subject, request.style);
    if (!set) {
        console.complain(path, problemOf(table));
        return table;
    }
    RecordReader reader(set);
    table.columns = set->columns;
    table.rows.index = indexed(reader, set->rowCount(), static_cast<int>(set->columns.size()), nullptr, {});
    table.rows.source = path;
    return table;
}

/// All columns of all tables, those of the first one first; marks and counts are left out.
RowExport together(std::vector<Table> &tables, const Request &request)
{
    RowExport what;
    what.title = QFileInfo(request.arguments.first()).fileName();
    what.namesSources = request.arguments.size() > 1;
    what.guardsFormulas = !request.has(QStringLiteral("verbatim"));
    for (const Table &table : tables) {
        for (const RecordColumn &column : table.columns) {
            const bool isKnown = std::any_of(what.columns.begin(), what.columns.end(),
                                             [&column](const ExportColumn &known) { return known.key == column.key; });
            if (!isKnown && !column.isMinor)
                what.columns.push_back({column.title, column.key, column.isNumber});
        }
    }
    for (Table &table : tables) {
        if (!table.rows.index)
            continue;
        for (const ExportColumn &column : what.columns) {
            const auto own = std::find_if(table.columns.begin(), table.columns.end(),
                                          [&column](const RecordColumn &known) { return known.key == column.key; });
            table.rows.columns.push_back(own == table.columns.end() ? -1 : static_cast<int>(own - table.columns.begin()));
        }
        what.tables.push_back(table.rows);
    }
    return what;
}

void writeJson(Json &json, const Table &table, const QString &out)
{
    const auto key = [](const char *name) { return QLatin1StringView(name); };
    json.beginObject();
    json.text(key("path"), table.subject.path);
    if (const QString problem = problemOf(table); !problem.isEmpty())
        json.text(key("error"), problem);
    json.number(key("rows"), static_cast<std::uint64_t>(table.rows.index ? table.rows.index->rows() : 0));
    json.key(key("output"));
    out.isEmpty() ? json.null() : json.text(out);
    json.endObject();
    json.finishLine();
}

bool print(const ByteSource &text, Console &console)
{
    Bytes block(256 * 1024);
    for (std::uint64_t at = 0; at < text.size() && !console.isBroken();) {
        const std::size_t count = text.read(at, block);
        console.out().write(reinterpret_cast<const char *>(block.data()), static_cast<qint64>(count));
        at += count;
    }
    return !console.isBroken();
}

Status run(const Request &request, Console &console)
{
    if (!checkReadingOptions(request, console))
        return Failed;
    const auto format = exportFormat(request.value(QStringLiteral("to")));
    const QString out = request.value(QStringLiteral("o"));
    if (!format) {
        console.complain(Words::tr("--to takes csv, tsv, json or html"));
        return Failed;
    }
    if (request.json && out.isEmpty()) {
        console.complain(Words::tr("--json reports on standard output; name a file for the table with -o"));
        return Failed;
    }
    std::vector<Table> tables;
    tables.reserve(static_cast<std::size_t>(request.arguments.size())); // what was read stays where it is
    Status status = Done;
    for (const QString &path : request.arguments) {
        tables.push_back(readTable(path, request, console));
        status = worse(status, tables.back().rows.index ? tables.back().subject.status() : Failed);
    }
    RowExport what = together(tables, request);
    what.format = *format;
    const bool isAny = !what.tables.empty();
    const auto text = ExportSource::make(std::move(what), {});
    const CopyOptions options{.force = request.has(QStringLiteral("force")), .modified = {}};
    const bool isWritten = isAny && (out.isEmpty() ? print(*text, console) : writeNew(out, *text, options, console));
    if (request.json) {
        Json json(console.out());
        for (const Table &table : tables)
            writeJson(json, table, isWritten ? out : QString());
    }
    return isWritten ? status : Failed;
}

constexpr Option options[] = {
    {"to", "FORMAT",
     QT_TRANSLATE_NOOP("cli", "csv, tsv, json or html; sizes and counts are plain numbers in all but html")},
    ReadAs,
    ChosenReading,
    {"verbatim", nullptr,
     QT_TRANSLATE_NOOP(
         "cli", "Leave texts alone that a spreadsheet would run as formulas (else: ' before them in csv and tsv)")},
    ResultFile,
    Overwrite,
};

} // namespace

const Command exportCommand{"export", "FILE...",
                            QT_TRANSLATE_NOOP("cli", "Writes the table of databases and lists; several files become one table."), options,
                            run};

} // namespace ft::cli
