// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opened.h"

#include "archivepath.h"
#include "compression.h"
#include "filesource.h"

#include "formats/registry.h"
#include "schema/identify.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringDecoder>

namespace ft {
namespace {

OpenError errorOf(RandomFile::Refusal refusal)
{
    switch (refusal) {
    case RandomFile::Refusal::None:
        return OpenError::None;
    case RandomFile::Refusal::Missing:
        return OpenError::NotFound;
    case RandomFile::Refusal::Directory:
        return OpenError::IsDirectory;
    case RandomFile::Refusal::Special:
        return OpenError::NotRegular;
    case RandomFile::Refusal::Denied:
        return OpenError::NotReadable;
    case RandomFile::Refusal::Failed:
        break;
    }
    return OpenError::ReadFailed;
}

Candidate best(const ByteSource &source, const QString &name)
{
    const std::vector<Candidate> candidates = identify(formats(), source, name.toStdString());
    return candidates.empty() ? Candidate{} : candidates.front();
}

/// "nodes.gz" → "nodes". Names that pack in another way than by a further ending (.tgz) stay.
QString withoutEnding(const QString &name)
{
    for (const QLatin1String ending : {QLatin1String(".gz"), QLatin1String(".bz2"), QLatin1String(".xz"), QLatin1String(".zst")}) {
        if (name.endsWith(ending, Qt::CaseInsensitive))
            return name.chopped(ending.size());
    }
    return name;
}

std::vector<Finding> findingsAbout(const Unpacked &unpacked, std::uint64_t packedSize, Compression compression)
{
    const std::uint64_t size = unpacked.bytes.size();
    const std::string how(word(compression));
    std::vector<Finding> findings{finding(Code::ContentDecompressed, 0, size, {}, packedSize, size, how)};
    switch (unpacked.end) {
    case Unpacked::CutOff:
        findings.push_back(finding(Code::Truncated, size, 0, {}, 0, 0, how));
        break;
    case Unpacked::Damaged:
        findings.push_back(finding(Code::BytesUnreadable, size, 0, {}, 0, 0, how));
        break;
    case Unpacked::Followed:
        findings.push_back(finding(Code::JunkAtEnd, size, 0, {}, 0, 0, how));
        break;
    case Unpacked::TooLarge:
        findings.push_back(finding(Code::BudgetReached, size, 0, {}, UnpackedLimit, size, how));
        break;
    case Unpacked::Whole:
    case Unpacked::Unsupported:
        break;
    }
    return findings;
}

} // namespace

/// A download whose payload happens to be a .gz starts like a packed file. So: what a format recognises stays as it
/// is; and where the packed stream is not all there is, a name that speaks for a format is believed too.
void unpackContents(Opened &opened)
{
    Bytes start(16);
    start.resize(opened.bytes->read(0, start));
    const std::optional<Compression> compression = compressionOf(start);
    if (!compression)
        return;
    const Candidate raw = best(*opened.bytes, opened.contentName);
    if (raw.content >= Candidate::Unlikely)
        return;
    Unpacked unpacked = unpack(*opened.bytes, *compression);
    if (unpacked.end == Unpacked::Unsupported || (unpacked.end != Unpacked::Whole && raw.score >= Candidate::Unlikely))
        return;
    const std::vector<Finding> findings = findingsAbout(unpacked, opened.bytes->size(), *compression);
    opened.findings.insert(opened.findings.end(), findings.begin(), findings.end());
    opened.contentName = withoutEnding(opened.contentName);
    opened.bytes = std::make_shared<MemorySource>(std::move(unpacked.bytes));
    opened.identity.reset();
}

Opened openPlain(const QString &path)
{
    const QFileInfo info(path);
    Opened opened;
    opened.path = info.absoluteFilePath();
    opened.contentName = info.fileName();
    auto file = std::make_unique<const RandomFile>(opened.path);
    opened.error = errorOf(file->refusal());
    opened.reason = file->reason();
    if (opened.error != OpenError::None)
        return opened;
    opened.modified = info.lastModified();
    opened.identity = FileIdentity{.inode = file->inode(), .size = file->size(), .modified = file->modified(), .tail = {}};
    opened.bytes = std::make_shared<FileSource>(std::move(file));
    opened.identity->tail = tailDigest(*opened.bytes);
    return opened;
}

Opened open(const QString &path)
{
    Opened opened = openPlain(path);
    if (opened.error == OpenError::NotFound || opened.error == OpenError::ReadFailed) {
        if (const auto inside = intoArchive(path))
            return openInArchive(*inside);
    }
    if (opened.bytes)
        unpackContents(opened);
    return opened;
}

std::string_view archiveIn(const Opened &opened)
{
    const std::string_view kind = archiveKind(*opened.bytes);
    const Candidate raw = kind.empty() ? Candidate{} : best(*opened.bytes, opened.contentName);
    const bool isFile = raw.content >= Candidate::Unlikely || raw.score >= Candidate::Unlikely;
    return isFile ? std::string_view() : kind;
}

bool hasChanged(const Opened &opened)
{
    const auto inside = intoArchive(opened.path);
    const QFileInfo now(inside ? inside->file : opened.path);
    return !now.exists() || now.lastModified() != opened.modified;
}

Opened openText(const QString &name, const QByteArray &text)
{
    std::optional<QStringConverter::Encoding> encoding = QStringConverter::encodingForData(text);
    // Browsers drop links as UTF-16 of the machine without a mark.
    if (!encoding && text.size() % 2 == 0 && text.size() >= 2 && text[0] != '\0' && text[1] == '\0')
        encoding = QStringConverter::Utf16LE;
    QByteArray bytes = text;
    if (encoding && *encoding != QStringConverter::Latin1)
        bytes = QString(QStringDecoder(*encoding).decode(text)).toUtf8();
    while (bytes.endsWith('\0'))
        bytes.chop(1);

    Opened opened;
    opened.path = name;
    opened.contentName = name;
    opened.modified = QDateTime::currentDateTime();
    opened.bytes = std::make_shared<MemorySource>(Bytes(bytes.cbegin(), bytes.cend()));
    return opened;
}

} // namespace ft
