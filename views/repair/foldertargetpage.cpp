// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldertargetpage.h"

#include "indented.h"

#include "common/owndirection.h"
#include "common/quietlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ft {

namespace {

/// A folder beside that of the files that is not there yet: "downloads (repaired)".
QString freeFolder(const QString &root)
{
    const QString base = root.endsWith(u'/') ? root + FolderTargetPage::tr("downloads") : root; // all of a disk
    QString free = FolderTargetPage::tr("%1 (repaired)").arg(base);
    for (int i = 2; QFileInfo::exists(free); ++i)
        free = FolderTargetPage::tr("%1 (repaired %2)").arg(base).arg(i);
    return free;
}

/// The first copy that would stand in the place of a file that exists.
QString takenBy(const FolderBatch &batch)
{
    const auto exists = [&](const auto &file) { return QFileInfo::exists(copyPath(batch, *file)); };
    const auto taken = std::find_if(batch.files.begin(), batch.files.end(), exists);
    return taken == batch.files.end() ? QString() : copyPath(batch, **taken);
}

} // namespace

FolderTargetPage::FolderTargetPage(FolderCase *repair, QWidget *parent)
    : QWizardPage(parent)
    , m_repair(repair)
    , m_copies(new QRadioButton(tr("Write repaired &copies into a folder")))
    , m_inPlace(new QRadioButton(tr("Change the &files themselves")))
    , m_folder(new QLineEdit)
    , m_copiesNote(new QuietLabel({}))
    , m_problem(new QLabel)
{
    setTitle(tr("Where to write"));
    setCommitPage(true);
    setButtonText(QWizard::CommitButton, tr("&Write"));
    m_folder->setAccessibleName(tr("Folder of the copies"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto *choose = new QPushButton(tr("C&hoose..."));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_copies);
    column->addLayout(indented(m_folder, choose));
    column->addLayout(indented(m_copiesNote));
    column->addSpacing(8);
    column->addWidget(m_inPlace);
    column->addLayout(indented(new QuietLabel(
        tr("What is replaced is kept beside each file first, so that it can be put back. A power cut at any moment leaves "
           "the old file or the new one."))));
    column->addStretch(1);
    column->addWidget(m_problem);
    connect(choose, &QPushButton::clicked, this, &FolderTargetPage::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &FolderTargetPage::check);
    connect(m_copies, &QRadioButton::toggled, this, &FolderTargetPage::check);
}

void FolderTargetPage::initializePage()
{
    const RepairList::Files files = m_repair->taken();
    quint64 bytes = 0;
    for (const auto &file : files)
        bytes += file->size;
    m_copiesNote->setText(tr("%n file(s), up to %1; gaps take no room. The files stay as they are.", nullptr,
                             static_cast<int>(files.size())).arg(sizeText(bytes)));
    m_copies->setChecked(true);
    m_folder->setText(QDir::toNativeSeparators(freeFolder(m_repair->root())));
    check();
}

bool FolderTargetPage::isComplete() const
{
    return m_inPlace->isChecked() || (!m_folder->text().trimmed().isEmpty() && m_problem->text().isEmpty());
}

FolderBatch FolderTargetPage::batch() const
{
    const QString folder = QFileInfo(QDir::fromNativeSeparators(m_folder->text())).absoluteFilePath();
    return {m_repair->taken(), m_repair->root(), m_inPlace->isChecked() ? RepairPlace::File : RepairPlace::Copy, folder};
}

void FolderTargetPage::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the copies"), QFileInfo(batch().folder).path());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void FolderTargetPage::check()
{
    m_folder->setEnabled(m_copies->isChecked());
    QString problem;
    if (m_copies->isChecked()) {
        const FolderBatch wanted = batch();
        const QString taken = takenBy(wanted);
        if (QFileInfo(wanted.folder).isFile())
            problem = tr("There is a file with this name. Choose another folder.");
        else if (!taken.isEmpty())
            problem = tr("%1 exists already. Choose another folder; nothing is overwritten.").arg(pathShown(taken));
    }
    m_problem->setText(problem);
    Q_EMIT completeChanged();
}

} // namespace ft
