// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest.h"

#include <QCryptographicHash>

namespace ft {

QByteArray sha256(const ByteSource &bytes, const std::stop_token &stop, const std::function<void(std::uint64_t)> &told)
{
    constexpr std::size_t DigestBlock = 1024 * 1024;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Bytes block(DigestBlock);
    for (std::uint64_t at = 0; at < bytes.size();) {
        const std::size_t count = bytes.read(at, block);
        if (count == 0 || stop.stop_requested())
            return {};
        hash.addData(QByteArrayView(block.data(), static_cast<qsizetype>(count)));
        at += count;
        if (told)
            told(count);
    }
    return hash.result();
}

} // namespace ft
