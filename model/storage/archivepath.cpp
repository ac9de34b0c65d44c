// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivepath.h"

#include <QFileInfo>

namespace ft {
namespace {

/// The entry that a path names, or else the one that it leads through, and what of the path is left behind that.
struct Step {
    std::size_t entry;
    QString rest;
};

std::optional<Step> stepInto(const Archive &archive, const QString &inside)
{
    if (const auto exact = archive.find(inside))
        return Step{*exact, {}};
    for (qsizetype slash = inside.indexOf(u'/'); slash > 0; slash = inside.indexOf(u'/', slash + 1)) {
        const auto entry = archive.find(inside.first(slash));
        if (entry && archive.entries()[*entry].kind == ArchiveEntry::File)
            return Step{*entry, inside.mid(slash + 1)};
    }
    return std::nullopt;
}

Finding findingAbout(ArchiveTrouble trouble, std::uint64_t size)
{
    const Code code = trouble == ArchiveTrouble::CutOff ? Code::Truncated
        : trouble == ArchiveTrouble::SizeWrong          ? Code::SizesDiffer
                                                        : Code::BytesUnreadable;
    return finding(code, size, 0, {}, 0, 0, sentence(trouble).toStdString());
}

void refuse(Opened &opened, ArchiveTrouble trouble)
{
    const bool isMissing = trouble == ArchiveTrouble::NotThere || trouble == ArchiveTrouble::NoArchive;
    opened.bytes.reset();
    opened.identity.reset();
    opened.error = isMissing ? OpenError::NotFound : OpenError::ReadFailed;
    opened.reason = sentence(trouble);
}

/// Puts a file of the archive that `opened` is in its place.
void enter(Opened &opened, QString &inside, int depth)
{
    const auto archive = Archive::open(opened.bytes);
    if (!archive)
        return refuse(opened, ArchiveTrouble::NoArchive);
    if (depth > ArchiveLimits::Depth)
        return refuse(opened, ArchiveTrouble::TooDeep);
    const std::optional<Step> step = stepInto(*archive, inside);
    if (!step)
        return refuse(opened, ArchiveTrouble::NotThere);
    Opened file = openEntry(*archive, step->entry, opened.contentName);
    file.modified = opened.modified;
    file.findings.insert(file.findings.begin(), opened.findings.begin(), opened.findings.end());
    opened = std::move(file);
    inside = step->rest;
}

/// `depth`: archives that the path leads through.
Opened enterAll(const ArchivePath &path, int &depth)
{
    Opened opened = open(path.file);
    QString inside = path.inside;
    for (depth = 0; opened.bytes && !inside.isEmpty();)
        enter(opened, inside, ++depth);
    opened.path = path.file + u'/' + path.inside;
    return opened;
}

} // namespace

std::optional<ArchivePath> intoArchive(const QString &path)
{
    if (QFileInfo::exists(path))
        return std::nullopt;
    for (qsizetype slash = path.lastIndexOf(u'/'); slash > 0; slash = path.lastIndexOf(u'/', slash - 1)) {
        const QFileInfo file(path.first(slash));
        if (file.isFile())
            return ArchivePath{file.absoluteFilePath(), path.mid(slash + 1)};
        if (file.exists())
            return std::nullopt;
    }
    return std::nullopt;
}

std::optional<ArchivePath> heldBy(const QString &path)
{
    const auto into = intoArchive(path);
    if (!into)
        return std::nullopt;
    const OpenedArchive outer = openArchive(into->file);
    const auto step = outer.archive ? stepInto(*outer.archive, into->inside) : std::nullopt;
    if (!step || step->rest.isEmpty())
        return into;
    return ArchivePath{into->file + u'/' + outer.archive->entries()[step->entry].path, step->rest};
}

Opened openEntry(Archive &archive, std::size_t index, const QString &archiveName, std::stop_token stop)
{
    const ArchiveEntry &entry = archive.entries()[index];
    ArchivedContents contents = archive.read(index, stop);
    Opened opened;
    opened.path = archiveName + u'/' + entry.path;
    opened.contentName = entry.path.section(u'/', -1);
    if (contents.bytes.empty() && contents.trouble != ArchiveTrouble::None) {
        refuse(opened, contents.trouble);
        return opened;
    }
    const std::uint64_t size = contents.bytes.size();
    const std::string from = archiveName.section(u'/', -1).toStdString();
    opened.findings.push_back(finding(Code::ContentDecompressed, 0, size, {}, 0, size, from));
    if (contents.trouble != ArchiveTrouble::None)
        opened.findings.push_back(findingAbout(contents.trouble, size));
    opened.bytes = std::make_shared<MemorySource>(std::move(contents.bytes));
    unpackContents(opened);
    return opened;
}

Opened openInArchive(const ArchivePath &path)
{
    int depth = 0;
    return enterAll(path, depth);
}

OpenedArchive openArchive(const QString &path)
{
    const auto inside = intoArchive(path);
    int depth = 0;
    Opened opened = inside ? enterAll(*inside, depth) : open(path);
    if (!opened.bytes)
        return {.archive = {}, .findings = {}, .reason = opened.reason};
    if (archiveIn(opened).empty())
        return {.archive = {}, .findings = {}, .reason = sentence(ArchiveTrouble::NoArchive)};
    if (depth >= ArchiveLimits::Depth)
        return {.archive = {}, .findings = {}, .reason = sentence(ArchiveTrouble::TooDeep)};
    return {.archive = Archive::open(opened.bytes), .findings = std::move(opened.findings), .reason = {}};
}

} // namespace ft
