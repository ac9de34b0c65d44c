// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileidentity.h"

#include <QCryptographicHash>

#include <algorithm>

namespace ft {

QByteArray tailDigest(const ByteSource &bytes)
{
    const std::uint64_t size = std::min(bytes.size(), FileIdentity::GuardedTail);
    QByteArray tail(static_cast<qsizetype>(size), Qt::Uninitialized);
    const auto into = std::span(reinterpret_cast<std::uint8_t *>(tail.data()), static_cast<std::size_t>(size));
    tail.truncate(static_cast<qsizetype>(bytes.read(bytes.size() - size, into)));
    return QCryptographicHash::hash(tail, QCryptographicHash::Blake2b_256);
}

} // namespace ft
