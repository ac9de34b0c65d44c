// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofs.h"
#include "subject.h"

#include "evidence/chunkmap.h"
#include "evidence/claims.h"
#include "evidence/hashfindings.h"
#include "formats/kazaa_dat.h"
#include "formats/registry.h"
#include "schema/reader.h"
#include "wording/content.h"
#include "wording/proofwords.h"
#include "wording/sentences.h"

#include <QCoreApplication>

namespace ft::cli {

namespace {

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

/// What one file was held against, and what came of it.
struct Answer {
    QString path;
    QString problem; ///< empty: judged
    UuHash hash{};
    Verdict verdict;
    Tree tree; ///< of a partial
    std::vector<Finding> findings; ///< what the data of a partial says against each hash that it names

    Status status() const
    {
        if (!problem.isEmpty() || verdict.end != HashEnd::Done)
            return Failed;
        const bool yes = verdict.judgement == Judgement::Verified || verdict.judgement == Judgement::HeadVerified;
        return yes ? Done : Findings;
    }
};

/// A partial against `given`, or against what it says itself.
void judgePartial(const Opened &opened, const std::optional<Link> &given, Answer &answer)
{
    answer.tree = read(kazaaDat, *opened.bytes, {.fileName = {}});
    ByteWindow bytes(*opened.bytes);
    const std::optional<UuHash> hash = given ? given->uuHash : jobHash(answer.tree, bytes);
    if (!hash) {
        answer.problem = Words::tr("the job names no hash; give one with --hash");
        return;
    }
    const ChunkMap map = chunkMap(answer.tree, bytes);
    const std::optional<std::uint64_t> size = map.sizeKnown ? std::optional(map.fileSize) : given ? given->size : std::nullopt;
    if (!size) {
        answer.problem = Words::tr("the job does not say how large the file is, so that nobody knows where its hash looks; give a link with --hash");
        return;
    }
    answer.hash = *hash;
    answer.verdict = judge(*opened.bytes, intersect(map.completed, map.present), *size, *hash);
    answer.findings = hashFindings(answer.tree, *opened.bytes).findings;
}

bool isPartial(const Opened &opened)
{
    const std::vector<Candidate> candidates = identify(formats(), *opened.bytes, opened.contentName.toStdString());
    return !candidates.empty() && candidates.front().format == &kazaaDat && candidates.front().score >= Candidate::Unlikely;
}

Answer answerFor(const QString &path, const std::optional<Link> &given)
{
    Answer answer;
    answer.path = path;
    const Opened opened = openPlain(path);
    if (!opened.bytes) {
        answer.problem = problemOf(opened);
    } else if (isPartial(opened)) {
        judgePartial(opened, given, answer);
    } else if (!given) {
        answer.problem = Words::tr("not a partial download, so give the hash to hold it against with --hash");
    } else {
        answer.hash = *given->uuHash;
        answer.verdict = judgeComplete(*opened.bytes, *given);
    }
    if (answer.problem.isEmpty() && hasChanged(opened))
        answer.problem = Words::tr("it changed while it was read, so that nothing can be said; try again");
    return answer;
}

void writeWindows(Json &json, const Verdict &verdict)
{
    json.key(QLatin1StringView("windows"));
    json.beginArray();
    for (const JudgedWindow &window : verdict.windows) {
        json.beginObject();
        json.number(QLatin1StringView("offset"), window.window.extents.at);
        json.number(QLatin1StringView("size"), window.window.extents.size);
        json.text(QLatin1StringView("kind"), window.window.kind == HashWindow::Md5 ? QStringLiteral("md5") : QStringLiteral("crc"));
        json.text(QLatin1StringView("state"), window.present ? QStringLiteral("present") : QStringLiteral("missing"));
        json.endObject();
    }
    json.endArray();
}

void writeFindings(Json &json, const Answer &answer, const Style &style)
{
    json.key(QLatin1StringView("findings"));
    json.beginArray();
    for (const Finding &finding : answer.findings)
        writeFinding(json, answer.tree, finding, style);
    json.endArray();
}

void writeJson(Json &json, const Answer &answer, const Style &style)
{
    json.beginObject();
    json.text(QLatin1StringView("path"), answer.path);
    if (!answer.problem.isEmpty()) {
        json.text(QLatin1StringView("error"), answer.problem);
    } else {
        json.text(QLatin1StringView("hash"), latinText(hexText(View(answer.hash))));
        json.text(QLatin1StringView("verdict"), latin(word(answer.verdict.judgement)));
        json.key(QLatin1StringView("rule"));
        if (answer.verdict.rule)
            json.text(latin(word(*answer.verdict.rule)));
        else
            json.null();
        json.key(QLatin1StringView("coverage"));
        json.real(answer.verdict.coverage());
        json.number(QLatin1StringView("covered_bytes"), answer.verdict.coveredBytes);
        json.number(QLatin1StringView("size"), answer.verdict.size);
        writeWindows(json, answer.verdict);
        writeFindings(json, answer, style);
        json.text(QLatin1StringView("message"), sentence(answer.verdict));
    }
    json.endObject();
    json.finishLine();
}

void print(const Answer &answer, const Style &style, Console &console)
{
    console.print(oneLine(answer.path));
    console.print(QStringLiteral("  ") + sentence(answer.verdict));
    for (const JudgedWindow &window : answer.verdict.windows) {
        console.print(QStringLiteral("  %1  %2  %3  %4")
                          .arg(window.window.extents.at, 12)
                          .arg(window.window.extents.size, 7)
                          .arg(QLatin1StringView(window.window.kind == HashWindow::Md5 ? "md5" : "crc"), stateText(window)));
    }
    for (const Finding &finding : answer.findings)
        console.print(QStringLiteral("  ") + sentence(answer.tree, finding, style));
}

Status run(const Request &request, Console &console)
{
    std::optional<Link> given;
    if (const QString text = request.value(QStringLiteral("hash")); !text.isEmpty()) {
        given = readLink(text.toStdString());
        complain(*given, text, console);
        if (!given->isUsable())
            return Failed;
    }
    Json json(console.out());
    return withEach(request, console, [&](const QString &path) {
        const Answer answer = answerFor(path, given);
        if (!answer.problem.isEmpty())
            console.complain(path, answer.problem);
        if (request.json)
            writeJson(json, answer, request.style);
        else if (answer.problem.isEmpty())
            print(answer, request.style, console);
        return answer.status();
    });
}

constexpr Option options[] = {
    {"hash", "TEXT", QT_TRANSLATE_NOOP("cli", "A hash or link of any form to hold the files against")},
};

} // namespace

const Command verifyCommand{"verify", "FILE...",
                            QT_TRANSLATE_NOOP("cli", "Holds a complete file against a hash, or a partial download against its own."),
                            options, run};

} // namespace ft::cli
