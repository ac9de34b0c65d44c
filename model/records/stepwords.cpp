// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace ft {

using namespace Qt::StringLiterals;

namespace {

QString stepWord(const char *text)
{
    return QCoreApplication::translate("Steps", text);
}

QDate dayOf(std::uint64_t seconds, const ColumnTraits &traits)
{
    const QTimeZone zone = traits.isLocalTime ? QTimeZone::systemTimeZone() : QTimeZone::utc();
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), zone).date();
}

/// A year, a month or a day, as long as the step is; so it is typed as well.
QString calendarText(const NumberSpan &span, const ColumnTraits &traits)
{
    constexpr std::uint64_t Day = 86400;
    const std::uint64_t length = span.high - span.low + 1;
    const QDate start = dayOf(span.low, traits);
    return start.toString(length > 40 * Day ? u"yyyy"_s : length > 2 * Day ? u"yyyy-MM"_s : u"yyyy-MM-dd"_s);
}

/// 3:05, 1:02:03
QString clockText(std::uint64_t seconds)
{
    const auto two = [](std::uint64_t number) { return u"%1"_s.arg(number, 2, 10, QLatin1Char('0')); };
    const QString rest = u':' + two(seconds % 60);
    return seconds < 3600 ? QString::number(seconds / 60) + rest
                          : QString::number(seconds / 3600) + u':' + two(seconds / 60 % 60) + rest;
}

QString roundSizeText(std::uint64_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 0, QLocale::DataSizeSIFormat);
}

/// A number as it is typed into a comparison.
QString typedText(std::uint64_t number, const ColumnTraits &traits)
{
    return traits.meaning == Meaning::Duration ? clockText(number) : QString::number(number / traits.unit);
}

QString intervalText(const NumberSpan &span, const ColumnTraits &traits)
{
    const QString low = typedText(span.low, traits);
    const QString high = typedText(span.high, traits);
    return low == high ? low : stepWord(QT_TRANSLATE_NOOP("Steps", "%1 to %2")).arg(low, high);
}

QString sizeStepText(const NumberSpan &span)
{
    const QString high = roundSizeText(span.high + 1);
    return span.low == 0 ? stepWord(QT_TRANSLATE_NOOP("Steps", "under %1")).arg(high)
                         : stepWord(QT_TRANSLATE_NOOP("Steps", "%1 to %2")).arg(roundSizeText(span.low), high);
}

bool isPowerOfTen(std::uint64_t number)
{
    while (number >= 10 && number % 10 == 0)
        number /= 10;
    return number == 1;
}

} // namespace

QString stepText(const ColumnSteps &steps, int step, const ColumnTraits &traits)
{
    if (steps.edges.empty())
        return steps.texts[static_cast<std::size_t>(step)];
    const NumberSpan span = steps.span(step);
    switch (traits.meaning) {
    case Meaning::Time:
        return calendarText(span, traits);
    case Meaning::FileSize:
        return sizeStepText(span);
    case Meaning::Bitrate:
        return stepWord(QT_TRANSLATE_NOOP("Steps", "%1 kbit/s")).arg(intervalText(span, traits));
    case Meaning::Percent:
        // The last step is what is complete, and nothing else.
        return stepWord(QT_TRANSLATE_NOOP("Steps", "%1 %"))
            .arg(span.low == 100 * traits.unit ? u"100"_s : intervalText(span, traits));
    default:
        return intervalText(span, traits);
    }
}

QString edgeText(const ColumnSteps &steps, int step, const ColumnTraits &traits)
{
    if (steps.edges.empty())
        return {};
    const NumberSpan span = steps.span(step);
    constexpr int FewMonths = 15;
    switch (traits.meaning) {
    case Meaning::Time: {
        const QString text = calendarText(span, traits);
        const bool isMonth = text.size() == 7;
        if (isMonth && steps.count() > FewMonths)
            return text.endsWith("-01"_L1) ? text.left(4) : QString();
        return text;
    }
    case Meaning::FileSize:
        return isPowerOfTen(span.low) ? roundSizeText(span.low) : QString();
    case Meaning::Bitrate:
        return steps.edges.back() > 1000 && !isPowerOfTen(span.low) ? QString() : typedText(span.low, traits);
    default:
        return typedText(span.low, traits);
    }
}

QString edgeUnit(const ColumnSteps &steps, const ColumnTraits &traits)
{
    if (steps.edges.empty())
        return {};
    return traits.meaning == Meaning::Bitrate ? stepWord(QT_TRANSLATE_NOOP("Steps", "kbit/s"))
        : traits.meaning == Meaning::Percent  ? u"%"_s
                                              : QString();
}

RowQuery stepsQuery(const ColumnSteps &steps, int first, int last, const ColumnTraits &traits)
{
    RowQuery query;
    if (steps.edges.empty()) {
        query.picks[steps.column] = QStringList(steps.texts.begin() + first, steps.texts.begin() + last + 1);
        return query;
    }
    const bool isTime = traits.meaning == Meaning::Time;
    const QString low = isTime ? calendarText(steps.span(first), traits) : typedText(steps.span(first).low, traits);
    QString high = isTime ? calendarText(steps.span(last), traits) : typedText(steps.span(last).high, traits);
    if (traits.meaning == Meaning::Percent && last == steps.count() - 1)
        high = u"100"_s;
    query.columns[steps.column] = low == high ? u'=' + low : low + ".."_L1 + high;
    return query;
}

bool passesStep(const RowQuery &query, const ColumnSteps &steps, int step, const ColumnTraits &traits)
{
    if (const auto picks = query.picks.find(steps.column); picks != query.picks.end())
        return steps.edges.empty() && picks->second.contains(steps.texts[static_cast<std::size_t>(step)]);
    const auto text = query.columns.find(steps.column);
    if (text == query.columns.end() || steps.edges.empty())
        return true;
    const auto comparison = Comparison::of(text->second);
    const auto asked = comparison ? comparison->span(traits.meaning, traits.isLocalTime) : std::nullopt;
    if (!asked)
        return true;
    const NumberSpan span = steps.span(step);
    return span.low / traits.unit <= asked->high && span.high / traits.unit >= asked->low;
}

} // namespace ft
