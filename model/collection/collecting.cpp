// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collecting.h"

#include "evidence/claims.h"
#include "evidence/link.h"
#include "formats/freedslot.h"
#include "formats/kazaa_dat.h"
#include "records/recordcolumns.h"
#include "records/tagfields.h"
#include "schema/reader.h"
#include "storage/archivepath.h"
#include "storage/openedtree.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace ft {

namespace {

/// Records between two looks at whether to go on.
constexpr std::uint32_t RecordsInStep = 1024;
/// Hash, title, artist: what tags of records have columns in the collection.
constexpr std::uint64_t ShownTags[] = {3, 4, 6};

/// Files one after the other. Those of an archive are taken from it while it is open: a 7z file would be unpacked anew
/// for each of them.
class Opener
{
public:
    Opened open(const QString &path)
    {
        const std::optional<ArchivePath> inside = intoArchive(path);
        if (!inside)
            return ft::open(path);
        if (inside->file != m_path) {
            m_archive = std::move(openArchive(inside->file).archive);
            m_path = inside->file;
        }
        const auto entry = m_archive ? m_archive->find(inside->inside) : std::nullopt;
        return entry ? openEntry(*m_archive, *entry, m_path) : ft::open(path);
    }

private:
    QString m_path;
    std::unique_ptr<Archive> m_archive;
};

class Collecting
{
public:
    Collecting(const Style &style, const KeepGoing &keepGoing) : m_style(style), m_keepGoing(keepGoing) {}

    std::shared_ptr<const Collection> run(std::vector<CollectionSource> sources);

private:
    void take(CollectionSource source);
    bool load(CollectionSource &source);
    void takeRecords(const CollectionSource &source, CollectionPart &part);
    void takeFreed(const Tree &slot, const ByteSource &bytes, CollectionPart &part);
    void takeDownload(const CollectionSource &source, CollectionPart &part);
    void takeLinks(const CollectionSource &source, CollectionPart &part);
    void takeFile(const CollectionSource &source, CollectionPart &part);
    void add(NamedFile file, CollectionPart &part);
    QString text(const Tree &tree, NodeId from, Str path, ByteWindow &bytes) const;
    bool goesOn(double shareOfSource);

