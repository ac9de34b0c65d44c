// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldersummary.h"

#include "schema/identify.h"
#include "schema/reader.h"
#include "storage/opened.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ft {

namespace {

const Format *recognised(const Opened &opened, const std::string &name)
{
    const std::vector<Candidate> candidates = identify(formats(), *opened.bytes, name);
    const bool isLikely = !candidates.empty() && candidates.front().score >= Candidate::Unlikely;
    return isLikely ? candidates.front().format : nullptr;
}

} // namespace

FolderEntry folderEntry(const QString &path, const Style &style)
{
    FolderEntry entry{path};
    entry.isRead = true;
    entry.name = QFileInfo(path).fileName();
    const Opened opened = open(path);
    if (!opened.bytes) {
        entry.verdict = opened.reason;
        entry.severity = Severity::Error;
        return entry;
    }
    entry.isOpen = true;
    entry.size = opened.bytes->size();
    const std::string name = opened.contentName.toStdString();
    const Format *format = recognised(opened, name);
    if (!format) {
        entry.kind = QCoreApplication::translate("items", "not recognised");
        return entry;
    }
    entry.format = QString::fromUtf8(format->id.data(), static_cast<qsizetype>(format->id.size()));
    const Tree tree = read(*format, *opened.bytes, {.fileName = name});
    std::vector<Finding> findings = opened.findings;
    findings.insert(findings.end(), tree.findings.begin(), tree.findings.end());
    ByteWindow bytes(*opened.bytes);
    const Summary summary = summarise(tree, findings, bytes, opened.contentName, style);
    entry.kind = summary.kind;
    entry.name = summary.name;
    entry.complete = summary.complete;
    entry.verdict = summary.verdict;
    entry.severity = summary.severity;
    return entry;
}

} // namespace ft
