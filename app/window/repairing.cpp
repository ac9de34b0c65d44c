// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repairing.h"

#include "repairreportfile.h"

#include "evidence/watched.h"
#include "findings/findingsview.h"
#include "storage/writer.h"
#include "wording/savewords.h"
#include "items/columns.h"
#include "items/foldermodel.h"
#include "repair/folderrepairwizard.h"
#include "repair/repairwizard.h"
#include "table/filteredtable.h"

namespace ft {

namespace {

/// Runs beside the window: a copy may have gigabytes.
RepairOutcome writeRepair(const Opened &original, const RepairTarget &target, const Plan &plan, const Progress &progress,
                          const SaveOptions &options)
{
    const Changed changed(*original.bytes, plan);
    const bool isInPlace = target.place == RepairPlace::File;
    const SaveResult result = isInPlace ? save(original, plan, options) : saveAs(target.path, Watched(changed, progress));
    const bool isWritten = result.state == SaveResult::State::Saved;
    const bool cancelled = progress.isCancelled() && result.state == SaveResult::State::Unchanged;
    return {cancelled ? Repairing::tr("Cancelled. Nothing was written.") : sentence(result), result.backup,
            isWritten && isInPlace ? open(target.path) : Opened()};
}

QWidget *repairTable(RepairList *list)
{
    auto *table = new FilteredTable(list);
    table->table()->setAccessibleName(Repairing::tr("Files and what can be done about them"));
    table->setCounted([](int count) { return Repairing::tr("%n file(s)", nullptr, count); });
    constexpr int Letters[columnCount<RepairColumn>() - 1] = {36, 24, 32, 19};
    table->setColumnLetters(Letters);
    return table;
}

} // namespace

Repairing::Repairing(QWidget *window) : QObject(window), m_window(window) {}

RepairWriters Repairing::writers() const
{
    const auto write = [options = m_options](const Opened &original, const RepairTarget &target, const Plan &plan,
                                                 const Progress &progress) {
        return writeRepair(original, target, plan, progress, options);
    };
    return {write, saveReportFile};
}

void Repairing::start(Document *document, const Style &style)
{
    const auto findings = [style](Document *shown) {
        auto *view = new FindingsView(shown);
        view->setStyle(style);
        return view;
    };
    RepairWizard wizard(document, style, findings, writers(), m_window);
    std::function<void()> then; // when the wizard has gone: the window must not change below it
    connect(&wizard, &RepairWizard::openRequested, this, [&](const QString &path) {
        then = [this, path] { Q_EMIT openRequested(path); };
        wizard.accept();
    });
    connect(&wizard, &RepairWizard::stepRequested, this, [&](NextStep step, const QString &path) {
        then = [this, step, path] { Q_EMIT stepRequested(step, path); };
        wizard.accept();
    });
    wizard.exec();
    if (then)
        then();
}

void Repairing::start(const FolderModel &list, const QString &name, const Style &style)
{
    QStringList files;
    for (int row = 0; row < list.rowCount(); ++row)
        files.append(list.entry(row).path);
    FolderRepairWizard wizard(name, files, style, repairTable, writers(), m_window);
    QString toOpen;
    connect(&wizard, &FolderRepairWizard::openRequested, this, [&](const QString &folder) {
        toOpen = folder;
        wizard.accept();
    });
    wizard.exec();
    if (!wizard.changed().isEmpty())
        Q_EMIT filesChanged(wizard.changed());
    if (!toOpen.isEmpty())
        Q_EMIT openRequested(toOpen);
}

} // namespace ft
