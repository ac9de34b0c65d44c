// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspecting.h"
#include "output.h"

#include "wording/json.h"
#include "wording/savewords.h"

#include <QFileInfo>

namespace ft::cli {

namespace {

void writeJson(const SaveResult &result, std::size_t files, Console &console)
{
    Json json(console.out());
    json.beginObject();
    json.key(QLatin1StringView("output"));
    result.ok() ? json.text(result.path) : json.null();
    json.number(QLatin1StringView("files"), files);
    json.endObject();
    json.finishLine();
}

Status run(const Request &request, Console &console)
{
    if (!checkReadingOptions(request, console))
        return Failed;
    const QString out = request.value(QStringLiteral("o"));
    if (out.isEmpty()) {
        console.complain(Words::tr("name a file for the bundle with -o"));
        return Failed;
    }
    if (QFileInfo::exists(out) && !request.has(QStringLiteral("force"))) {
        console.complain(out, Words::tr("it exists; --force overwrites it"));
        return Failed;
    }
    Status status = Done;
    std::vector<Subject> subjects;
    const InspectionReport report = inspectAll(request, console, status, &subjects);
    std::vector<BundleFile> files = reportFiles(report);
    for (const Subject &subject : subjects) {
        if (subject.opened.bytes)
            files.push_back({QStringLiteral("files"), subject.path.section(u'/', -1), subject.opened.bytes, subject.opened.modified});
    }
    const SaveResult result = writeBundle(out, files);
    if (!result.ok())
        console.complain(out, sentence(result));
    if (request.json)
        writeJson(result, files.size(), console);
    return result.ok() ? status : Failed;
}

constexpr Option options[] = {
    ReadAs,
    ChosenReading,
    {"o", "OUT", QT_TRANSLATE_NOOP("cli", "The zip file to write")},
    Overwrite,
};

} // namespace

const Command bundleCommand{"bundle", "FILE...",
                            QT_TRANSLATE_NOOP("cli", "Packs files and a report on them into one zip file."), options, run};

} // namespace ft::cli
