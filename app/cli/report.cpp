// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include "outline.h"
#include "textcolumns.h"

#include "wording/sentences.h"

#include <QCoreApplication>

namespace ft::cli {

namespace {

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Words::tr("error");
    case Severity::Warning:
        return Words::tr("warning");
    case Severity::Note:
        break;
    }
    return Words::tr("note");
}

void printFindings(const Subject &subject, const Style &style, Console &console)
{
    if (subject.findings.empty())
        return;
    console.print({});
    console.print(Words::tr("Findings"));
    TextColumns columns(console, 2);
    for (const Finding &finding : subject.findings) {
        columns.add({severityText(finding.severity), QString::fromStdString(finding.path), offsetText(finding.at),
                     sentence(subject.tree, finding, style)});
    }
}

} // namespace

void printReport(const Subject &subject, const Style &style, Console &console)
{
    ByteWindow bytes(*subject.opened.bytes);
    const Summary summary = summarise(subject.tree, subject.findings, bytes, subject.path, style);
    console.print(summary.name);
    console.print(QStringLiteral("  ") + oneLine(subject.path));
    console.print(QStringLiteral("  ") + summary.kind + QStringLiteral(" · ") + summary.facts);
    console.print(QStringLiteral("  ") + summary.verdict);
    printFindings(subject, style, console);
    console.print({});
    console.print(Words::tr("Contents"));
    Outline(subject.tree, bytes, style, console).print();
    console.print({});
}

} // namespace ft::cli
