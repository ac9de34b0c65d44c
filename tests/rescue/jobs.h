// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/folder.h"

#include "evidence/uuhash.h"
#include "repair/appendix.h"
#include "schema/plausible.h"

#include <algorithm>

namespace ft::test {

/// A folder, a file of 900 000 bytes without any pattern, and downloads of it.
class Jobs : public Folder
{
protected:
    Jobs()
    {
        Chance chance(29);
        m_whole = randomBytes(chance, 900'000);
        m_hash = uuHash(MemorySource(m_whole)).hash;
    }

    static QByteArray bytesOf(const Bytes &bytes)
    {
        return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    }
    QByteArray whole() const { return bytesOf(m_whole); }
    /// A download that has received these ranges, under a name that leads out of every folder where that is wanted.
    QByteArray job(const RangeSet &held, const std::string &name = "song.mp3") const
    {
        Bytes data(static_cast<std::size_t>(held.empty() ? 1 : held.ranges().back().end()));
        for (const Extents &range : held.ranges())
            std::copy_n(m_whole.begin() + static_cast<std::ptrdiff_t>(range.at), range.size, data.begin() + static_cast<std::ptrdiff_t>(range.at));
        Appendix appendix;
        appendix.nameFile(name, m_hash, static_cast<std::uint32_t>(m_whole.size()));
        appendix.completed = held;
        const Bytes rest = appendix.bytes();
        data.insert(data.end(), rest.begin(), rest.end());
        return bytesOf(data);
    }
    RangeSet all() const { return {{0, m_whole.size()}}; }
    QByteArray contents(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A folder in the folder, for what is written.
    QDir target() const
    {
        QDir().mkpath(at(QStringLiteral("out")));
        return QDir(at(QStringLiteral("out")));
    }
    QStringList written() const { return target().entryList(QDir::Files | QDir::Hidden, QDir::Name); }

private:
    Bytes m_whole;
    UuHash m_hash{};
};

} // namespace ft::test
