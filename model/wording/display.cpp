// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include <QCoreApplication>
#include <QLocale>

namespace ft {

namespace {

/// More than a line of any view shows of one field.
constexpr std::size_t ShownBytes = 4096;
/// Bytes of a blob shown as hex digits; the hex view has the rest.
constexpr std::size_t ShownHex = 64;

QString hex(const Bytes &bytes)
{
    const std::size_t shown = std::min(bytes.size(), ShownHex);
    const QByteArrayView view(bytes.data(), static_cast<qsizetype>(shown));
    const QString digits = QString::fromLatin1(view.toByteArray().toHex());
    return shown < bytes.size() ? digits + u'…' : digits;
}

/// 4:32, 1:02:03
QString duration(quint64 seconds)
{
    const auto two = [](quint64 part) { return QStringLiteral("%1").arg(part, 2, 10, QLatin1Char('0')); };
    const quint64 hours = seconds / 3600;
    const QString rest = two(seconds % 60);
    if (hours == 0)
        return QString::number(seconds / 60) + u':' + rest;
    return QString::number(hours) + u':' + two(seconds / 60 % 60) + u':' + rest;
}

/// `ticks`: 100 ns since 1601, as Windows counts. What lies before 1970 or where no date does stays a number.
QString fileTimeText(quint64 ticks, const Style &style)
{
    constexpr quint64 TicksPerSecond = 10'000'000;
    constexpr quint64 From1601To1970 = 11'644'473'600; // seconds
    const quint64 seconds = ticks / TicksPerSecond;
    const bool isTime = seconds >= From1601To1970 && seconds - From1601To1970 <= EndOfYear9999;
    return isTime ? timeText(seconds - From1601To1970, style) : QString::number(ticks);
}

QString withUnit(Meaning meaning, quint64 number, const Style &style)
{
    switch (meaning) {
    case Meaning::Time:
        return number == 0 ? QCoreApplication::translate("text", "not set") : timeText(number, style);
    case Meaning::FileTime:
        return number == 0 ? QCoreApplication::translate("text", "not set") : fileTimeText(number, style);
    case Meaning::Ipv4:
        return dottedQuad(static_cast<quint32>(number));
    case Meaning::Checksum:
        return checksumText(static_cast<quint32>(number));
    case Meaning::FileSize:
        return sizeText(number);
    case Meaning::Offset:
        return offsetText(number);
    case Meaning::Percent:
        return QCoreApplication::translate("text", "%1 %").arg(number);
    case Meaning::Minutes:
        return QCoreApplication::translate("text", "%1 min").arg(number);
    case Meaning::Duration:
        return duration(number);
    case Meaning::Bitrate:
        return QCoreApplication::translate("text", "%1 kbit/s").arg(number);
    case Meaning::Count:
    case Meaning::Length:
        return QLocale().toString(number);
    default:
        return QString::number(number);
    }
}

QString numberText(const Field &field, quint64 number, const Style &style)
{
    if (style.raw)
        return QString::number(number);
    const Str name = nameOf(field, number);
    return name.empty() ? withUnit(field.meaning, number, style) : nameText(name);
}

/// The parts of a small group in one line: 640 × 480; 1 024, 512.
QString groupText(const Tree &tree, NodeId group, ByteWindow &bytes, const Style &style)
{
    constexpr int MostParts = 3;
    QStringList parts;
    bool small = true;
    bool isResolution = false;
    forEachChild(tree, group, [&](NodeId part) {
        small = small && tree.isLeaf(part) && tree.nodes[part].field->kind == Kind::UInt && parts.size() < MostParts;
        isResolution = isResolution || tree.nodes[part].field->id == "width";
        if (small)
            parts.append(display(tree, part, bytes, style));
    });
    if (!small)
        return {};
    return parts.join(isResolution ? QStringLiteral(" × ") : QStringLiteral(", "));
}

} // namespace

QString display(const Field &field, const Value &value, const Style &style)
{
    switch (value.type) {
    case Value::None:
        return {};
    case Value::Number:
        return numberText(field, value.number, style);
    case Value::Text: {
        const QByteArrayView utf8(value.bytes.data(), static_cast<qsizetype>(value.bytes.size()));
        const QString text = value.utf8 ? QString::fromUtf8(utf8) : style.codePage.decode(value.bytes);
        return value.cut ? oneLine(text) + u'…' : oneLine(text);
    }
    case Value::Bytes:
        break;
    }
    return hex(value.bytes);
}

QString display(const Tree &tree, NodeId node, ByteWindow &bytes, const Style &style)
{
    const Field &field = *tree.nodes[node].field;
    if (tree.isLeaf(node)) {
        const std::size_t limit = field.meaning == Meaning::Payload ? 0 : ShownBytes;
        return limit == 0 ? QString() : display(field, decode(tree, node, bytes, limit), style);
    }
    if (field.kind == Kind::List)
        return QLocale().toString(static_cast<qulonglong>(rowCount(tree, node)));
    return groupText(tree, node, bytes, style);
}

} // namespace ft
