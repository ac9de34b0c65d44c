// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "proofs.h"
#include "subject.h"

#include "formats/kazaa_dat.h"
#include "formats/registry.h"
#include "repair/diagnosis.h"
#include "schema/reader.h"
#include "wording/json.h"
#include "wording/repairwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace ft::cli {

namespace {

QLatin1StringView key(const char *name)
{
    return QLatin1StringView(name);
}

/// One input: what can be done about it, and what was.
struct Patient {
    QString path;
    Opened opened;
    std::string name; ///< that speaks for the contents
    const Format *format = nullptr; ///< null: nothing could be done
    QString problem; ///< why
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

/// What the user knows about the files, with what it was read from.
struct Knowledge {
    Clues clues;
    Opened databaseFile;
    Tree database;
};

bool readState(const QString &path, Clues &clues, Console &console)
{
    const Opened opened = ft::open(path);
    if (!opened.bytes) {
        console.complain(path, problemOf(opened));
        return false;
    }
    clues.state = jobState(read(*formatById("gift.state"), *opened.bytes), *opened.bytes);
    if (!clues.state->isUsable())
        console.complain(path, Words::tr("is no job state of giFT: it names no hash (FTH:) or no total size"));
    return clues.state->isUsable();
}

bool readKnowledge(const Request &request, Knowledge &knowledge, Console &console)
{
    if (const QString text = request.value(QStringLiteral("link")); !text.isEmpty()) {
        knowledge.clues.link = readLink(text.toStdString());
        complain(*knowledge.clues.link, text, console);
        if (!knowledge.clues.link->isUsable())
            return false;
    }
    if (const QString path = request.value(QStringLiteral("dbb")); !path.isEmpty()) {
        knowledge.databaseFile = ft::open(path);
        if (!knowledge.databaseFile.bytes) {
            console.complain(path, problemOf(knowledge.databaseFile));
            return false;
        }
        const std::string name = knowledge.databaseFile.contentName.toStdString();
        knowledge.database = read(*formatById("kazaa.dbb"), *knowledge.databaseFile.bytes, {.fileName = name});
        knowledge.clues.database = &knowledge.database;
        knowledge.clues.databaseBytes = knowledge.databaseFile.bytes.get();
    }
    const QString state = request.value(QStringLiteral("state"));
    return state.isEmpty() || readState(state, knowledge.clues, console);
}

/// The format to repair a file as. A file that has lost what it could be recognised by may still have its name, or a job
/// state beside it.
const Format *formatOf(const Patient &patient, const Request &request)
{
    if (request.has(QStringLiteral("as")))
        return formatById(request.value(QStringLiteral("as")).toStdString());
    const std::vector<Candidate> candidates = identify(formats(), *patient.opened.bytes, patient.name);
    if (!candidates.empty() && candidates.front().score >= Candidate::Unlikely)
        return candidates.front().format;
    const bool isJob = patient.opened.contentName.endsWith(QStringLiteral(".dat"), Qt::CaseInsensitive)
        || request.has(QStringLiteral("state"));
    return isJob ? &kazaaDat : nullptr;
}

Patient admitted(const QString &path, const Request &request, Console &console)
{
    Patient patient;
    patient.path = path;
    patient.opened = ft::open(path);
    patient.name = patient.opened.contentName.toStdString();
    patient.problem = problemOf(patient.opened);
    if (patient.opened.bytes && patient.opened.bytes->size() == 0)
        patient.problem = Words::tr("the file is empty; there is nothing to repair");
    else if (patient.opened.bytes)
        patient.format = formatOf(patient, request);
    if (!patient.format && patient.problem.isEmpty())
        patient.problem = Words::tr("not recognised; if you know what it is, name the format with `--as`");
    if (!patient.problem.isEmpty())
        console.complain(path, patient.problem);
    return patient;
}

/// Whether the plan is about something that is not wrong, such as repeats in a sound list, and nothing proves it.
bool isOptional(const JudgedPlan &plan)
{
    return plan.findingsBefore == 0 && plan.confidence != Confidence::Proved;
}

/// The best plan, if it is as sure as the user wants. What is not wrong is left alone unless a grade is named.
std::optional<std::size_t> chosen(const Diagnosis &diagnosis, const Request &request, Confidence least)
{
    if (diagnosis.plans.empty() || diagnosis.plans.front().confidence < least)
        return std::nullopt;
    if (isOptional(diagnosis.plans.front()) && !request.has(QStringLiteral("accept")))
        return std::nullopt;
    return 0;
}

bool write(const Patient &patient, const QString &out, const Request &request, Console &console)
{
    return writeOutput(patient.opened, patient.diagnosis.plans[*patient.applied].plan, out, request, console);
}

void apply(Patient &patient, const Request &request, Confidence least, Console &console)
{
    const QString out = outputFor(request, patient.path, console);
    patient.applied = out.isEmpty() ? std::nullopt : chosen(patient.diagnosis, request, least);
    if (out.isEmpty()) {
        patient.status = Failed;
    } else if (patient.applied && write(patient, out, request, console)) {
        patient.status = patient.diagnosis.plans[*patient.applied].findingsAfter == 0 ? Done : Findings;
    } else if (patient.applied) {
        patient.applied.reset();
        patient.status = Failed;
    } else if (patient.diagnosis.plans.empty() && patient.status == Findings) {
        console.complain(patient.path, Words::tr("no repair was found; nothing was written"));
    } else if (patient.status == Findings) {
        console.complain(patient.path, Words::tr("no plan is sure enough and nothing was written; see them with --list, and take the best with --accept guessed"));
    } else if (!patient.diagnosis.plans.empty()) {
        console.complain(patient.path, Words::tr("nothing is wrong with it and nothing was written; see what could be done with --list, and do it with --accept"));
    }
}

void repair(Patient &patient, const Clues &clues, const Request &request, Confidence least, Console &console)
{
    patient.diagnosis = diagnose(*patient.format, *patient.opened.bytes, {.fileName = patient.name, .clues = clues});
    patient.status = patient.diagnosis.file.isClean() ? Done : Findings;
    if (!request.has(QStringLiteral("list")))
        apply(patient, request, least, console);
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
    json.text(key("path"), patient.path);
    if (!patient.problem.isEmpty())
        json.text(key("error"), patient.problem);
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
    console.print(oneLine(patient.path));
    if (patient.diagnosis.file.isClean())
        console.print(QStringLiteral("  ") + Words::tr("Nothing is wrong."));
    if (patient.diagnosis.exhausted)
        console.print(QStringLiteral("  ") + Words::tr("The search ended before everything had been tried."));
    for (std::size_t i = 0; i < patient.diagnosis.plans.size(); ++i) {
        const JudgedPlan &plan = patient.diagnosis.plans[i];
        console.print(QStringLiteral("%1 %2. %3 (%4)")
                          .arg(QChar(patient.applied == i ? u'*' : u' '))
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
    Knowledge knowledge;
    if (!readKnowledge(request, knowledge, console))
        return Failed;
    Json json(console.out());
    return withEach(request, console, [&](const QString &path) {
        Patient patient = admitted(path, request, console);
        if (patient.format)
            repair(patient, knowledge.clues, request, *least, console);
        if (request.json)
            writeJson(json, patient);
        else if (patient.format)
            print(patient, console);
        return patient.status;
    });
}

constexpr Option options[] = {
    {"list", nullptr, QT_TRANSLATE_NOOP("cli", "Show the plans, write nothing")},
    {"accept", "GRADE",
     QT_TRANSLATE_NOOP("cli",
                       "The least sure plan to carry out: proved, consistent (default) or guessed. Named, what is not "
                       "wrong is put in order too")},
    {"link", "TEXT",
     QT_TRANSLATE_NOOP("cli", "A link to the file that the job was to fetch, for jobs that have lost their appendix")},
    {"dbb", "FILE", QT_TRANSLATE_NOOP("cli", "A database of shared files that may have a record of it")},
    {"state", "FILE", QT_TRANSLATE_NOOP("cli", "The job state (.state) that giFT kept beside the data")},
    ReadAs,
    ResultFile,
    InPlace,
    NoBackup,
    BackupDir,
    KeepTimes,
    Overwrite,
};

} // namespace

const Command repairCommand{"repair", "FILE...",
                            QT_TRANSLATE_NOOP("cli", "Finds what can be done about damage, how sure it is, and does the best of it."),
                            options, run};

} // namespace ft::cli
