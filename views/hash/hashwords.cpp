// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hashwords.h"

#include "wording/proofwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ft {

namespace {

struct HashWords {
    Q_DECLARE_TR_FUNCTIONS(HashWords)
};

/// "3 059 712 bytes (58.7 %)"
QString shareOf(std::uint64_t bytes, std::uint64_t size)
{
    const double percent = 100.0 * static_cast<double>(bytes) / static_cast<double>(std::max<std::uint64_t>(size, 1));
    const bool exact = bytes == 0 || bytes == size;
    return HashWords::tr("%1 (%2 %)").arg(exactSizeText(bytes), QLocale().toString(percent, 'f', exact ? 0 : percent < 10 ? 2 : 1));
}

bool agrees(const Verdict &verdict)
{
    return verdict.judgement == Judgement::Verified || verdict.judgement == Judgement::HeadVerified;
}

QString headline(const Verdict &verdict)
{
    const bool isWhole = verdict.coveredBytes == verdict.size;
    switch (verdict.judgement) {
    case Judgement::Verified:
        return isWhole ? HashWords::tr("Every byte agrees with the hash.")
                       : HashWords::tr("All that the hash looks at agrees.");
    case Judgement::HeadVerified:
        return HashWords::tr("The beginning agrees with the hash.");
    case Judgement::Mismatch:
        return HashWords::tr("The beginning agrees with the hash, the rest contradicts it.");
    case Judgement::HeadMismatch:
        return HashWords::tr("The beginning contradicts the hash.");
    case Judgement::Undecidable:
        return HashWords::tr("Nothing can be said: the beginning was not received whole.");
    }
    return {};
}

/// Where the data contradicts a hash: what is known of the place.
QString contradiction(const Verdict &verdict)
{
    if (verdict.judgement == Judgement::HeadMismatch)
        return HashWords::tr("Other contents, or damage, within the first 300 KiB.");
    const bool windowsAgree = std::none_of(verdict.windows.begin(), verdict.windows.end(), [](const JudgedWindow &window) {
        return window.state == JudgedWindow::Contradicts;
    });
    if (windowsAgree)
        return HashWords::tr("The parts that the short hash looks at agree; the damage lies between them, as the hash over "
                             "every byte shows.");
    return HashWords::tr("At least one of the parts behind the first 300 KiB is damaged. They share one checksum, so which one "
                         "it is cannot be told.");
}

/// How sure it is. MD5 of the head has 128 bits, the checksum of the windows 32.
QString odds(const Verdict &verdict)
{
    const bool headOnly = verdict.judgement == Judgement::HeadVerified;
    return headOnly || verdict.wholeFile || verdict.windows.size() == 1
        ? HashWords::tr("By chance that happens less than once in 10³⁸.")
        : HashWords::tr("By chance that happens less than once in 10³⁸ for the first 300 KiB, and once in 4 294 967 296 for the rest.");
}

std::uint64_t missingBytes(const Verdict &verdict)
{
    std::uint64_t sum = 0;
    for (const JudgedWindow &window : verdict.windows)
        sum += window.present ? 0 : window.window.extents.size;
    return sum;
}

std::uint64_t unjudgedBytes(const Verdict &verdict)
{
    std::uint64_t sum = 0;
    for (const JudgedWindow &window : verdict.windows)
        sum += window.present && window.state == JudgedWindow::Unknown ? window.window.extents.size : 0;
    return sum;
}

QStringList details(const Verdict &verdict)
{
    QStringList lines;
    const std::uint64_t size = verdict.size;
    if (agrees(verdict))
        lines += HashWords::tr("Proved: %1. %2").arg(shareOf(verdict.coveredBytes, size), odds(verdict));
    else if (verdict.judgement != Judgement::Undecidable)
        lines += contradiction(verdict);
    if (const std::uint64_t missing = missingBytes(verdict); missing > 0)
        lines += HashWords::tr("Needed for more, but not received: %1.").arg(shareOf(missing, size));
    if (const std::uint64_t unjudged = unjudgedBytes(verdict); unjudged > 0)
        lines += HashWords::tr("There, but not to be judged alone: %1.").arg(shareOf(unjudged, size));
    const std::uint64_t looked = verdict.wholeFile ? size : hashedBytes(size);
    if (looked < size) {
        lines += HashWords::tr("Never looked at by the hash: %1. They may be right or wrong; this hash cannot tell.")
                     .arg(shareOf(size - looked, size));
    }
    if (agrees(verdict) && verdict.rule && *verdict.rule != WindowRule::Strict && missingBytes(verdict) == 0)
        lines += HashWords::tr("Whoever made this hash used %1.").arg(ruleText(*verdict.rule));
    return lines;
}

HashJudgement withoutVerdict(const HashCheck &check)
{
    switch (check.subject().kind) {
    case HashSubject::Nothing:
        return {HashWords::tr("No record is chosen."), {HashWords::tr("Choose one in the table to see its hash.")}};
    case HashSubject::Record:
    case HashSubject::Link:
        return {HashWords::tr("There is no data here."),
                {HashWords::tr("This names a file and holds nothing of it. Open the file itself, or a partial download of "
                               "it, to hold it against this hash.")}};
    case HashSubject::Job:
        return {HashWords::tr("This download names no hash."),
                {HashWords::tr("Paste one below to hold the data against it.")}, Severity::Note};
    case HashSubject::File:
        break;
    }
    return {HashWords::tr("This is what the file itself hashes to."),
            {HashWords::tr("Paste a hash or a link below to hold the file against it.")}};
}

} // namespace

HashJudgement judgementOf(const HashCheck &check)
{
    const HashReport &report = check.report();
    if (check.isRunning() && !report.verdict)
        return {HashWords::tr("The data is being read."), {}};
    if (report.end == HashEnd::Cancelled)
        return {HashWords::tr("Cancelled."), {HashWords::tr("Nothing can be said before all parts are read.")}};
    if (report.end == HashEnd::Unreadable) {
        return {HashWords::tr("The file could not be read."),
                {HashWords::tr("Reading failed at offset %1. The medium may be damaged, or the file changed meanwhile.")
                     .arg(offsetText(report.failedAt))},
                Severity::Warning};
    }
    if (!report.verdict)
        return withoutVerdict(check);
    const Verdict &verdict = *report.verdict;
    const bool contradicts = verdict.judgement == Judgement::Mismatch || verdict.judgement == Judgement::HeadMismatch;
    return {headline(verdict), details(verdict), contradicts ? Severity::Error : Severity::Note, agrees(verdict)};
}

QString claimText(const HashClaim &claim)
{
    const auto sources = static_cast<int>(std::count_if(claim.paths.begin(), claim.paths.end(), [](const std::string &path) {
        return path.starts_with("appendix.sources");
    }));
    const int others = static_cast<int>(claim.paths.size()) - sources;
    QStringList parts;
    if (sources > 0)
        parts += HashWords::tr("%n source(s)", nullptr, sources);
    if (others > 0)
        parts += HashWords::tr("%n tag(s)", nullptr, others);
    return parts.join(HashWords::tr(", "));
}

} // namespace ft
