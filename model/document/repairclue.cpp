// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repairclue.h"

#include "formats/registry.h"
#include "schema/identify.h"
#include "schema/reader.h"
#include "storage/opened.h"
#include "wording/proofwords.h"
#include "wording/text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ft {

namespace {

struct ClueWords {
    Q_DECLARE_TR_FUNCTIONS(RepairClue)
};

/// A link is a line; more is some other text.
constexpr std::uint64_t LongestLink = 16 * 1024;

ClueReading refused(const QString &problem)
{
    return {std::nullopt, problem};
}

QString linkTitle(const Link &link)
{
    const QString name = link.name.empty() ? ClueWords::tr("no name") : oneLine(nameText(link));
    return link.size ? ClueWords::tr("Link: %1, %2").arg(name, exactSizeText(*link.size)) : ClueWords::tr("Link: %1").arg(name);
}

ClueReading linkInFile(const Opened &opened)
{
    if (opened.bytes->size() > LongestLink)
        return refused(ClueWords::tr("This is no database (.dbb), no job state (.state) and no link."));
    Bytes text(static_cast<std::size_t>(opened.bytes->size()));
    text.resize(opened.bytes->read(0, text));
    return clueIn(QString::fromUtf8(reinterpret_cast<const char *>(text.data()), static_cast<qsizetype>(text.size())));
}

ClueReading databaseIn(const Opened &opened, const std::string &name)
{
    RepairClue clue{RepairClue::Kind::Database,
                    ClueWords::tr("Database: %1, %2").arg(oneLine(QFileInfo(opened.path).fileName()), sizeText(opened.bytes->size()))};
    clue.bytes = opened.bytes;
    clue.tree = std::make_shared<const Tree>(read(*formatById("kazaa.dbb"), *opened.bytes, {.fileName = name}));
    return {clue, {}};
}

ClueReading stateIn(const Opened &opened)
{
    RepairClue clue{RepairClue::Kind::State, ClueWords::tr("Job state: %1").arg(oneLine(QFileInfo(opened.path).fileName()))};
    clue.state = jobState(read(*formatById("gift.state"), *opened.bytes), *opened.bytes);
    return clue.state.isUsable() ? ClueReading{clue, {}} : refused(ClueWords::tr("This job state names no hash or no size."));
}

} // namespace

ClueReading clueIn(const QString &text)
{
    const QString trimmed = text.trimmed();
    RepairClue clue{RepairClue::Kind::Link, {}};
    clue.link = readLink(trimmed.toStdString());
    if (!clue.link.isUsable()) {
        return refused(clue.link.findings.empty() ? ClueWords::tr("This is no link and no hash.")
                                                  : sentence(clue.link.findings.front(), trimmed));
    }
    if (!clue.link.size)
        return refused(ClueWords::tr("This link does not say how large the file is; without that, no job can be built from it."));
    clue.title = linkTitle(clue.link);
    return {clue, {}};
}

ClueReading clueInFile(const QString &path)
{
    const Opened opened = open(path);
    if (!opened.bytes)
        return refused(ClueWords::tr("%1 could not be opened: %2").arg(oneLine(QFileInfo(path).fileName()), opened.reason));
    const std::string name = opened.contentName.toStdString();
    const std::vector<Candidate> candidates = identify(formats(), *opened.bytes, name);
    const Str format = candidates.empty() ? Str() : candidates.front().format->id;
    if (format == "kazaa.dbb")
        return databaseIn(opened, name);
    return format == "gift.state" ? stateIn(opened) : linkInFile(opened);
}

Clues cluesOf(const std::vector<RepairClue> &clues)
{
    Clues known;
    for (const RepairClue &clue : clues) {
        switch (clue.kind) {
        case RepairClue::Kind::Link:
            known.link = clue.link;
            break;
        case RepairClue::Kind::State:
            known.state = clue.state;
            break;
        case RepairClue::Kind::Database:
            known.database = clue.tree.get();
            known.databaseBytes = clue.bytes.get();
            break;
        }
    }
    return known;
}

} // namespace ft
