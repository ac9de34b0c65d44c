// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldersummary.h"

#include "keptends.h"

#include "evidence/claims.h"
#include "storage/archivepath.h"
#include "storage/openedtree.h"
#include "wording/namedparts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ft {

namespace {

/// More pieces than a small picture has pixels; a list of partials that each hold thousands costs no more memory then.
constexpr std::size_t DrawnPieces = 1024;

QString textAt(const Tree &tree, Str path, ByteWindow &bytes, const Style &style)
{
    const NodeId node = find(tree, path);
    return node == NoNode ? QString() : display(tree, node, bytes, style);
}

void tellPartial(const Tree &tree, ByteWindow &bytes, const Style &style, FolderEntry &entry)
{
    entry.state = textAt(tree, "appendix.state", bytes, style);
    if (const NodeId sources = find(tree, "appendix.sources"); sources != NoNode)
        entry.sources = static_cast<quint32>(rowCount(tree, sources));
    entry.started = numberAt(tree, 0, "appendix.start_time", bytes);
    if (entry.started != 0)
        entry.startedText = timeText(entry.started, style).section(u' ', 0, 0);
    const ChunkMap map = chunkMap(tree, bytes);
    entry.hasData = map.dataSize > 0;
    entry.hash = jobHash(tree, bytes);
    auto lane = std::make_shared<const ChunkLane>(map);
    if (lane->segments().size() <= DrawnPieces)
        entry.lane = std::move(lane);
}

} // namespace

FolderEntry folderEntry(const QString &path, const Style &style)
{
    return folderEntry(open(path), path, style);
}

FolderEntry folderEntry(const Opened &file, const QString &path, const Style &style)
{
    Opened opened = file;
    if (opened.bytes)
        opened.bytes = std::make_shared<const KeptEnds>(opened.bytes);
    FolderEntry entry{path};
    entry.isRead = true;
    entry.name = QFileInfo(path).fileName();
    if (!opened.bytes) {
        entry.verdict = opened.reason;
        entry.severity = Severity::Error;
        return entry;
    }
    entry.isOpen = true;
    entry.size = opened.bytes->size();
    const Tree tree = recognisedTree(opened);
    if (!tree.format) {
        const std::string_view archive = archiveIn(opened);
        entry.kind = archive.empty() ? QCoreApplication::translate("items", "not recognised")
                                     : QCoreApplication::translate("items", "archive (%1)")
                                           .arg(QLatin1String(archive.data(), static_cast<qsizetype>(archive.size())));
        return entry;
    }
    const Str format = tree.format->id;
    entry.format = QString::fromUtf8(format.data(), static_cast<qsizetype>(format.size()));
    ByteWindow bytes(*opened.bytes);
    const Summary summary = summarise(tree, allFindings(opened, tree), bytes, opened.contentName, style);
    entry.kind = summary.kind;
    entry.name = summary.name;
    entry.complete = summary.complete;
    entry.verdict = summary.verdict;
    entry.severity = summary.severity;
    if (format == "kazaa.dat")
        tellPartial(tree, bytes, style, entry);
    return entry;
}

QStringList listedNames(const Opened &opened, std::stop_token stop)
{
    QStringList names;
    const Tree tree = recognisedTree(opened, {.checks = false, .searches = false});
    if (!tree.format || tree.format->id != "kazaa.dbb")
        return names;
    ByteWindow bytes(*opened.bytes);
    forEachRow(tree, 0, "records", bytes, [&](const Tree &row, NodeId slot) {
        if (stop.stop_requested() || names.size() >= DatabaseNames)
            return;
        const NodeId node = child(row, slot, "name");
        const QString name = node == NoNode ? QString() : display(row, node, bytes, Style());
        if (!name.isEmpty())
            names += name.toCaseFolded();
    });
    return names;
}

} // namespace ft
