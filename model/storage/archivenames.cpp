// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivenames.h"

#include "repair/filename.h"

#include <QHash>
#include <QSet>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace ft {

using namespace Qt::StringLiterals;

QString decodedName(const QByteArray &name, const char *otherwise)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(name);
    if (!utf8.hasError())
        return text;
    QStringDecoder other(otherwise);
    return other.isValid() ? QString(other.decode(name)) : QString::fromLatin1(name);
}

QString placeOf(const QString &name, bool &climbs)
{
    QString plain = name;
    plain.replace(u'\\', u'/'); // as old Windows programs wrote it
    climbs = plain.startsWith(u'/') || (plain.size() > 1 && plain[1] == u':');
    int depth = 0;
    QStringList parts;
    const QStringList written = plain.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : written) {
        if (part == u'.')
            continue;
        depth += part == u".." ? -1 : 1;
        climbs = climbs || depth < 0;
        if (part != u"..")
            parts += QString::fromStdString(safeName(part.toStdString()));
    }
    return parts.isEmpty() ? u"_"_s : parts.join(u'/');
}

void placeEntries(std::vector<ArchiveEntry> &entries)
{
    QSet<QString> taken;
    QHash<QString, unsigned> repeats; // a hundred thousand of the same name must not be counted through each time
    for (ArchiveEntry &entry : entries) {
        const QString wanted = placeOf(entry.name, entry.climbs);
        entry.path = wanted;
        const qsizetype folder = wanted.lastIndexOf(u'/') + 1;
        const std::string name = wanted.mid(folder).toStdString();
        unsigned &number = repeats[wanted.toCaseFolded()];
        for (number = std::max(number, 1U); taken.contains(entry.path.toCaseFolded());)
            entry.path = wanted.first(folder) + QString::fromStdString(numberedName(name, ++number));
        taken.insert(entry.path.toCaseFolded());
    }
}

} // namespace ft