    const Style m_style;
    const KeepGoing &m_keepGoing;
    Opener m_opener;
    Style m_shown; ///< of the source at hand
    std::vector<CollectionPart> m_parts;
    std::vector<MentionKeys> m_keys; ///< of the rows of all parts
    std::vector<MentionKeys> m_fileKeys; ///< of the part's files at hand, which come behind its records
    QStringList m_unreadable;
    int m_silent = 0;
    std::size_t m_source = 0;
    std::size_t m_sources = 0;
    bool m_isStopped = false;
};

std::shared_ptr<const Collection> Collecting::run(std::vector<CollectionSource> sources)
{
    m_sources = sources.size();
    for (m_source = 0; m_source < m_sources && goesOn(0); ++m_source)
        take(std::move(sources[m_source]));
    auto made = std::make_shared<Collection>(std::move(m_parts), m_keys);
    made->unreadable = m_unreadable;
    made->silent = m_silent;
    made->isStopped = m_isStopped;
    return made;
}

bool Collecting::goesOn(double shareOfSource)
{
    if (!m_isStopped && m_keepGoing)
        m_isStopped = !m_keepGoing((static_cast<double>(m_source) + shareOfSource) / static_cast<double>(m_sources));
    return !m_isStopped;
}

void Collecting::take(CollectionSource source)
{
    CollectionPart part{source.path, source.name, {}, {}, {}};
    m_shown = m_style;
    m_shown.codePage = source.codePage.value_or(m_style.codePage);
    m_fileKeys.clear();
    if (source.plainSize || (load(source) && !source.tree->format))
        takeFile(source, part);
    else if (!source.tree)
        return;
    else if (source.tree->format->id == "kazaa.dbb")
        takeRecords(source, part);
    else if (source.tree->format->id == "kazaa.dat")
        takeDownload(source, part);
    else if (source.tree->format->id == "sig2dat.link")
        takeLinks(source, part);
    m_keys.insert(m_keys.end(), m_fileKeys.begin(), m_fileKeys.end());
    if (part.rows() > 0)
        m_parts.push_back(std::move(part));
    else
        ++m_silent;
}

bool Collecting::load(CollectionSource &source)
{
    if (source.tree)
        return true;
    const Opened opened = m_opener.open(source.path);
    if (!opened.bytes) {
        m_unreadable += oneLine(source.name) + QStringLiteral(": ") + opened.reason;
        return false;
    }
    source.bytes = opened.bytes;
    source.tree = std::make_shared<const Tree>(recognisedTree(opened));
    source.findings = source.tree->findings;
    return true;
}

QString Collecting::text(const Tree &tree, NodeId from, Str path, ByteWindow &bytes) const
{
    const NodeId node = find(tree, path, from);
    return node == NoNode ? QString() : display(tree, node, bytes, m_shown);
}

void Collecting::takeRecords(const CollectionSource &source, CollectionPart &part)
{
    const NodeId list = find(*source.tree, "records");
    if (list == NoNode)
        return;
    auto records = std::make_shared<RecordSet>(recordSet(source.bytes, source.tree, "records", source.findings, m_shown));
    if (records->tag) {
        for (const std::uint64_t tag : ShownTags)
            records->columns.push_back(tagColumn(*records->tag, tag));
    }
    part.records = records;
    ByteWindow bytes(*source.bytes);
    const Mentions mentions(*source.tree);
    for (std::uint32_t row = 0; row < mentions.places(); ++row) {
        if (row % RecordsInStep == 0 && !goesOn(static_cast<double>(row) / mentions.places()))
            return;
        if (const std::optional<Mention> mention = mentions.at(row, bytes)) {
            part.slots.push_back(row);
            m_keys.push_back(keysOf(*mention));
        } else if (const auto freed = freedRecord(*source.tree, list, row, *source.bytes)) {
            takeFreed(*freed, *source.bytes, part);
        }
    }
}

void Collecting::takeFreed(const Tree &slot, const ByteSource &source, CollectionPart &part)
{
    ByteWindow bytes(source);
    const std::optional<Mention> mention = recordMention(slot, 0, bytes);
    if (!mention)
        return;
    NamedFile file{.holding = Holding::Recovered, .name = text(slot, 0, "name", bytes), .folder = text(slot, 0, "folder", bytes)};
    file.size = mention->size;
    file.time = numberAt(slot, 0, "file_time", bytes);
    file.gone = numberAt(slot, 0, "share_time", bytes);
    file.hash = mention->hash;
    file.path = path(slot, 0);
    m_fileKeys.push_back(keysOf(*mention));
    part.files.push_back(std::move(file));
}

void Collecting::takeDownload(const CollectionSource &source, CollectionPart &part)
{
    ByteWindow bytes(*source.bytes);
    const std::optional<Mention> mention = Mentions(*source.tree).at(0, bytes);
    if (!mention)
        return;
    const auto shown = [this](const std::string &name) {
        return m_shown.codePage.decode({reinterpret_cast<const std::uint8_t *>(name.data()), name.size()});
    };
    NamedFile file{.holding = Holding::Download, .name = shown(mention->name)};
    const QString target = text(*source.tree, 0, "appendix.local_path", bytes);
    file.folder = target.section(u'\\', 0, -2);
    file.size = mention->size;
    file.time = numberAt(*source.tree, 0, "appendix.start_time", bytes);
    file.hash = mention->hash;
    file.state = text(*source.tree, 0, "appendix.state", bytes);
    m_fileKeys.push_back(keysOf(*mention));
    part.files.push_back(std::move(file));
}

void Collecting::takeLinks(const CollectionSource &source, CollectionPart &part)
{
    ByteWindow bytes(*source.bytes);
    const Mentions mentions(*source.tree);
    for (std::uint32_t place = 0; place < mentions.places(); ++place) {
        const std::optional<Mention> mention = mentions.at(place, bytes);
        if (!mention)
            continue;
        part.files.push_back({.holding = Holding::Link, .name = QString::fromStdString(mention->name), .size = mention->size,
                              .hash = mention->hash, .path = mention->path});
        m_fileKeys.push_back(keysOf(*mention));
    }
}

void Collecting::takeFile(const CollectionSource &source, CollectionPart &part)
{
    NamedFile file{.holding = Holding::File, .name = source.path.section(u'/', -1), .folder = source.path.section(u'/', 0, -2)};
    file.size = source.plainSize ? *source.plainSize : source.bytes->size();
    Mention mention{{}, file.name.toStdString(), file.size, {}, {}};
    if (!source.plainSize) { // one that is open, of which nothing but the windows of its hash is read
        const UuHashResult result = uuHash(*source.bytes);
        if (result.end == HashEnd::Done)
            mention.hash = file.hash = result.hash;
    }
    m_fileKeys.push_back(keysOf(mention));
    part.files.push_back(std::move(file));
}

} // namespace

std::shared_ptr<const Collection> collected(std::vector<CollectionSource> sources, const Style &style, const KeepGoing &keepGoing)
{
    return Collecting(style, keepGoing).run(std::move(sources));
}

} // namespace ft
