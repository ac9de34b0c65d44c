// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hashsubject.h"

#include "evidence/chunkmap.h"

#include <QFileInfo>

#include <algorithm>

namespace ft {

namespace {

/// The first bytes of a source: a download without the appendix behind its data.
class Beginning final : public ByteSource
{
public:
    Beginning(std::shared_ptr<const ByteSource> source, std::uint64_t size)
        : m_source(std::move(source)), m_size(std::min(size, m_source->size()))
    {
    }
    std::uint64_t size() const override { return m_size; }
    std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const override
    {
        const std::uint64_t room = at < m_size ? m_size - at : 0;
        return m_source->read(at, into.first(static_cast<std::size_t>(std::min<std::uint64_t>(room, into.size()))));
    }

private:
    std::shared_ptr<const ByteSource> m_source;
    std::uint64_t m_size;
};

/// What is shared is the file as it lies on disk, even where the document shows it unpacked.
std::shared_ptr<const ByteSource> bytesOnDisk(const Opened &opened)
{
    const bool isUnpacked = QFileInfo(opened.path).fileName() != QFileInfo(opened.contentName).fileName();
    const auto plain = isUnpacked ? openPlain(opened.path).bytes : nullptr;
    return plain ? plain : opened.bytes;
}

HashSubject fileSubject(const Document &document)
{
    HashSubject subject;
    subject.kind = HashSubject::File;
    const QString name = QFileInfo(document.path()).fileName();
    subject.mention.name = document.codePage().encode(name).value_or(name.toUtf8()).toStdString();
    subject.source = bytesOnDisk(document.opened());
    subject.mention.size = subject.source->size();
    subject.present = RangeSet{{0, subject.mention.size}};
    return subject;
}

HashSubject jobSubject(const Document &document, ByteWindow &bytes, const Mention &mention)
{
    const Tree &tree = document.tree();
    const ChunkMap map = chunkMap(tree, bytes);
    HashSubject subject{HashSubject::Job, mention, hashClaims(tree, find(tree, "appendix"), bytes),
                        intersect(map.completed, map.present),
                        std::make_shared<Beginning>(document.opened().bytes, std::min(map.dataSize, map.fileSize))};
    subject.mention.size = map.fileSize;
    return subject;
}

/// The first link of a text that has one.
std::optional<Mention> firstOf(const Mentions &mentions, ByteWindow &bytes)
{
    std::optional<Mention> found;
    for (std::uint32_t place = 0; place < mentions.places() && !found; ++place)
        found = mentions.at(place, bytes);
    return found;
}

} // namespace

HashSubject hashSubject(Document &document)
{
    const Tree &tree = document.tree();
    if (!tree.format)
        return fileSubject(document);
    ByteWindow bytes(document.bytes());
    const Mentions mentions(tree);
    const bool isList = find(tree, "records") != NoNode;
    std::optional<Mention> mention = mentions.at(document.focus()->spot().path.toStdString(), bytes);
    if (!mention && !isList)
        mention = firstOf(mentions, bytes);
    if (!mention)
        return {};
    if (find(tree, "appendix") != NoNode)
        return jobSubject(document, bytes, *mention);
    HashSubject subject{isList ? HashSubject::Record : HashSubject::Link, *mention, {}, {}, {}};
    if (mention->hash)
        subject.claims.push_back({*mention->hash, {mention->path}});
    return subject;
}

} // namespace ft
