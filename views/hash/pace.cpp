// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pace.h"

#include "wording/text.h"

#include <QCoreApplication>

namespace ft {

namespace {

constexpr qint64 TooEarly = 500; ///< milliseconds: the first reads say little about the rest

struct PaceWords {
    Q_DECLARE_TR_FUNCTIONS(Pace)
};

QString durationText(qint64 seconds)
{
    if (seconds < 90)
        return PaceWords::tr("%1 s left").arg(seconds);
    if (seconds < 90 * 60)
        return PaceWords::tr("%1 min left").arg((seconds + 30) / 60);
    return PaceWords::tr("%1 h left").arg((seconds + 1800) / 3600);
}

} // namespace

std::optional<qint64> secondsLeft(qint64 elapsed, quint64 done, quint64 total)
{
    if (elapsed < TooEarly || done == 0 || total < done)
        return std::nullopt;
    const double left = double(elapsed) / double(done) * double(total - done);
    return static_cast<qint64>(left / 1000 + 0.5);
}

QString paceText(qint64 elapsed, quint64 done, quint64 total)
{
    if (total == 0)
        return {};
    const QString amount = PaceWords::tr("%1 of %2").arg(sizeText(done), sizeText(total));
    const auto left = secondsLeft(elapsed, done, total);
    return left ? PaceWords::tr("%1 · %2").arg(amount, durationText(*left)) : amount;
}

} // namespace ft
