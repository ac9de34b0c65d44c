// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderpage.h"

#include "tablecharts.h"

#include "common/handfocus.h"
#include "common/messagestrip.h"
#include "common/owndirection.h"
#include "document/nextstep.h"
#include "pages/headerband.h"
#include "table/filteredtable.h"
#include "table/folderview.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ft {

FolderPage::FolderPage(FolderModel *model, const QString &name, const QString &path, QWidget *parent)
    : QWidget(parent), m_model(model), m_name(oneLine(name)), m_path(path), m_band(new HeaderBand),
      m_view(new FolderView(model)), m_message(new MessageStrip), m_extract(new QAction(tr("&Extract..."), this)),
      m_finish(new QAction(tr("Finish all that are complete..."), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(m_message);
    layout->addWidget(m_view, 1);
    handFocus(this, m_view);
    m_view->table()->setExportName(m_name);
    addCharts(m_view->table(), m_name);
    m_extract->setShortcut(Qt::CTRL | Qt::Key_E);
    m_extract->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_extract->setToolTip(tr("Unpack the selected files to a folder, or all that are shown if none is selected"));
    connect(m_extract, &QAction::triggered, this, &FolderPage::askWhereTo);
    m_finish->setToolTip(explanation(NextStep::Finish));
    connect(m_finish, &QAction::triggered, this, &FolderPage::finishRequested);
    connect(m_view, &FolderView::opened, this, &FolderPage::fileChosen);
    connect(model, &FolderModel::progress, this, &FolderPage::refresh);
    connect(model, &FolderModel::finished, this, &FolderPage::refresh);
    connect(m_band, &HeaderBand::cancelled, model, &FolderModel::cancel);
    connect(m_band, &HeaderBand::cancelled, &m_extraction, &ArchiveExtraction::cancel);
    connect(&m_extraction, &ArchiveExtraction::progress, this, [this](int done, int total) {
        m_band->setProgress(tr("Extracting"), static_cast<quint64>(done), static_cast<quint64>(total));
    });
    connect(&m_extraction, &ArchiveExtraction::finished, this, &FolderPage::tellExtracted);
    refresh();
}

QString FolderPage::kind() const
{
    if (!m_model->archiveKind().isEmpty())
        return tr("Archive (%1), read-only").arg(m_model->archiveKind());
    return m_path.isEmpty() ? tr("List of files") : tr("Folder");
}

QString FolderPage::verdict(int odd) const
{
    QString verdict = m_model->archiveTrouble();
    if (!verdict.isEmpty())
        verdict += u' ';
    if (m_model->isReading())
        return verdict + tr("Still looking.");
    verdict += m_model->rowCount() == 0 ? tr("There are no files here.")
        : odd == 0                      ? tr("Nothing wrong found at first sight.")
                                        : tr("Something is wrong with %n file(s).", nullptr, odd);
    if (m_model->isCutOff())
        verdict += u' ' + tr("There are more files than this list holds.");
    return verdict;
}

void FolderPage::refresh()
{
    const int files = m_model->rowCount();
    int known = 0;
    int odd = 0;
    int complete = 0;
    Summary summary{.name = m_name, .kind = kind(), .facts = {}};
    for (int row = 0; row < files; ++row) {
        const FolderEntry &entry = m_model->entry(row);
        known += !entry.format.isEmpty();
        complete += entry.complete.value_or(0) >= 1;
        if (entry.isRead && (entry.severity != Severity::Note)) {
            ++odd;
            summary.severity = std::max(summary.severity, entry.severity);
        }
    }
    if (!m_model->archiveTrouble().isEmpty())
        summary.severity = Severity::Error;
    summary.facts = tr("%n file(s)", nullptr, files) + tr(" · ", "between facts") + tr("%n of a known kind", nullptr, known);
    if (!m_path.isEmpty())
        summary.facts += tr(" · ", "between facts") + pathShown(m_path);
    summary.sound = summary.severity == Severity::Note;
    summary.verdict = verdict(odd);
    if (m_model->isReading())
        m_band->setProgress(tr("Reading"), static_cast<quint64>(m_model->filesRead()), static_cast<quint64>(files));
    else if (!m_extraction.isRunning())
        m_band->clearProgress();
    const bool isExtractable = !m_model->archiveKind().isEmpty() && files > 0;
    m_band->setNextStep(isExtractable ? m_extract : complete > 0 ? m_finish : nullptr);
    if (isExtractable != actions().contains(m_extract))
        isExtractable ? addAction(m_extract) : removeAction(m_extract);
    m_band->setSummary(summary);
}

void FolderPage::askWhereTo()
{
    auto *dialog = new QFileDialog(this, tr("Extract to a folder"), QFileInfo(m_path).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &FolderPage::extractTo);
    dialog->open();
}

void FolderPage::extractTo(const QString &folder)
{
    if (m_extraction.isRunning())
        return;
    QStringList paths;
    const QList<int> rows = m_view->chosenRows();
    for (const int row : rows)
        paths += m_model->entry(row).path.mid(m_path.size() + 1);
    m_extract->setEnabled(false);
    m_extraction.start(folder, m_path, paths);
}

void FolderPage::tellExtracted(const ExtractionResult &result)
{
    m_extract->setEnabled(true);
    QString text = tr("%n file(s) extracted.", nullptr, static_cast<int>(result.written.size()));
    if (result.isCancelled)
        text += u' ' + tr("Stopped; the others were not written.");
    if (!result.failures.isEmpty())
        text += u' ' + tr("%n file(s) not: %1", nullptr, static_cast<int>(result.failures.size())).arg(result.failures.constFirst());
    m_message->say(text);
    m_band->endProgress(m_name + u" · "_s + text);
}

} // namespace ft
