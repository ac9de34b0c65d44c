// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderpage.h"

#include "pages/headerband.h"
#include "table/folderview.h"

#include <QDir>
#include <QVBoxLayout>

namespace ft {

FolderPage::FolderPage(FolderModel *model, const QString &name, const QString &path, QWidget *parent)
    : QWidget(parent), m_model(model), m_name(oneLine(name)), m_path(path), m_band(new HeaderBand)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *view = new FolderView(model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(view, 1);
    setFocusProxy(view);
    connect(view, &FolderView::opened, this, &FolderPage::fileChosen);
    connect(model, &FolderModel::progress, this, &FolderPage::refresh);
    connect(model, &FolderModel::finished, this, &FolderPage::refresh);
    connect(m_band, &HeaderBand::cancelled, model, &FolderModel::cancel);
    refresh();
}

void FolderPage::refresh()
{
    const int files = m_model->rowCount();
    int known = 0;
    Summary summary{.name = m_name, .kind = m_path.isEmpty() ? tr("List of files") : tr("Folder"), .facts = {}};
    int odd = 0;
    for (int row = 0; row < files; ++row) {
        const FolderEntry &entry = m_model->entry(row);
        known += !entry.format.isEmpty();
        if (entry.isRead && (!entry.isOpen || entry.severity != Severity::Note)) {
            ++odd;
            summary.severity = std::max(summary.severity, entry.severity);
        }
    }
    summary.facts = tr("%n file(s)", nullptr, files) + tr(" · ", "between facts") + tr("%n of a known kind", nullptr, known);
    if (!m_path.isEmpty())
        summary.facts += tr(" · ", "between facts") + oneLine(QDir::toNativeSeparators(m_path));
    summary.sound = odd == 0;
    if (m_model->isReading()) {
        summary.verdict = tr("Still looking.");
        m_band->setProgress(tr("Reading"), static_cast<quint64>(m_model->filesRead()), static_cast<quint64>(files));
    } else {
        summary.verdict = files == 0 ? tr("There are no files here.")
            : odd == 0               ? tr("Nothing wrong found at first sight.")
                                     : tr("Something is wrong with %n file(s).", nullptr, odd);
        m_band->clearProgress();
    }
    if (m_model->isCutOff())
        summary.verdict += u' ' + tr("There are more files than this list holds.");
    m_band->setSummary(summary);
}

} // namespace ft
