// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberspan.h"

#include "schema/value.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <cmath>

namespace ft {

using namespace Qt::StringLiterals;

namespace {

constexpr NumberSpan Nowhere{1, 0};

std::optional<NumberSpan> secondsFrom(const QDateTime &start, const QDateTime &next)
{
    if (!start.isValid() || start.toSecsSinceEpoch() < 0)
        return std::nullopt;
    return NumberSpan{static_cast<std::uint64_t>(start.toSecsSinceEpoch()),
                      static_cast<std::uint64_t>(next.toSecsSinceEpoch()) - 1};
}

/// A year, a month, a day, a minute or a second, from its beginning to its end.
std::optional<NumberSpan> timeSpan(const QString &text, bool isLocal)
{
    static const QRegularExpression form(
        u"^(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2})(?:[ T]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?)?)?$"_s);
    const QRegularExpressionMatch parts = form.match(text);
    if (!parts.hasMatch())
        return std::nullopt;
    const auto part = [&parts](int i, int otherwise) { return parts.captured(i).isEmpty() ? otherwise : parts.captured(i).toInt(); };
    const QDate date(part(1, 0), part(2, 1), part(3, 1));
    const QTime time(part(4, 0), part(5, 0), part(6, 0));
    const QDateTime start(date, time, isLocal ? QTimeZone::systemTimeZone() : QTimeZone::utc());
    switch (parts.lastCapturedIndex()) {
    case 1:
        return secondsFrom(start, start.addYears(1));
    case 2:
        return secondsFrom(start, start.addMonths(1));
    case 3:
        return secondsFrom(start, start.addDays(1));
    case 5:
        return secondsFrom(start, start.addSecs(60));
    default:
        return secondsFrom(start, start.addSecs(1));
    }
}

/// 3:05, 1:02:03
std::optional<NumberSpan> durationSpan(const QString &text)
{
    std::uint64_t seconds = 0;
    const QStringList parts = text.split(u':');
    for (const QString &part : parts) {
        bool isNumber = false;
        seconds = seconds * 60 + part.toUInt(&isNumber);
        if (!isNumber)
            return std::nullopt;
    }
    return NumberSpan{seconds, seconds};
}

/// 128, 3.4 MB, 16 KiB, 99 %
std::optional<NumberSpan> quantitySpan(const QString &text)
{
    static const QRegularExpression form(u"^(\\d+)([.,]\\d+)?\\s*(?:([kKmMgGtT])(i?)\\w*(?:/s)?|bytes|%)?$"_s);
    const QRegularExpressionMatch parts = form.match(text);
    if (!parts.hasMatch())
        return std::nullopt;
    bool fits = false;
    const QString unit = parts.captured(3).toLower();
    const std::uint64_t whole = parts.captured(1).toULongLong(&fits);
    if (fits && unit.isEmpty() && parts.captured(2).isEmpty())
        return NumberSpan{whole, whole};
    const double step = parts.captured(4).isEmpty() ? 1000 : 1024;
    const double power = unit.isEmpty() ? 0 : double(u"kmgt"_s.indexOf(unit) + 1);
    const double number = (parts.captured(1) + parts.captured(2).replace(u',', u'.')).toDouble() * std::pow(step, power);
    if (number >= 1e19)
        return std::nullopt;
    return NumberSpan{static_cast<std::uint64_t>(std::ceil(number)), static_cast<std::uint64_t>(std::floor(number))};
}

std::optional<NumberSpan> operand(const QString &text, Meaning meaning, bool isLocalTime)
{
    if (meaning == Meaning::Time) {
        if (const auto time = timeSpan(text, isLocalTime))
            return time;
    } else if (meaning == Meaning::Duration && text.contains(u':')) {
        return durationSpan(text);
    } else if (meaning == Meaning::Ipv4) {
        const auto address = ipv4(text.toStdString());
        return address ? std::optional(NumberSpan{*address, *address}) : std::nullopt;
    } else if (meaning == Meaning::Bitrate) { // counted in kbit/s
        static const QRegularExpression unit(u"\\s*kbit/s$"_s);
        return quantitySpan(QString(text).remove(unit));
    }
    return quantitySpan(text);
}

} // namespace

std::optional<Comparison> Comparison::of(const QString &typed)
{
    const QString text = typed.trimmed();
    constexpr std::pair<const char16_t *, Sign> Signs[]
        = {{u">=", AtLeast}, {u"\u2265", AtLeast}, {u"<=", AtMost}, {u"\u2264", AtMost}, {u">", More}, {u"<", Less}, {u"=", Equal}};
    for (const auto &[sign, meaning] : Signs) {
        if (const QStringView start(sign); text.startsWith(start))
            return Comparison{text.mid(start.size()).trimmed(), {}, meaning};
    }
    const qsizetype dots = text.indexOf(u".."_s);
    if (dots < 0)
        return std::nullopt;
    return Comparison{text.left(dots).trimmed(), text.mid(dots + 2).trimmed(), Between};
}

std::optional<NumberSpan> Comparison::span(Meaning meaning, bool isLocalTime) const
{
    const auto first = operand(low, meaning, isLocalTime);
    if (sign == Between) {
        const auto last = operand(high, meaning, isLocalTime);
        if ((!first && !low.isEmpty()) || (!last && !high.isEmpty()))
            return std::nullopt;
        return NumberSpan{first ? first->low : 0, last ? last->high : UINT64_MAX};
    }
    if (!first)
        return std::nullopt;
    // Between two whole numbers lies what has a fraction: its low end is above its high one.
    switch (sign) {
    case Less:
        return first->low == 0 ? Nowhere : NumberSpan{0, first->low - 1};
    case AtMost:
        return NumberSpan{0, first->high};
    case More:
        return first->high == UINT64_MAX ? Nowhere : NumberSpan{first->high + 1, UINT64_MAX};
    case AtLeast:
        return NumberSpan{first->low, UINT64_MAX};
    default:
        return first;
    }
}

} // namespace ft
