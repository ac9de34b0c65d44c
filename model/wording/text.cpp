// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace ft {

namespace {

/// Text of the format tables in the language of the interface. The tables hold string literals.
QString translated(Str text)
{
    if (text.empty())
        return {};
    Q_ASSERT(text.data()[text.size()] == '\0');
    return QCoreApplication::translate("format", text.data());
}

/// Shows as itself and leaves its surroundings alone.
bool isHarmless(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

QString clockText(const QDate &date, const QTime &clock)
{
    return QString::asprintf("%04d-%02d-%02d %02d:%02d:%02d ", date.year(), date.month(), date.day(), clock.hour(),
                             clock.minute(), clock.second());
}

} // namespace

QString label(const Field &field)
{
    return translated(field.label);
}

QString help(const Field &field)
{
    return translated(field.help);
}

QString gradeName(Trust trust)
{
    static constexpr const char *names[] = {QT_TRANSLATE_NOOP("text", "certain"), QT_TRANSLATE_NOOP("text", "likely"),
                                            QT_TRANSLATE_NOOP("text", "guess")};
    return QCoreApplication::translate("text", names[static_cast<std::size_t>(trust)]);
}

QString severityName(Severity severity)
{
    static constexpr const char *names[] = {QT_TRANSLATE_NOOP("text", "note"), QT_TRANSLATE_NOOP("text", "warning"),
                                            QT_TRANSLATE_NOOP("text", "error")};
    return QCoreApplication::translate("text", names[static_cast<std::size_t>(severity)]);
}

Str word(Trust trust)
{
    static constexpr Str words[] = {"certain", "likely", "guess"};
    return words[static_cast<std::size_t>(trust)];
}

QString nameText(Str name)
{
    return translated(name);
}

QString dottedQuad(quint32 address)
{
    return QStringLiteral("%1.%2.%3.%4")
        .arg(address >> 24)
        .arg(address >> 16 & 0xFF)
        .arg(address >> 8 & 0xFF)
        .arg(address & 0xFF);
}

QString checksumText(quint32 checksum)
{
    return QStringLiteral("0x%1").arg(checksum, 8, 16, QLatin1Char('0'));
}

QString timeText(quint64 secondsSince1970, const Style &style)
{
    // Numbers of 8 bytes can lie beyond what a date holds.
    if (secondsSince1970 > EndOfYear9999)
        return QString::number(secondsSince1970);
    constexpr quint64 Day = 24 * 60 * 60;
    if (style.localTime) {
        const QDateTime time = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(secondsSince1970));
        return clockText(time.date(), time.time()) + time.timeZoneAbbreviation();
    }
    // Without a QDateTime, which asks the system for its zone even on the way to UTC: tables have a million of these.
    return clockText(QDate(1970, 1, 1).addDays(static_cast<qint64>(secondsSince1970 / Day)),
                     QTime(0, 0).addSecs(static_cast<int>(secondsSince1970 % Day)))
        + QLatin1StringView("UTC");
}

QString sizeText(quint64 bytes)
{
    if (bytes < 1000)
        return exactSizeText(bytes);
    const auto clipped = std::min<quint64>(bytes, std::numeric_limits<qint64>::max());
    return QLocale().formattedDataSize(static_cast<qint64>(clipped), 1, QLocale::DataSizeSIFormat);
}

QString exactSizeText(quint64 bytes)
{
    if (bytes == 1)
        return QCoreApplication::translate("text", "1 byte");
    // The number chooses the plural form; which one depends on its last digits only.
    const int plural = bytes < 1'000'000 ? static_cast<int>(bytes) : static_cast<int>(bytes % 1'000'000) + 1'000'000;
    return QCoreApplication::translate("text", "%1 bytes", nullptr, plural).arg(QLocale().toString(bytes));
}

QString offsetText(quint64 offset)
{
    return QStringLiteral("0x") + QString::number(offset, 16);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString oneLine(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isHarmless))
        return text;
    QString line;
    line.reserve(text.size() + 16);
    for (const QChar character : text) {
        if (isHarmless(character))
            line += character;
        else if (character == u'\n')
            line += QStringLiteral("\\n");
        else if (character == u'\r')
            line += QStringLiteral("\\r");
        else if (character == u'\t')
            line += QStringLiteral("\\t");
        else if (character.unicode() < 0x100)
            line += QStringLiteral("\\x%1").arg(character.unicode(), 2, 16, QLatin1Char('0'));
        else
            line += QStringLiteral("\\u%1").arg(character.unicode(), 4, 16, QLatin1Char('0'));
    }
    return line;
}

} // namespace ft
