// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filerepair.h"

#include "formats/kazaa_dat.h"
#include "formats/registry.h"
#include "repair/diagnosis.h"
#include "schema/identify.h"
#include "wording/repairwords.h"
#include "wording/sentences.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ft {

namespace {

struct VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(RepairVerdict)
};

/// A download that has lost what it could be recognised by may still have its name.
const Format *patientFormat(const Opened &opened, const std::string &name)
{
    const std::vector<Candidate> candidates = identify(formats(), *opened.bytes, name);
    if (!candidates.empty() && candidates.front().score >= Candidate::Unlikely)
        return candidates.front().format;
    return opened.bytes->size() > 0 && globMatches("download*.dat", name) ? &kazaaDat : nullptr;
}

RepairVerdict verdictOf(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Proved:
        return RepairVerdict::Proved;
    case Confidence::Consistent:
        return RepairVerdict::Consistent;
    case Confidence::Guessed:
        break;
    }
    return RepairVerdict::Guessed;
}

/// The best of what can be done about a file in which something is wrong.
void search(FileRepair &repair, const Opened &opened, const std::string &name, const Progress &progress)
{
    Diagnosis diagnosis = diagnose(*repair.format, *opened.bytes, {.fileName = name, .progress = {progress.stop, {}}});
    if (progress.isCancelled())
        return;
    repair.verdict = RepairVerdict::Hopeless;
    if (diagnosis.plans.empty())
        return;
    repair.plan = std::move(diagnosis.plans.front());
    repair.verdict = verdictOf(repair.plan->confidence);
}

} // namespace

FileRepair fileRepair(const QString &path, const Style &style, const Progress &progress)
{
    FileRepair repair{path};
    repair.name = QFileInfo(path).fileName();
    const Opened opened = open(path);
    if (!opened.bytes) {
        repair.wrong = opened.reason;
        repair.severity = Severity::Error;
        repair.verdict = RepairVerdict::Other;
        return repair;
    }
    repair.contentName = QFileInfo(opened.contentName).fileName();
    const std::string name = opened.contentName.toStdString();
    repair.format = patientFormat(opened, name);
    if (!repair.format) {
        repair.wrong = VerdictWords::tr("Not recognised.");
        repair.verdict = RepairVerdict::Other;
        return repair;
    }
    repair.size = opened.bytes->size();
    repair.tail = tailDigest(*opened.bytes);
    const Tree tree = read(*repair.format, *opened.bytes, {.fileName = name});
    ByteWindow window(*opened.bytes);
    const Summary summary = summarise(tree, tree.findings, window, opened.contentName, style);
    repair.name = summary.name;
    repair.wrong = summary.verdict;
    repair.severity = summary.severity;
    if (summary.severity == Severity::Note)
        repair.verdict = RepairVerdict::Sound;
    else
        search(repair, opened, name, progress);
    return repair;
}

bool isFor(const FileRepair &repair, const Opened &opened)
{
    return opened.bytes && opened.bytes->size() == repair.size && tailDigest(*opened.bytes) == repair.tail;
}

QString verdictText(RepairVerdict verdict)
{
    switch (verdict) {
    case RepairVerdict::Proved:
        return confidenceText(Confidence::Proved);
    case RepairVerdict::Consistent:
        return confidenceText(Confidence::Consistent);
    case RepairVerdict::Guessed:
        return confidenceText(Confidence::Guessed);
    case RepairVerdict::Hopeless:
        return VerdictWords::tr("no repair found");
    case RepairVerdict::Sound:
        return VerdictWords::tr("nothing wrong");
    case RepairVerdict::Other:
        return VerdictWords::tr("not recognised");
    case RepairVerdict::Waiting:
    case RepairVerdict::Count:
        break;
    }
    return VerdictWords::tr("waiting");
}

} // namespace ft
