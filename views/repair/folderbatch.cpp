// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderbatch.h"

#include "repairrecord.h"

#include "items/openedrepair.h"
#include "wording/repairwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ft {

namespace {

struct BatchWords {
    Q_DECLARE_TR_FUNCTIONS(FolderBatch)
};

/// The account of a file about which nothing is known but its plan.
RepairedFile untouched(const FileRepair &file, const QString &failure)
{
    RepairedFile account;
    account.record.before = {file.path, file.size, {}};
    account.record.method = title(*file.plan);
    account.record.confidence = confidenceText(file.plan->confidence);
    account.record.reason = reasonText(*file.plan);
    account.record.failure = failure;
    return account;
}

RepairedFile carriedOut(const FileRepair &file, const RepairTarget &target, const WriteRepair &write, const Style &style,
                        const Progress &progress)
{
    const OpenedRepair repair(file);
    if (!repair.isValid())
        return untouched(file, BatchWords::tr("The file has changed since it was looked at. Nothing was changed."));
    const Plan &plan = file.plan->plan;
    RepairedFile account{repairRecord(repair.before(), repair.after(), repair.before().tree.findings, *file.plan, style),
                         target, nullptr, plan, inverse(plan, repair.before().bytes)};
    if (target.place == RepairPlace::Copy && !QDir().mkpath(QFileInfo(target.path).path()))
        return untouched(file, BatchWords::tr("The folder for the copy cannot be made. Nothing was changed."));
    const RepairOutcome outcome = write(repair.opened(), target, plan, progress);
    account.record.before.path = file.path;
    account.record.after.path = target.path;
    account.record.backup = outcome.backup;
    account.record.failure = outcome.failure;
    return account;
}

} // namespace

QString copyPath(const FolderBatch &batch, const FileRepair &file)
{
    const QString within = QDir(batch.root).relativeFilePath(QFileInfo(file.path).path());
    return QDir::cleanPath(QDir(batch.folder).filePath(within) + u'/' + file.contentName);
}

std::vector<RepairedFile> carryOut(const FolderBatch &batch, const WriteRepair &write, const Style &style, const Progress &progress)
{
    std::uint64_t total = 0;
    for (const auto &file : batch.files)
        total += file->size;
    std::vector<RepairedFile> accounts;
    std::uint64_t done = 0;
    for (const auto &file : batch.files) {
        if (progress.isCancelled()) {
            accounts.push_back(untouched(*file, BatchWords::tr("Cancelled. Nothing was changed.")));
            continue;
        }
        const bool isCopied = batch.place == RepairPlace::Copy;
        const RepairTarget target{isCopied ? copyPath(batch, *file) : file->path, batch.place};
        const Progress ofFile{progress.stop, [&](std::uint64_t written, std::uint64_t) { progress.tell(done + written, total); }};
        accounts.push_back(carriedOut(*file, target, write, style, ofFile));
        done += file->size;
        progress.tell(done, total);
    }
    return accounts;
}

} // namespace ft
