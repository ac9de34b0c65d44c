// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "proofs.h"

#include "repair/appendix.h"
#include "repair/filename.h"
#include "wording/json.h"
#include "wording/proofwords.h"

#include <QCoreApplication>
#include <QDateTime>

namespace ft::cli {

namespace {

/// The byte that sig2dat put where data will be.
constexpr std::uint8_t NothingYet = 0;
constexpr std::uint64_t LargestFile = 0xFFFFFFFF;

/// The job that a link describes, as the bytes of a .dat; nothing after a complaint.
std::optional<Bytes> jobFor(const Link &link, const Request &request, Console &console)
{
    if (!link.isUsable() || !link.size || *link.size == 0 || *link.size > LargestFile) {
        console.complain(Words::tr("a job needs a hash and a size of up to 4 GiB - 1; this link does not say both"));
        return std::nullopt;
    }
    const QString name = link.name.empty() ? latinText(hexText(View(*link.uuHash)))
                                           : QString::fromStdString(safeName(nameText(link).toStdString()));
    const auto written = request.style.codePage.encode(name);
    if (!written) {
        console.complain(Words::tr("the name “%1” cannot be written in %2; choose another code page with --codepage")
                             .arg(oneLine(name), request.style.codePage.name()));
        return std::nullopt;
    }
    Appendix job;
    job.nameFile(written->toStdString(), link.uuHash, static_cast<std::uint32_t>(*link.size));
    job.startTime = static_cast<std::uint32_t>(QDateTime::currentSecsSinceEpoch());
    job.begun = false;
    Bytes bytes{NothingYet};
    const Bytes rest = job.bytes();
    bytes.insert(bytes.end(), rest.begin(), rest.end());
    return bytes;
}

Status run(const Request &request, Console &console)
{
    const QString out = request.value(QStringLiteral("o"));
    if (out.isEmpty() || request.arguments.size() != 1) {
        console.complain(Words::tr("name one link, and the output with -o"));
        return Failed;
    }
    const Link link = readLink(request.arguments.front().toStdString());
    complain(link, request.arguments.front(), console);
    const auto job = jobFor(link, request, console);
    if (!job || !writeNew(out, MemorySource(*job), {.force = request.has(QStringLiteral("force")), .modified = {}}, console))
        return Failed;
    if (request.json) {
        Json json(console.out());
        json.beginObject();
        json.text(QLatin1StringView("path"), out);
        json.number(QLatin1StringView("size"), *link.size);
        json.text(QLatin1StringView("hash"), latinText(hexText(View(*link.uuHash))));
        json.endObject();
        json.finishLine();
    } else {
        console.print(Words::tr("%1: a job for %2").arg(oneLine(out), exactSizeText(*link.size)));
    }
    return Done;
}

constexpr Option options[] = {
    {"o", "NEW.dat", QT_TRANSLATE_NOOP("cli", "Write the job to this file")},
    {"force", nullptr, QT_TRANSLATE_NOOP("cli", "Overwrite it if it exists")},
};

} // namespace

const Command makeCommand{"make", "LINK", QT_TRANSLATE_NOOP("cli", "Makes a job that has received nothing yet from a link."), options, run};

} // namespace ft::cli
