// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangeswords.h"

#include "common/chunkink.h"
#include "wording/sentences.h"
#include "wording/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace ft {

namespace {

/// More than three would hide what is under the tool tip.
constexpr qsizetype FindingsShown = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Ranges)
};

QString chunkText(const ChunkMap &map, std::uint64_t offset)
{
    const auto row = chunkAt(map, offset);
    return row ? Words::tr("listed as %1").arg(QString::fromStdString(chunkPath(*row))) : QString();
}

/// Titles of the findings about any of the bytes, the worst first, none twice.
QStringList findingTitles(const ChunkMap &map, Extents extents)
{
    QStringList titles;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note}) {
        for (const ChunkMark &mark : map.marks) {
            const Extents place{mark.extents.at, std::max<std::uint64_t>(mark.extents.size, 1)};
            if (mark.severity == severity && clipped(place, extents).size > 0 && !titles.contains(title(mark.code)))
                titles.append(title(mark.code));
        }
    }
    return titles;
}

} // namespace

QString placeText(Extents extents)
{
    const QLocale locale;
    const std::uint64_t last = extents.end() - 1;
    if (extents.size <= 1)
        return Words::tr("%1 (%2)").arg(locale.toString(quint64(extents.at)), offsetText(extents.at));
    return Words::tr("%1 – %2 (%3 – %4)")
        .arg(locale.toString(quint64(extents.at)), locale.toString(quint64(last)), offsetText(extents.at), offsetText(last));
}

QString mixText(const ChunkMix &mix)
{
    QStringList parts;
    const std::uint64_t total = mix.total();
    for (std::size_t i = 0; i < ChunkStateCount; ++i) {
        const QString name = chunkStateName(static_cast<ChunkState>(i));
        if (mix.bytes[i] == total && total > 0)
            return name;
        if (mix.bytes[i] > 0)
            parts.append(Words::tr("%1: %2").arg(name, exactSizeText(mix.bytes[i])));
    }
    return parts.join(Words::tr(", "));
}

QString readout(const ChunkMap &map, const ChunkLane &lane, const HashWindows &windows, Extents extents)
{
    QStringList parts{placeText(extents), exactSizeText(extents.size), mixText(lane.mix(extents)), chunkText(map, extents.at),
                      windows.text(extents)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString toolTipText(const ChunkMap &map, const ChunkLane &lane, const HashWindows &windows, Extents extents)
{
    const ChunkMix mix = lane.mix(extents);
    QStringList lines{Words::tr("Offset %1").arg(placeText(extents)), exactSizeText(extents.size)};
    for (std::size_t i = 0; i < ChunkStateCount; ++i) {
        const auto state = static_cast<ChunkState>(i);
        const bool alone = mix[state] == mix.total();
        if (mix[state] > 0)
            lines.append(Words::tr("%1: %2").arg(chunkStateName(state), alone ? chunkStateHelp(state) : exactSizeText(mix[state])));
    }
    lines.append(chunkText(map, extents.at));
    if (map.assigned.overlaps(extents))
        lines.append(Words::tr("named in the range states"));
    lines.append(windows.text(extents));
    const QStringList findings = findingTitles(map, extents);
    for (const QString &finding : findings.mid(0, FindingsShown))
        lines.append(Words::tr("Finding: %1").arg(finding));
    if (findings.size() > FindingsShown)
        lines.append(Words::tr("and %n more", nullptr, static_cast<int>(findings.size() - FindingsShown)));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString edgeText(const EdgeGrip &grip)
{
    const QString place = Words::tr("%1 (%2)").arg(QLocale().toString(quint64(grip.at())), offsetText(grip.at()));
    const QString edge = grip.edge().opens ? Words::tr("Received from %1 on").arg(place) : Words::tr("Received up to %1").arg(place);
    if (grip.bytes().size == 0)
        return edge;
    const QString size = exactSizeText(grip.bytes().size);
    return grip.mark() == RangeMark::Received ? Words::tr("%1: %2 more").arg(edge, size) : Words::tr("%1: %2 less").arg(edge, size);
}

QString summaryText(const ChunkMap &map)
{
    const QLocale locale;
    const QString ranges = Words::tr("%n range(s)", nullptr, static_cast<int>(map.completed.count()));
    const QString gaps = Words::tr("%n gap(s)", nullptr, static_cast<int>(map.completed.complement({0, map.fileSize}).count()));
    const QString size = map.sizeKnown
        ? Words::tr("%1 of %2").arg(locale.toString(quint64(map.completedBytes())), exactSizeText(map.fileSize))
        : Words::tr("%1, whole size unknown").arg(exactSizeText(map.completedBytes()));
    return Words::tr("%1 · %2, %3").arg(size, ranges, gaps);
}

} // namespace ft
