// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingsmodel.h"

#include <QLocale>

namespace ft {

namespace {

constexpr std::size_t MostBits = 4; // bytes: more is a picture, not a number
const QString Dash = QStringLiteral("–");

QString nameOf(const Reading &reading)
{
    switch (reading.type) {
    case Reading::Unsigned:
        return QStringLiteral("u%1").arg(8 * reading.size);
    case Reading::Signed:
        return QStringLiteral("i%1").arg(8 * reading.size);
    case Reading::Time:
        return ReadingsModel::tr("time");
    case Reading::Address:
        return QStringLiteral("IPv4");
    }
    Q_UNREACHABLE();
}

template <typename Number> QString digits(Number number, bool plain)
{
    if (plain)
        return QString::number(number);
    return QLocale().toString(static_cast<std::conditional_t<std::is_signed_v<Number>, qlonglong, qulonglong>>(number));
}

} // namespace

void ReadingsModel::setBytes(Bytes bytes, Bytes text, const Style &style)
{
    m_bytes = std::move(bytes);
    m_textBytes = std::move(text);
    m_style = style;
    m_readings = readings(m_bytes);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString ReadingsModel::line(Endian endian) const
{
    QStringList parts;
    for (const Reading &reading : m_readings) {
        if (reading.type == Reading::Signed)
            continue;
        const auto value = reading.in(endian);
        const bool shown = value && isPlausible(reading.type, *value);
        parts << nameOf(reading) + u' ' + (shown ? readingText(reading, endian, false) : Dash);
    }
    return parts.join(QStringLiteral(" · "));
}

int ReadingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : readingRows() + 2;
}

int ReadingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReadingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? name(index.row()) : valueText(index.row(), index.column(), false);
    case CopyRole:
        return index.column() == Name ? name(index.row()) : valueText(index.row(), index.column(), true);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (index.column() == Name || index.row() >= readingRows() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant ReadingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Read as");
    case Little:
        return tr("Little-endian");
    default:
        return tr("Big-endian");
    }
}

QString ReadingsModel::name(int row) const
{
    if (row < readingRows())
        return nameOf(m_readings[static_cast<std::size_t>(row)]);
    return row == readingRows() ? tr("text") : tr("bits");
}

QString ReadingsModel::valueText(int row, int column, bool plain) const
{
    const bool single = isText(row) || m_readings[static_cast<std::size_t>(row)].size == 1;
    if (single && column == Big)
        return {};
    if (row < readingRows())
        return readingText(m_readings[static_cast<std::size_t>(row)], column == Little ? Endian::Little : Endian::Big, plain);
    if (row == readingRows()) {
        const QString text = m_style.codePage.decode(m_textBytes);
        return text.isEmpty() ? Dash : oneLine(text);
    }
    const View shown = View(m_bytes).first(std::min(m_bytes.size(), MostBits));
    return shown.empty() ? Dash : QString::fromStdString(bits(shown));
}

QString ReadingsModel::readingText(const Reading &reading, Endian endian, bool plain) const
{
    const auto value = reading.in(endian);
    if (!value)
        return Dash;
    switch (reading.type) {
    case Reading::Unsigned:
        return digits(*value, plain);
    case Reading::Signed:
        return digits(signedValue(*value, reading.size), plain);
    case Reading::Time: {
        const QString time = timeText(*value, m_style);
        return plain || isPlausible(reading.type, *value) ? time : tr("%1 ?", "a time that is hardly meant").arg(time);
    }
    case Reading::Address:
        return dottedQuad(static_cast<quint32>(*value));
    }
    Q_UNREACHABLE();
}

} // namespace ft
