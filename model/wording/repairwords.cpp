// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repairwords.h"

#include "text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace ft {

namespace {

struct Repairing {
    Q_DECLARE_TR_FUNCTIONS(repair)
};

QString countText(quint64 count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

/// A step's sentence, to be filled in.
QString pattern(Method method)
{
    switch (method) {
    case Method::CutJunk:
        return Repairing::tr("Cut off what lies behind the end of the download, {size} from {at} on.");
    case Method::RestoreMark:
        return Repairing::tr("Restore the mark “KAZA” at {at}.");
    case Method::RestoreSize:
        return Repairing::tr("Correct the size of the appendix to {value} bytes.");
    case Method::WriteTrailer:
        return Repairing::tr("Write the {value} bytes of the trailer that are missing.");
    case Method::RemoveCopy:
        return Repairing::tr("Remove the second copy of the appendix, {size} at {at}.");
    case Method::UndoLineEnds:
        return Repairing::tr("Undo a transfer as text: take out the {value} carriage returns that it put before line feeds.");
    case Method::CorrectBit:
        return Repairing::tr("Correct bit {value} of the byte at {at}, in {field}.");
    case Method::CorrectByte:
        return Repairing::tr("Correct the byte at {at}, in {field}.");
    case Method::SolveField:
        return Repairing::tr("Set {field} to {value}, the one number with which the checksum agrees.");
    case Method::CorrectChecksum:
        return Repairing::tr("Correct the stored checksum: one of its bytes was wrong, the contents are not.");
    case Method::RenewChecksum:
        return Repairing::tr("Keep the contents as they are and write a new checksum.");
    case Method::SetCount:
        return Repairing::tr("Set {field} to {value}, with which the appendix reads to its end.");
    case Method::RebuildHead:
        return Repairing::tr("Rebuild the head of the appendix: {value} sources follow it.");
    case Method::TidyRanges:
        return Repairing::tr("Clip, sort and join the completed parts; {value} remain.");
    case Method::TakeMajority:
        return Repairing::tr("Correct {value} fields that disagree with the others, among them {field}.");
    case Method::CompleteAppendix:
        return Repairing::tr("Keep {value} sources and what else is whole, and write the end of the appendix anew. What was received is guessed where its list is lost: zeros in the data are a hint, no proof.");
    case Method::RevealOlder:
        return Repairing::tr("Put the older appendix at {at} behind the data again. Parts received since then are not in its list.");
    case Method::BuildFromLink:
        return Repairing::tr("Write a new appendix from the link for a file of {value} bytes. What was received is guessed from the data.");
    case Method::BuildFromState:
        return Repairing::tr("Write a new appendix from giFT's state of this job, which says what was still missing of the {value} bytes.");
    case Method::BuildFromRecord:
        return Repairing::tr("Write a new appendix from the record {field}, whose hash agrees with the first 300 KiB of the data.");
    case Method::BuildFromPayload:
        return Repairing::tr("Write a new appendix for a file of {value} bytes, as its own first bytes say. Its name and hash stay lost.");
    case Method::RestoreLabels:
        return Repairing::tr("Restore the label of {value} slots whose records are whole.");
    case Method::CorrectLengths:
        return Repairing::tr("Correct the length of {value} records to where they end.");
    case Method::CloseUpSlots:
        return Repairing::tr("Take out {size} at {at} that push the slots behind them out of their places.");
    case Method::MoveSlotsApart:
        return Repairing::tr("Put zeros at {at}, where {size} are missing, so that the slots behind come back to their places.");
    case Method::GatherSlots:
        return Repairing::tr("Bring the slots back to their places: in {value} places there are bytes too many, which go, or too few, which become zeros.");
    case Method::CorrectTagCounts:
        return Repairing::tr("Correct the number of tags of {value} records to what stands up to their end.");
    case Method::RecoverRecords:
        return Repairing::tr("Write a compact copy that has what was deleted ({value}): the records of slots that were set free, and the tags that longer records left behind shorter ones. What was overwritten of them is zero; free slots are left out.");
    case Method::FillSlot:
        return Repairing::tr("Fill up the last slot, whose record is whole, with zeros ({size}).");
    case Method::CutRemainder:
        return Repairing::tr("Cut off {size} at the end, which make no whole entry.");
    case Method::DropEntries:
        return Repairing::tr("Leave out {value} entries that no computer can have had.");
    case Method::DropRepeats:
        return Repairing::tr("Leave out {value} entries that are there twice.");
    case Method::WidenEntries:
        return Repairing::tr("Write the {value} entries of 9 bytes as ones of 12, as later versions had them. Their last three bytes, which nobody understands, are lost; load and time become 0.");
    }
    return {};
}

/// 16 000 rather than 16 384: nobody should believe the last digits.
quint64 rounded(double number)
{
    const double unit = std::pow(10.0, std::max(0.0, std::floor(std::log10(number)) - 1));
    return static_cast<quint64>(std::floor(number / unit) * unit);
}

} // namespace

QString sentence(const Step &step)
{
    QString text = pattern(step.method);
    text.replace(QStringLiteral("{at}"), offsetText(step.at));
    text.replace(QStringLiteral("{size}"), exactSizeText(step.size));
    text.replace(QStringLiteral("{value}"), countText(step.value));
    return text.replace(QStringLiteral("{field}"), oneLine(QString::fromStdString(step.path)));
}

QString title(const JudgedPlan &plan)
{
    QStringList sentences;
    for (const Step &step : plan.steps)
        sentences.append(sentence(step));
    return sentences.join(u' ');
}

QString prognosis(const JudgedPlan &plan)
{
    if (plan.confidence == Confidence::Guessed)
        return {};
    if (plan.confidence == Confidence::Consistent)
        return Repairing::tr("It can be repaired, as far as the structure tells: %1").arg(title(plan));
    const Step &step = plan.steps.front();
    const QString place = offsetText(step.at);
    const QString field = oneLine(QString::fromStdString(step.path));
    if (plan.steps.size() == 1 && step.method == Method::CorrectBit)
        return Repairing::tr("One bit is wrong: bit %1 at %2, in %3. The repair is proved.").arg(countText(step.value), place, field);
    if (plan.steps.size() == 1 && step.method == Method::CorrectByte)
        return Repairing::tr("One byte is wrong: that at %1, in %2. The repair is proved.").arg(place, field);
    return Repairing::tr("The repair is proved: %1").arg(title(plan));
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Proved:
        return Repairing::tr("proved");
    case Confidence::Consistent:
        return Repairing::tr("consistent");
    case Confidence::Guessed:
        break;
    }
    return Repairing::tr("guessed");
}

QString reasonText(const JudgedPlan &plan)
{
    if (plan.odds && *plan.odds < 1)
        return Repairing::tr("the checksum agrees; by chance it would once in %1 such searches").arg(countText(rounded(1 / *plan.odds)));
    if (plan.odds)
        return Repairing::tr("the checksum agrees, but so much was tried that it proves nothing");
    return plan.confidence == Confidence::Consistent ? Repairing::tr("the structure agrees; no checksum says so")
                                                     : Repairing::tr("no checksum says so");
}

QString sentence(const Arbitration &arbitration)
{
    if (!arbitration.odds)
        return {};
    const QString found = Repairing::tr("The hash agrees with one of %1 combinations; its sides are marked *.").arg(countText(arbitration.hypotheses));
    // The head has a digest of its own: nothing that can be counted agrees with 128 bits by chance.
    constexpr double Countable = 1e-15;
    const QString worth = *arbitration.odds < Countable
        ? Repairing::tr("In the first 300 KiB it has 128 bits, so this is no chance.")
        : Repairing::tr("Behind the first 300 KiB it has 32 bits; by chance it would agree once in %1 such searches.")
              .arg(countText(rounded(1 / *arbitration.odds)));
    return found + u' ' + worth;
}

} // namespace ft
