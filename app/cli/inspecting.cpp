// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspecting.h"

namespace ft::cli {

InspectionReport inspectAll(const Request &request, Console &console, Status &status, std::vector<Subject> *subjects)
{
    InspectionReport report{QStringLiteral("ftwb " FT_VERSION), QDateTime::currentDateTimeUtc(), {}};
    for (const QString &path : request.arguments) {
        Subject subject = readSubject(path, request, console);
        // What is not recognised can be part of a report all the same.
        const Status own = subject.opened.bytes && !subject.isRead() ? Done : subject.status();
        status = worse(status, own);
        const auto tree = std::make_shared<const Tree>(subject.tree);
        report.files += inspected({subject.path, subject.opened.contentName, subject.opened.bytes, tree, subject.findings, request.style,
                                   subject.opened.bytes ? QString() : subject.problem});
        if (subjects)
            subjects->push_back(std::move(subject));
    }
    return report;
}

QByteArray reportBytes(const InspectionReport &report, bool isJson)
{
    return isJson ? reportLine(report) : reportPage(report).toUtf8();
}

} // namespace ft::cli
