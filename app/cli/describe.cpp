// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "subject.h"

#include "formats/registry.h"
#include "wording/formatreference.h"
#include "wording/hexpattern.h"
#include "wording/kaitai.h"

#include <QCoreApplication>

namespace ft::cli {

namespace {

constexpr Option options[] = {
    {"to", "FORM", QT_TRANSLATE_NOOP("cli", "markdown (default); ksy, for Kaitai Struct; hexpat, for ImHex")},
    ChosenReading,
};

QByteArray described(const Format &format, const QString &form, const Request &request)
{
    if (form == QLatin1StringView("ksy"))
        return kaitaiStruct(format, forcedReadings(format, request));
    if (form == QLatin1StringView("hexpat"))
        return hexPattern(format, forcedReadings(format, request));
    return formatReference(format).toUtf8();
}

Status run(const Request &request, Console &console)
{
    const QString form = request.has(QStringLiteral("to")) ? request.value(QStringLiteral("to"))
                                                           : QStringLiteral("markdown");
    if (!QStringList{QStringLiteral("markdown"), QStringLiteral("ksy"), QStringLiteral("hexpat")}.contains(form)) {
        console.complain(Words::tr("unknown form “%1”; known are markdown, ksy and hexpat").arg(oneLine(form)));
        return Failed;
    }
    if (!checkReadingOptions(request, console))
        return Failed;
    Status status = Done;
    for (const QString &name : request.arguments) {
        if (const Format *format = formatById(name.toStdString())) {
            console.out().write(described(*format, form, request));
        } else {
            console.complain(Words::tr("unknown format “%1”; known are %2").arg(oneLine(name), formatNames()));
            status = Failed;
        }
    }
    return status;
}

} // namespace

const Command describeCommand{"describe", "FORMAT...",
                              QT_TRANSLATE_NOOP("cli", "Describes a file format: every field, with grade and source."),
                              options, run};

} // namespace ft::cli
