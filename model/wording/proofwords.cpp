// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofwords.h"

#include "text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringDecoder>

#include <algorithm>

namespace ft {

namespace {

struct Words {
    LinkProblem problem;
    const char *word;
    const char *sentence; ///< {place}: position from 1; {character}; {expected}; {found}
};

constexpr Words table[] = {
    {LinkProblem::Empty, "link-empty", QT_TRANSLATE_NOOP("link", "There is nothing to read.")},
    {LinkProblem::NotALink, "link-unknown",
     QT_TRANSLATE_NOOP("link", "From character {place} on this is no form of hash or link that is known here: {text}")},
    {LinkProblem::WrongLength, "hash-length",
     QT_TRANSLATE_NOOP("link", "The hash that begins at character {place} has {found} characters instead of {expected}.")},
    {LinkProblem::BadCharacter, "hash-character",
     QT_TRANSLATE_NOOP("link", "Character {place}, “{character}”, does not occur in this form of hash.")},
    {LinkProblem::BadLastCharacter, "hash-last-character",
     QT_TRANSLATE_NOOP("link", "Character {place}, “{character}”, cannot be the last one of a hash; it is one of "
                               "AEIMQUYcgkosw048. A character before it may be missing or doubled.")},
    {LinkProblem::MissingEquals, "hash-equals-missing",
     QT_TRANSLATE_NOOP("link", "An “=” is missing at character {place}; the hash stands between two of them.")},
    {LinkProblem::BadPercent, "percent-malformed",
     QT_TRANSLATE_NOOP("link", "The “%” at character {place} is not followed by two hexadecimal digits; it is taken as it is.")},
    {LinkProblem::BadNumber, "length-malformed",
     QT_TRANSLATE_NOOP("link", "At character {place} a size is expected, in digits: {text}")},
    {LinkProblem::MissingHash, "hash-missing", QT_TRANSLATE_NOOP("link", "The link has no hash, so nothing can be verified with it.")},
    {LinkProblem::RepeatedKey, "key-repeated",
     QT_TRANSLATE_NOOP("link", "The part at character {place} was there before with another value; the last one counts.")},
    {LinkProblem::SizeMismatch, "size-disagrees-with-hash",
     QT_TRANSLATE_NOOP("link", "The length says {found} bytes. The hash of so small a file contains its size, and says "
                               "{expected}.")},
    {LinkProblem::SizeTooLarge, "size-beyond-fasttrack",
     QT_TRANSLATE_NOOP("link", "{found} bytes are more than FastTrack could carry; its sizes end at {expected}.")},
    {LinkProblem::KilobytesMismatch, "kilobytes-disagree",
     QT_TRANSLATE_NOOP("link", "The rounded size at character {place} says {found} KB, the length makes it {expected}.")},
    {LinkProblem::UnknownPart, "part-unknown",
     QT_TRANSLATE_NOOP("link", "The part at character {place} means nothing that is known here, and is skipped: {text}")},
};

const Words &wordsOf(LinkProblem problem)
{
    const Words &words = table[static_cast<std::size_t>(problem)];
    Q_ASSERT(words.problem == problem);
    return words;
}

struct Proof {
    Q_DECLARE_TR_FUNCTIONS(proof)
};

/// "307 200 bytes, 0.4 %"
QString coverageText(const Verdict &verdict)
{
    const QLocale locale;
    const double percent = 100 * verdict.coverage();
    return Proof::tr("%1 of %2, %3 %")
        .arg(locale.toString(static_cast<qulonglong>(verdict.coveredBytes)), exactSizeText(verdict.size),
             locale.toString(percent, 'f', percent < 10 && percent > 0 ? 2 : 0));
}

QString missingText(const Verdict &verdict)
{
    const auto missing = std::count_if(verdict.windows.begin(), verdict.windows.end(),
                                       [](const JudgedWindow &window) { return !window.present; });
    return Proof::tr("Of the parts that the hash covers, %1 of %2 are missing.")
        .arg(missing)
        .arg(verdict.windows.size());
}

/// Of a file that is shorter or longer than what it was held against.
QString sizeSentence(const Verdict &verdict)
{
    const QString sizes = Proof::tr("The file has %1, but should have %2.").arg(exactSizeText(*verdict.sizeOnDisk), exactSizeText(verdict.size));
    switch (verdict.windows.empty() ? JudgedWindow::Unknown : verdict.windows.front().state) {
    case JudgedWindow::Agrees:
        if (*verdict.sizeOnDisk < verdict.size)
            return sizes + u' ' + Proof::tr("Its first 300 KiB agree (%1): its end was cut off.").arg(coverageText(verdict));
        return sizes + u' ' + Proof::tr("Its first 300 KiB agree (%1): something was added to it.").arg(coverageText(verdict));
    case JudgedWindow::Contradicts:
        return sizes + u' ' + Proof::tr("Its first 300 KiB contradict the hash too (%1): it is another file.").arg(coverageText(verdict));
    case JudgedWindow::Unknown:
        break;
    }
    return sizes;
}

/// Of a file of up to 300 KiB, which is all head: the hash covers every byte, and its last part is the size.
QString smallFileSentence(const Verdict &verdict)
{
    const QString coverage = coverageText(verdict);
    switch (verdict.judgement) {
    case Judgement::Verified:
    case Judgement::HeadVerified:
        return Proof::tr("Every byte agrees with the hash (%1).").arg(coverage);
    case Judgement::Mismatch:
        return Proof::tr("Every byte agrees with the hash (%1), but the hash is that of a file of another size.").arg(coverage);
    case Judgement::HeadMismatch:
        return Proof::tr("The contents contradict the hash (%1): another file, or damage.").arg(coverage);
    case Judgement::Undecidable:
        break;
    }
    return Proof::tr("Cannot be decided (%1): of so small a file the hash covers all bytes at once, and some are missing.").arg(coverage);
}

} // namespace

QLatin1StringView word(LinkProblem problem)
{
    return QLatin1StringView(wordsOf(problem).word);
}

Severity severity(const LinkFinding &finding)
{
    return finding.fatal() ? Severity::Error : Severity::Warning;
}

QString sentence(const LinkFinding &finding, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const auto at = static_cast<qsizetype>(finding.at);
    const QString part = oneLine(QString::fromUtf8(bytes.mid(at, static_cast<qsizetype>(finding.size))));
    QString result = QCoreApplication::translate("link", wordsOf(finding.problem).sentence);
    result.replace(QStringLiteral("{place}"), QString::number(QString::fromUtf8(bytes.left(at)).size() + 1));
    result.replace(QStringLiteral("{expected}"), QLocale().toString(static_cast<qulonglong>(finding.expected)));
    result.replace(QStringLiteral("{found}"), QLocale().toString(static_cast<qulonglong>(finding.found)));
    result.replace(QStringLiteral("{character}"), part);
    return result.replace(QStringLiteral("{text}"), part.size() > 60 ? part.left(60) + u'…' : part);
}

QString sentence(const Verdict &verdict)
{
    if (verdict.end == HashEnd::Cancelled)
        return Proof::tr("Cancelled. Nothing can be said.");
    if (verdict.end == HashEnd::Unreadable) {
        return Proof::tr("The file could not be read from offset %1 on. It may have changed meanwhile.")
            .arg(offsetText(verdict.failedAt));
    }
    if (verdict.sizeOnDisk)
        return sizeSentence(verdict);
    if (verdict.size <= WindowSize && !verdict.wholeFile && !verdict.treeContradicts)
        return smallFileSentence(verdict);
    const QString coverage = coverageText(verdict);
    switch (verdict.judgement) {
    case Judgement::Verified:
        if (verdict.wholeFile)
            return Proof::tr("Every byte agrees with the kzhash (%1).").arg(coverage);
        if (verdict.coveredBytes == verdict.size) // up to 600 KiB
            return Proof::tr("Every byte agrees with the hash (%1).").arg(coverage);
        return Proof::tr("All that the hash covers agrees (%1). The rest was never looked at by it.").arg(coverage);
    case Judgement::HeadVerified:
        if (verdict.headIsAll)
            return Proof::tr("The first 300 KiB agree (%1). Whoever made this hash looked no further.").arg(coverage);
        return Proof::tr("The first 300 KiB agree (%1). %2").arg(coverage, missingText(verdict));
    case Judgement::Mismatch:
        if (verdict.treeContradicts)
            return Proof::tr("The parts that the UUHash covers agree, but the kzhash, which covers every byte, contradicts (%1): another part is damaged.").arg(coverage);
        return Proof::tr("The first 300 KiB agree, but the other parts that the hash covers contradict it together (%1); which one is wrong cannot be told.").arg(coverage);
    case Judgement::HeadMismatch:
        return Proof::tr("The first 300 KiB contradict the hash (%1): other contents, or damage.").arg(coverage);
    case Judgement::Undecidable:
        return Proof::tr("Cannot be decided (%1): the first 300 KiB are not all there. %2").arg(coverage, missingText(verdict));
    }
    return {};
}

QString stateText(const JudgedWindow &window)
{
    if (!window.present)
        return Proof::tr("missing");
    switch (window.state) {
    case JudgedWindow::Agrees:
        return Proof::tr("agrees");
    case JudgedWindow::Contradicts:
        return window.window.kind == HashWindow::Md5 ? Proof::tr("contradicts")
                                                     : Proof::tr("contradicts, together with the others");
    case JudgedWindow::Unknown:
        break;
    }
    return Proof::tr("there, cannot be judged alone");
}

QString ruleText(WindowRule rule)
{
    switch (rule) {
    case WindowRule::Strict:
        return Proof::tr("the rule of the network");
    case WindowRule::Loose:
        return Proof::tr("a variant that hashes one window more");
    case WindowRule::HeadOnly:
        return Proof::tr("the first 300 KiB alone");
    case WindowRule::Untailed:
        return Proof::tr("a hasher that never looked behind the first 300 KiB");
    }
    return {};
}

QString nameText(const Link &link)
{
    const QByteArrayView bytes(link.name.data(), static_cast<qsizetype>(link.name.size()));
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8.decode(bytes);
    if (!utf8.hasError())
        return text;
    return CodePage().decode({reinterpret_cast<const std::uint8_t *>(link.name.data()), link.name.size()});
}

} // namespace ft
