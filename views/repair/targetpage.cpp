// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targetpage.h"

#include "indented.h"

#include "common/quietlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ft {

namespace {

/// A name beside the file that is not taken: "download (repaired).dat", "download (repaired 2).dat".
QString freeName(const Opened &opened)
{
    const QFileInfo file(QFileInfo(opened.path).dir(), QFileInfo(opened.contentName).fileName());
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    const auto name = [&](const QString &mark) {
        return file.dir().filePath(TargetPage::tr("%1 (%2)%3").arg(file.completeBaseName(), mark, suffix));
    };
    QString free = name(TargetPage::tr("repaired"));
    for (int i = 2; QFileInfo::exists(free); ++i)
        free = name(TargetPage::tr("repaired %1").arg(i));
    return free;
}

} // namespace

TargetPage::TargetPage(RepairCase *repair, QWidget *parent)
    : QWizardPage(parent)
    , m_repair(repair)
    , m_copy(new QRadioButton(tr("Write a repaired &copy")))
    , m_inPlace(new QRadioButton(tr("Change the &file itself")))
    , m_inDocument(new QRadioButton(tr("Change the open &document, and write when you save it")))
    , m_path(new QLineEdit)
    , m_copyNote(new QuietLabel({}))
    , m_inPlaceNote(new QuietLabel({}))
    , m_inDocumentNote(new QuietLabel({}))
    , m_problem(new QLabel)
{
    setTitle(tr("Where to write"));
    setCommitPage(true);
    setButtonText(QWizard::CommitButton, tr("&Write"));
    m_path->setAccessibleName(tr("Path of the copy"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto *choose = new QPushButton(tr("C&hoose..."));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_copy);
    column->addLayout(indented(m_path, choose));
    column->addLayout(indented(m_copyNote));
    column->addSpacing(8);
    column->addWidget(m_inPlace);
    column->addLayout(indented(m_inPlaceNote));
    column->addSpacing(8);
    column->addWidget(m_inDocument);
    column->addLayout(indented(m_inDocumentNote));
    column->addStretch(1);
    column->addWidget(m_problem);
    connect(choose, &QPushButton::clicked, this, &TargetPage::choosePath);
    connect(m_path, &QLineEdit::textChanged, this, &TargetPage::check);
    for (const QRadioButton *way : {m_copy, m_inPlace, m_inDocument})
        connect(way, &QRadioButton::toggled, this, &TargetPage::check);
}

void TargetPage::initializePage()
{
    offer();
    m_copy->setChecked(true);
    m_path->setText(QDir::toNativeSeparators(freeName(m_repair->document()->opened())));
    check();
}

/// Says of each way what it does, and why one is closed.
void TargetPage::offer()
{
    const Document &document = *m_repair->document();
    const bool isModified = document.isModified();
    m_copyNote->setText(isModified ? tr("The copy holds your changes that are not saved yet, too. The file stays as it is.")
                                   : tr("The file stays as it is."));
    m_inPlace->setEnabled(!isModified && document.opened().identity);
    if (isModified) {
        m_inPlaceNote->setText(tr("The document has changes that are not saved yet. Save or undo them first, or choose another way."));
    } else if (!document.opened().identity) {
        m_inPlaceNote->setText(tr("These contents were unpacked or dropped: there is no file that could be changed."));
    } else {
        m_inPlaceNote->setText(tr("What is replaced is kept beside the file first, so that it can be put back. A power cut "
                                  "at any moment leaves the old file or the new one."));
    }
    m_inDocumentNote->setText(tr("One entry in its history, which Undo takes back. Nothing is written now."));
}

bool TargetPage::isComplete() const
{
    return !m_copy->isChecked() || (!m_path->text().trimmed().isEmpty() && m_problem->text().isEmpty());
}

RepairTarget TargetPage::target() const
{
    if (m_inPlace->isChecked())
        return {m_repair->document()->path(), RepairPlace::File};
    if (m_inDocument->isChecked())
        return {m_repair->document()->path(), RepairPlace::Document};
    return {QFileInfo(QDir::fromNativeSeparators(m_path->text())).absoluteFilePath(), RepairPlace::Copy};
}

void TargetPage::choosePath()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Write a repaired copy"), target().path, {}, nullptr,
                                                      QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        m_path->setText(QDir::toNativeSeparators(path));
}

void TargetPage::check()
{
    m_path->setEnabled(m_copy->isChecked());
    setButtonText(QWizard::CommitButton, m_inDocument->isChecked() ? tr("Cha&nge") : tr("&Write"));
    const QFileInfo file(target().path);
    QString problem;
    if (m_copy->isChecked() && file.exists())
        problem = tr("There is a file with this name. Choose another one; nothing is overwritten.");
    else if (m_copy->isChecked() && !file.dir().exists())
        problem = tr("There is no such folder.");
    m_problem->setText(problem);
    Q_EMIT completeChanged();
}

} // namespace ft
