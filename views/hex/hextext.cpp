// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hextext.h"

namespace ft {

namespace {

constexpr QChar Dot = u'.';

bool isPrintable(const QString &text)
{
    if (text.isEmpty())
        return false;
    for (const char32_t c : text.toUcs4()) {
        if (c == QChar::ReplacementCharacter || !QChar::isPrint(c) || QChar::isMark(c))
            return false;
    }
    return true;
}

TextCell cellOf(const QString &text, int width)
{
    if (!isPrintable(text))
        return {QString(Dot), 1, false};
    return {text.trimmed().isEmpty() ? QString() : text, width, true};
}

} // namespace

HexCharacters::HexCharacters(const CodePage &codePage) : m_codePage(codePage)
{
    for (unsigned value = 0; value < 256; ++value) {
        const auto byte = static_cast<std::uint8_t>(value);
        m_single[value] = cellOf(m_codePage.decode(View(&byte, 1)), 1);
    }
    // A lead byte says nothing alone; with some byte behind it, it makes one character.
    for (unsigned lead = 0x81; lead < 0xFF && !m_doubles; ++lead) {
        const std::array<std::uint8_t, 2> pair{static_cast<std::uint8_t>(lead), 0x41};
        m_doubles = !m_single[lead].printable && m_codePage.decode(pair).size() == 1;
    }
}

QVector<TextCell> HexCharacters::cells(View bytes) const
{
    QVector<TextCell> cells;
    cells.reserve(static_cast<qsizetype>(bytes.size()));
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const TextCell &single = m_single[bytes[i]];
        if (m_doubles && bytes[i] >= 0x80 && !single.printable && i + 1 < bytes.size()) {
            const TextCell pair = cellOf(m_codePage.decode(bytes.subspan(i, 2)), 2);
            if (pair.printable && pair.text.size() == 1) {
                cells << pair << TextCell{};
                ++i;
                continue;
            }
        }
        cells << single;
    }
    return cells;
}

RowText rowText(const QString &offset, View bytes, const QVector<TextCell> &cells)
{
    RowText row;
    const QString gap = QStringLiteral("  ");
    row.text = offset + gap;
    row.digitsAt = static_cast<int>(row.text.size());
    row.text += spacedHex(bytes) + gap;
    row.charactersAt = static_cast<int>(row.text.size());
    row.text += cellText(cells);
    return row;
}

QString cellText(const QVector<TextCell> &cells)
{
    QString text;
    for (const TextCell &cell : cells)
        text += cell.text.isEmpty() ? QStringLiteral(" ") : cell.text;
    return text;
}

QString spacedHex(View bytes)
{
    const QByteArray raw(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    return QString::fromLatin1(raw.toHex(' '));
}

QString cArrayText(View bytes)
{
    constexpr std::size_t PerLine = 12;
    QString text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i > 0)
            text += i % PerLine == 0 ? QStringLiteral(",\n") : QStringLiteral(", ");
        text += QStringLiteral("0x%1").arg(bytes[i], 2, 16, QLatin1Char('0'));
    }
    return text;
}

QString offsetDigits(quint64 offset, int digits, bool decimal)
{
    return QString::number(offset, decimal ? 10 : 16).rightJustified(digits, decimal ? u' ' : u'0');
}

} // namespace ft
