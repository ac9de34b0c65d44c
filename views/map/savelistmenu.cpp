// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savelistmenu.h"

#include "items/background.h"
#include "search/hivecopy.h"
#include "storage/writer.h"
#include "wording/savewords.h"
#include "wording/text.h"

#include <QFileDialog>

namespace ft {

namespace {

QString problemText(const HiveCopy &copy, const QString &path)
{
    switch (copy.problem) {
    case HiveCopy::None:
        break;
    case HiveCopy::NotOpened:
        return SaveListMenu::tr("%1 could not be read: %2").arg(oneLine(path), copy.file.reason);
    case HiveCopy::NoCache:
        return SaveListMenu::tr("%1 is no registry hive with a KazaaNet value that can be replaced. Nothing was written.").arg(oneLine(path));
    case HiveCopy::Damaged:
        return SaveListMenu::tr("The hive %1 is damaged: nothing can be written into a copy of it.").arg(oneLine(path));
    }
    return {};
}

QString written(const SaveListMenu::Nodes &nodes, NodeFormat format, const QString &path, const QString &hive)
{
    Bytes bytes;
    if (hive.isEmpty()) {
        bytes = nodeFile(nodes, format);
    } else {
        HiveCopy copy = hiveCopy(hive, nodes);
        if (copy.problem != HiveCopy::None)
            return problemText(copy, hive);
        bytes = std::move(copy.bytes);
    }
    const SaveResult result = saveAs(path, MemorySource(std::move(bytes)), {.force = true, .modified = {}});
    if (result.state != SaveResult::State::Saved)
        return sentence(result);
    const auto count = static_cast<int>(writableCount(nodes, format));
    const int left = static_cast<int>(nodes.size()) - count;
    const QString saved = SaveListMenu::tr("%n nodes were written to %1.", nullptr, count).arg(oneLine(path));
    return left == 0 ? saved : saved + u' ' + SaveListMenu::tr("%n have a name and no address, and are left out.", nullptr, left);
}

} // namespace

SaveListMenu::SaveListMenu(std::function<Nodes()> nodes, const QString &name, QWidget *parent)
    : QMenu(parent)
    , m_nodes(std::move(nodes))
    , m_name(name)
{
    addKind(tr("KazaaNet value..."), NodeFormat::KazaaNet, QStringLiteral("bin"));
    addKind(tr("Registry text, version 5..."), NodeFormat::Registry5, QStringLiteral("reg"));
    addKind(tr("Registry text, REGEDIT4..."), NodeFormat::Registry4, QStringLiteral("reg"));
    addAction(tr("Copy of a registry hive..."), this, &SaveListMenu::askForHive);
    addKind(tr("giFT nodes..."), NodeFormat::GiftNodes, QStringLiteral("nodes"));
    addKind(tr("KZN..."), NodeFormat::Kzn, QStringLiteral("kzn"));
    addKind(tr("CSV..."), NodeFormat::Csv, QStringLiteral("csv"));
    addKind(tr("JSON..."), NodeFormat::Json, QStringLiteral("json"));
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.future().resultCount() > 0)
            Q_EMIT said(m_watcher.result());
    });
}

/// A write is never given up midway.
SaveListMenu::~SaveListMenu()
{
    m_pool.waitForDone();
}

void SaveListMenu::addKind(const QString &text, NodeFormat format, const QString &suffix)
{
    addAction(text, this, [this, format, suffix] {
        askForPath(suffix, [this, format](const QString &path) { save(format, path); });
    });
}

void SaveListMenu::askForHive()
{
    auto *dialog = new QFileDialog(parentWidget(), tr("Choose the hive to copy; it stays as it is"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &hive) {
        askForPath({}, [this, hive](const QString &path) { save(NodeFormat::KazaaNet, path, hive); });
    });
    dialog->open();
}

void SaveListMenu::askForPath(const QString &suffix, const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parentWidget(), tr("Save the list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(suffix.isEmpty() ? QString() : QStringLiteral("%1-list.%2").arg(m_name, suffix));
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void SaveListMenu::save(NodeFormat format, const QString &path, const QString &hive)
{
    m_watcher.setFuture(startIn<QString>(m_pool, [nodes = m_nodes(), format, path, hive](QPromise<QString> &promise) {
        promise.addResult(written(nodes, format, path, hive));
    }));
}

} // namespace ft
