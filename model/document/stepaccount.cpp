// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepaccount.h"

#include <QCryptographicHash>

#include <algorithm>

namespace ft {

namespace {

constexpr std::size_t AccountBlock = 1024 * 1024;

/// Adds bytes to the digest of all places, and makes what is kept of them.
class PieceAccount
{
public:
    PieceAccount(QCryptographicHash &all, quint64 size) : m_all(all) { m_piece.size = size; }

    void add(View bytes)
    {
        const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
        m_all.addData(view);
        m_own.addData(view);
        if (m_piece.size <= JournalBytes::MostShown)
            m_piece.bytes.append(view);
    }

    JournalBytes finished()
    {
        if (m_piece.size > JournalBytes::MostShown)
            m_piece.sha256 = m_own.result();
        return m_piece;
    }

private:
    QCryptographicHash &m_all;
    QCryptographicHash m_own{QCryptographicHash::Sha256};
    JournalBytes m_piece;
};

} // namespace

StepAccount accountOf(const Plan &plan, const ByteSource &before)
{
    StepAccount account;
    QCryptographicHash removed(QCryptographicHash::Sha256);
    QCryptographicHash inserted(QCryptographicHash::Sha256);
    Bytes block;
    for (const Splice &splice : plan.splices) {
        PieceAccount gone(removed, splice.remove);
        for (std::uint64_t at = splice.at; at < splice.end();) {
            block.resize(static_cast<std::size_t>(std::min<std::uint64_t>(AccountBlock, splice.end() - at)));
            const std::size_t count = before.read(at, block);
            if (count == 0)
                break;
            gone.add(View(block).first(count));
            at += count;
        }
        PieceAccount come(inserted, splice.insert.size());
        come.add(splice.insert);
        if (account.splices.size() < JournalEntry::MostSplices)
            account.splices.append({splice.at, gone.finished(), come.finished()});
    }
    account.removed = removed.result();
    account.inserted = inserted.result();
    return account;
}

quint64 bytesIn(const Plan &plan)
{
    quint64 total = 0;
    for (const Splice &splice : plan.splices)
        total += splice.remove + splice.insert.size();
    return total;
}

} // namespace ft
