// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspecting.h"
#include "output.h"

#include <QFileInfo>

namespace ft::cli {

namespace {

Status run(const Request &request, Console &console)
{
    if (!checkReadingOptions(request, console))
        return Failed;
    const QString out = request.value(QStringLiteral("o"));
    Status status = Done;
    const InspectionReport report = inspectAll(request, console, status);
    const QByteArray bytes = reportBytes(report, request.json || QFileInfo(out).suffix().toLower() == QLatin1StringView("json"));
    if (out.isEmpty()) {
        console.out().write(bytes);
        return status;
    }
    const CopyOptions options{.force = request.has(QStringLiteral("force")), .modified = {}};
    return writeNew(out, MemorySource(Bytes(bytes.begin(), bytes.end())), options, console) ? status : Failed;
}

constexpr Option options[] = {
    ReadAs,
    ChosenReading,
    {"o", "OUT", QT_TRANSLATE_NOOP("cli", "Write the report to this file; as JSON where it ends with .json")},
    Overwrite,
};

} // namespace

const Command reportCommand{
    "report", "FILE...",
    QT_TRANSLATE_NOOP("cli", "Writes a report: SHA-256, what was found, what databases hold, what vanished, what was recovered."), options, run};

} // namespace ft::cli
