// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "subject.h"

#include "repair/diagnosis.h"
#include "wording/json.h"
#include "wording/repairwords.h"
#include "wording/sentences.h"

#include <QCoreApplication>

namespace ft::cli {

namespace {

QLatin1StringView key(const char *name)
{
    return QLatin1StringView(name);
}

/// One input: what can be done about it, and what was.
struct Patient {
    Subject subject;
    Diagnosis diagnosis;
    std::optional<std::size_t> applied;
    Status status = Failed;
};

std::optional<Confidence> acceptedIn(const Request &request, Console &console)
{
    const QString accept = request.value(QStringLiteral("accept"));
    if (accept.isEmpty())
        return Confidence::Consistent;
    for (const Confidence confidence : {Confidence::Guessed, Confidence::Consistent, Confidence::Proved}) {
        if (accept == latin(word(confidence)))
            return confidence;
    }
    console.complain(Words::tr("unknown grade “%1”; known are proved, consistent and guessed").arg(oneLine(accept)));
    return std::nullopt;
}

/// The best plan, if it is as sure as the user wants.
std::optional<std::size_t> chosen(const Diagnosis &diagnosis, Confidence least)
{
    if (diagnosis.plans.empty() || diagnosis.plans.front().confidence < least)
        return std::nullopt;
    return 0;
}

bool write(const Patient &patient, const QString &out, const Request &request, Console &console)
{
    const Subject &subject = patient.subject;
    const Changed changed(*subject.opened.bytes, patient.diagnosis.plans[*patient.applied].plan);
    const bool isPacked = std::any_of(subject.opened.findings.begin(), subject.opened.findings.end(),
                                      [](const Finding &each) { return each.code == Code::ContentDecompressed; });
    if (isPacked && request.has(QStringLiteral("in-place"))) {
        console.complain(subject.path, Words::tr("is a packed file and cannot be changed in place; write to another one with -o"));
        return false;
    }
    return writeOutput(changed, out, request, console);
}

void repair(Patient &patient, const Request &request, Confidence least, Console &console)
{
    const Subject &subject = patient.subject;
    const std::string name = subject.opened.contentName.toStdString();
    patient.diagnosis = diagnose(*subject.tree.format, *subject.opened.bytes, {.fileName = name});
    patient.status = patient.diagnosis.file.isClean() ? Done : Findings;
    if (request.has(QStringLiteral("list")))
        return;
    const QString out = outputFor(request, subject.path, console);
    if (out.isEmpty()) {
        patient.status = Failed;
        return;
    }
    patient.applied = chosen(patient.diagnosis, least);
    if (patient.applied) {
        const bool isSound = patient.diagnosis.plans[*patient.applied].findingsAfter == 0;
        if (write(patient, out, request, console)) {
            patient.status = isSound ? Done : Findings;
        } else {
            patient.applied.reset();
            patient.status = Failed;
        }
    } else if (patient.status == Findings) {
        console.complain(subject.path, patient.diagnosis.plans.empty()
                             ? Words::tr("no repair was found; nothing was written")
                             : Words::tr("no plan is sure enough; nothing was written. See them with --list, and take the best with --accept guessed"));
    }
}

void writePlan(Json &json, const JudgedPlan &plan)
{
    json.beginObject();
    json.text(key("title"), title(plan));
    json.text(key("confidence"), latin(word(plan.confidence)).toString());
    json.key(key("odds"));
    if (plan.odds)
        json.real(*plan.odds);
    else
        json.null();
    json.number(key("findings_before"), plan.findingsBefore);
    json.number(key("findings_after"), plan.findingsAfter);
    json.number(key("bytes_changed"), plan.bytesChanged);
    json.endObject();
}

void writeJson(Json &json, const Patient &patient)
{
    json.beginObject();
    json.text(key("path"), patient.subject.path);
    if (!patient.subject.problem.isEmpty())
        json.text(key("error"), patient.subject.problem);
    json.key(key("plans"));
    json.beginArray();
    for (const JudgedPlan &plan : patient.diagnosis.plans)
        writePlan(json, plan);
    json.endArray();
    json.key(key("applied"));
    if (patient.applied)
        json.number(*patient.applied);
    else
        json.null();
    json.number(key("hypotheses"), patient.diagnosis.hypotheses);
    json.key(key("exhausted"));
    json.boolean(patient.diagnosis.exhausted);
    json.endObject();
    json.finishLine();
}

void print(const Patient &patient, Console &console)
{
    console.print(oneLine(patient.subject.path));
    if (patient.diagnosis.file.isClean())
        console.print(QStringLiteral("  ") + Words::tr("Nothing is wrong."));
    for (std::size_t i = 0; i < patient.diagnosis.plans.size(); ++i) {
        const JudgedPlan &plan = patient.diagnosis.plans[i];
        console.print(QStringLiteral("%1 %2. %3 (%4)")
                          .arg(patient.applied == i ? u'*' : u' ')
                          .arg(i + 1)
                          .arg(confidenceText(plan.confidence), reasonText(plan)));
        console.print(QStringLiteral("     ") + title(plan));
        console.print(QStringLiteral("     ")
                      + Words::tr("findings: %1 before, %2 after; bytes changed: %3").arg(plan.findingsBefore).arg(plan.findingsAfter).arg(plan.bytesChanged));
    }
}

Status run(const Request &request, Console &console)
{
    const auto least = acceptedIn(request, console);
    if (!least || !checkReadingOptions(request, console))
        return Failed;
    Json json(console.out());
    Status status = Done;
    for (const QString &path : request.arguments) {
        Patient patient{readSubject(path, request, console), {}, {}, Failed};
        if (patient.subject.isRead())
            repair(patient, request, *least, console);
        if (request.json)
            writeJson(json, patient);
        else if (patient.subject.isRead())
            print(patient, console);
        status = worse(status, patient.status);
        if (console.isBroken())
            break;
    }
    return status;
}

constexpr Option options[] = {
    {"list", nullptr, QT_TRANSLATE_NOOP("cli", "Show the plans, write nothing")},
    {"accept", "GRADE", QT_TRANSLATE_NOOP("cli", "The least sure plan to carry out: proved, consistent (default) or guessed")},
    {"as", "FORMAT", QT_TRANSLATE_NOOP("cli", "Read the files as this format, whatever they look like")},
    {"o", "OUT", QT_TRANSLATE_NOOP("cli", "Write the result to this file")},
    {"in-place", nullptr, QT_TRANSLATE_NOOP("cli", "Write the result in place of the input")},
    {"force", nullptr, QT_TRANSLATE_NOOP("cli", "Overwrite OUT if it exists")},
};

} // namespace

const Command repairCommand{"repair", "FILE...",
                            QT_TRANSLATE_NOOP("cli", "Finds what can be done about damage, how sure it is, and does the best of it."),
                            options, run};

} // namespace ft::cli
