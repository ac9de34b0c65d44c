// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "subject.h"

#include "formats/recognised.h"
#include "formats/registry.h"
#include "schema/reader.h"
#include "storage/archivepath.h"
#include "wording/rowcheck.h"
#include "wording/textcheck.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace ft::cli {

namespace {

constexpr Option options[] = {
    ReadAs,
    ChosenReading,
};

QString latin(Str text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

/// "ranges=ends" as the indices of a rival and its reading in a format.
struct Chosen {
    std::size_t rival;
    int reading;
};

std::optional<Chosen> chosenIn(const Format &format, const QString &option)
{
    for (std::size_t rival = 0; rival < format.rivals.size(); ++rival) {
        const auto &readings = format.rivals[rival].readings;
        for (std::size_t reading = 0; reading < readings.size(); ++reading) {
            if (option == latin(format.rivals[rival].id) + u'=' + latin(readings[reading].id))
                return Chosen{rival, static_cast<int>(reading)};
        }
    }
    return std::nullopt;
}

QString readingNames()
{
    QStringList names;
    for (const Format *format : formats()) {
        for (const Rival &rival : format->rivals) {
            for (const Rival::Reading &reading : rival.readings)
                names.append(latin(rival.id) + u'=' + latin(reading.id));
        }
    }
    names.sort();
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

const Format *formatFor(Subject &subject, const std::string &name, const Request &request)
{
    if (request.has(QStringLiteral("as")))
        return formatById(request.value(QStringLiteral("as")).toStdString());
    subject.candidates = identify(formats(), *subject.opened.bytes, name);
    return recognised(subject.candidates);
}

void collectFindings(Subject &subject, const CodePage &codePage)
{
    std::vector<Finding> &all = subject.findings;
    const auto add = [&all](const std::vector<Finding> &more) { all.insert(all.end(), more.begin(), more.end()); };
    ByteWindow bytes(*subject.opened.bytes);
    add(subject.tree.findings);
    add(checkTexts(subject.tree, bytes, codePage));
    checkRows(subject.tree, *subject.opened.bytes, codePage, {}, [&](RowReport &&report) { add(report.findings); });
    std::stable_sort(all.begin(), all.end(), [](const Finding &a, const Finding &b) { return a.at < b.at; });
}

} // namespace

const std::span<const Option> readingOptions = options;

QString formatNames()
{
    QStringList names;
    for (const Format *format : formats())
        names.append(latin(format->id));
    names.sort();
    return names.join(QStringLiteral(", "));
}

std::vector<int> forcedReadings(const Format &format, const Request &request)
{
    std::vector<int> forced(format.rivals.size(), -1);
    for (const QString &option : request.options.values(QStringLiteral("reading"))) {
        if (const auto chosen = chosenIn(format, option))
            forced[chosen->rival] = chosen->reading;
    }
    return forced;
}

QString problemOf(const Opened &opened)
{
    return problemOf(opened.error, opened.reason);
}

QString problemOf(OpenError error, const QString &reason)
{
    switch (error) {
    case OpenError::None:
        return {};
    case OpenError::NotFound:
        return Words::tr("there is no such file; check the name");
    case OpenError::IsDirectory:
        return Words::tr("this is a folder; name the files in it");
    case OpenError::NotReadable:
        return Words::tr("the file cannot be read (%1); check its permissions").arg(reason);
    case OpenError::NotRegular:
        return Words::tr("this is no regular file; copy what it holds to a file first");
    case OpenError::ReadFailed:
        break;
    }
    return Words::tr("reading failed (%1); copy the file to a sound disk and try again").arg(reason);
}

Status Subject::status() const
{
    if (!isRead())
        return Failed;
    const bool odd = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity != Severity::Note;
    });
    return odd ? Findings : Done;
}

bool checkReadingOptions(const Request &request, Console &console)
{
    const QString as = request.value(QStringLiteral("as"));
    if (request.has(QStringLiteral("as")) && !formatById(as.toStdString())) {
        console.complain(Words::tr("unknown format “%1”; known are %2").arg(oneLine(as), formatNames()));
        return false;
    }
    for (const QString &option : request.options.values(QStringLiteral("reading"))) {
        const auto all = formats();
        if (std::none_of(all.begin(), all.end(), [&](const Format *format) { return chosenIn(*format, option).has_value(); })) {
            console.complain(Words::tr("unknown reading “%1”; known are %2").arg(oneLine(option), readingNames()));
            return false;
        }
    }
    return true;
}

Subject readSubject(const QString &path, const Request &request, Console &console)
{
    return readSubject(path, ft::open(path), request, console);
}

Subject readSubject(const QString &path, Opened opened, const Request &request, Console &console)
{
    Subject subject;
    subject.path = path;
    subject.opened = std::move(opened);
    subject.problem = problemOf(subject.opened);
    if (subject.opened.bytes) {
        subject.findings = subject.opened.findings;
        const std::string name = subject.opened.contentName.toStdString();
        const Format *format = subject.size() > 0 ? formatFor(subject, name, request) : nullptr;
        if (format) {
            subject.tree = read(*format, *subject.opened.bytes,
                                {.fileName = name, .forced = forcedReadings(*format, request)});
            collectFindings(subject, request.style.codePage);
        } else if (subject.size() == 0) {
            subject.problem = Words::tr("the file is empty; there is nothing to read");
            subject.findings.push_back(finding(Code::FileEmpty, 0, 0, {}));
        } else if (!archiveIn(subject.opened).empty()) {
            subject.problem = Words::tr("this is an archive; name a file in it, as in %1")
                                  .arg(oneLine(subject.path) + QStringLiteral("/data256.dbb"));
        } else {
            subject.problem = Words::tr("not recognised; if you know what it is, name the format with `--as`");
        }
    }
    if (!subject.problem.isEmpty())
        console.complain(path, subject.problem);
    return subject;
}

} // namespace ft::cli
