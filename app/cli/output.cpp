// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace ft::cli {

namespace {

constexpr std::size_t Block = 1024 * 1024;

bool copyAll(const ByteSource &bytes, QIODevice &out)
{
    QByteArray block(static_cast<qsizetype>(Block), Qt::Uninitialized);
    const std::span<std::uint8_t> room(reinterpret_cast<std::uint8_t *>(block.data()), Block);
    for (std::uint64_t at = 0; at < bytes.size();) {
        const std::size_t wanted = static_cast<std::size_t>(std::min<std::uint64_t>(Block, bytes.size() - at));
        if (bytes.read(at, room.first(wanted)) != wanted || out.write(block.constData(), static_cast<qint64>(wanted)) < 0)
            return false;
        at += wanted;
    }
    return true;
}

} // namespace

QString outputFor(const Request &request, const QString &input, Console &console)
{
    const bool inPlace = request.has(QStringLiteral("in-place"));
    const QString out = request.value(QStringLiteral("o"));
    if (inPlace == !out.isEmpty()) {
        console.complain(Words::tr("name either an output with -o or --in-place"));
        return {};
    }
    if (!inPlace && request.arguments.size() > 1) {
        console.complain(Words::tr("-o takes one input; use --in-place or call the program once for each"));
        return {};
    }
    return inPlace ? input : out;
}

bool writeOutput(const ByteSource &bytes, const QString &path, const Request &request, Console &console)
{
    const bool mayOverwrite = request.has(QStringLiteral("force")) || request.has(QStringLiteral("in-place"));
    if (QFileInfo::exists(path) && !mayOverwrite) {
        console.complain(path, Words::tr("exists already; choose another name or give --force"));
        return false;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !copyAll(bytes, file) || !file.commit()) {
        console.complain(path, Words::tr("cannot be written (%1); nothing was changed").arg(file.errorString()));
        return false;
    }
    return true;
}

} // namespace ft::cli
