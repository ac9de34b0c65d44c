// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer.h"

#include "common/draggedfiles.h"
#include "evidence/link.h"
#include "formats/registry.h"
#include "schema/identify.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace ft {

namespace {

/// A link is a line or three; whoever drags a novel over the window did not mean us.
constexpr qsizetype LinkLimit = 64 * 1024;

} // namespace

Offer Offer::of(const QMimeData &data)
{
    if (data.hasFormat(PathsMimeType)) // out of this window: files of an archive need not be unpacked
        return ofPaths(QString::fromUtf8(data.data(PathsMimeType)).split(QChar::Null));
    QStringList paths;
    QByteArray text;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
        else if (text.isEmpty())
            text = url.toEncoded(); // a browser drags a magnet link as an address
    }
    if (!paths.isEmpty())
        return ofPaths(paths);
    // The plain text comes first: a sig2dat link is no proper address and gets bent when taken for one.
    for (const QByteArray &candidate : {data.text().toUtf8(), text}) {
        if (const QByteArray links = linksIn(candidate); !links.isEmpty())
            return {.link = links};
    }
    return {};
}

Offer Offer::ofPaths(const QStringList &paths)
{
    Offer offer;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (const QByteArray text = path.toUtf8(); offer.link.isEmpty() && !info.exists() && isLink(text)) {
            offer.link = text;
            continue;
        }
        (info.isDir() ? offer.folders : offer.files) += info.absoluteFilePath();
    }
    return offer;
}

QString Offer::sentence() const
{
    const auto fileCount = static_cast<int>(files.size());
    const auto folderCount = static_cast<int>(folders.size());
    if (fileCount > 0 && folderCount > 0) {
        return tr("%1 and %2 will be opened")
            .arg(tr("%n file(s)", nullptr, fileCount),
                 tr("%n folder(s)", nullptr, folderCount));
    }
    if (fileCount > 0)
        return tr("%n file(s) will be opened", nullptr, fileCount);
    if (folderCount > 0)
        return tr("%n folder(s) will be opened", nullptr, folderCount);
    if (!link.isEmpty())
        return tr("The link will be read");
    return tr("This cannot be opened here");
}

QByteArray linksIn(const QByteArray &text)
{
    if (isLink(text))
        return text;
    const Link link = text.size() > LinkLimit ? Link() : readLink(text.toStdString());
    if (!link.isUsable())
        return {};
    return QByteArray::fromStdString(link.kzHash ? magnetText(link) : linkText(link));
}

bool isLink(const QByteArray &text)
{
    if (text.isEmpty() || text.size() > LinkLimit)
        return false;
    const MemorySource source(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    const std::vector<Candidate> candidates = identify(formats(), source, {});
    return !candidates.empty() && candidates.front().format->id == "sig2dat.link"
        && candidates.front().score >= Candidate::Unlikely;
}

} // namespace ft
