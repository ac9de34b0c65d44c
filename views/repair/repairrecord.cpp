// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repairrecord.h"

#include "common/chunkstrip.h"
#include "evidence/chunkmap.h"
#include "wording/repairwords.h"
#include "wording/sentences.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace ft {

namespace {

constexpr int MapWidth = 960;
constexpr int StripHeight = 32;
constexpr int StripGap = 8;

QStringList sentences(const Tree &tree, const std::vector<Finding> &findings, const Style &style)
{
    QStringList lines;
    for (const Finding &odd : findings) {
        if (odd.severity > Severity::Note)
            lines += sentence(tree, odd, style);
    }
    return lines;
}

/// The chunks before, and below them after. Drawn in light colours: a report is paper.
QByteArray mapPicture(const FileVersion &before, const FileVersion &after)
{
    QImage image(MapWidth, 2 * StripHeight + StripGap, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    int top = 0;
    for (const FileVersion *shown : {&before, &after}) {
        ByteWindow window(shown->bytes);
        paintChunkThumbnail(painter, QRectF(0, top, MapWidth, StripHeight), ChunkLane(chunkMap(shown->tree, window)),
                            QPalette(Qt::white));
        top += StripHeight + StripGap;
    }
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace

RepairRecord repairRecord(const FileVersion &before, const FileVersion &after, const std::vector<Finding> &found,
                          const JudgedPlan &plan, const Style &style)
{
    RepairRecord record;
    record.before.size = before.bytes.size();
    record.after.size = after.bytes.size();
    record.found = sentences(before.tree, found, style);
    record.method = title(plan);
    record.confidence = confidenceText(plan.confidence);
    record.reason = reasonText(plan);
    record.odds = plan.odds;
    record.bytesChanged = plan.bytesChanged;
    const QList<Difference> changed = differences(before, after, style);
    for (const Difference &difference : changed)
        record.changes.append({difference.path, difference.before, difference.after});
    record.left = sentences(after.tree, plan.left, style);
    if (before.tree.format && before.tree.format->id == "kazaa.dat")
        record.map = mapPicture(before, after);
    return record;
}

} // namespace ft
