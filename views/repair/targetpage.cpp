// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targetpage.h"

#include "common/quietlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ft {

namespace {

constexpr int Indent = 24; ///< what belongs to a choice stands below its text

/// A name beside the file that is not taken: "download (repaired).dat", "download (repaired 2).dat".
QString freeName(const QString &path)
{
    const QFileInfo file(path);
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    const auto name = [&](const QString &mark) {
        return file.dir().filePath(TargetPage::tr("%1 (%2)%3").arg(file.completeBaseName(), mark, suffix));
    };
    QString free = name(TargetPage::tr("repaired"));
    for (int i = 2; QFileInfo::exists(free); ++i)
        free = name(TargetPage::tr("repaired %1").arg(i));
    return free;
}

QHBoxLayout *indented(QWidget *first, QWidget *second = nullptr)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addSpacing(Indent);
    row->addWidget(first, 1);
    if (second)
        row->addWidget(second);
    return row;
}

QLabel *wrapping(QLabel *label)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

TargetPage::TargetPage(RepairCase *repair, QWidget *parent)
    : QWizardPage(parent)
    , m_repair(repair)
    , m_copy(new QRadioButton(tr("Write a repaired &copy")))
    , m_inPlace(new QRadioButton(tr("Change the &file itself")))
    , m_path(new QLineEdit)
    , m_problem(wrapping(new QLabel))
{
    setTitle(tr("Where to write"));
    setCommitPage(true);
    setButtonText(QWizard::CommitButton, tr("&Write"));
    m_path->setAccessibleName(tr("Path of the copy"));
    auto *choose = new QPushButton(tr("C&hoose..."));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_copy);
    column->addLayout(indented(m_path, choose));
    column->addLayout(indented(wrapping(new QuietLabel(tr("The file stays as it is.")))));
    column->addSpacing(8);
    column->addWidget(m_inPlace);
    column->addLayout(indented(wrapping(new QuietLabel(
        tr("What is replaced is kept beside the file first, so that it can be put back. A power cut at any moment leaves "
           "the old file or the new one.")))));
    column->addStretch(1);
    column->addWidget(m_problem);
    connect(choose, &QPushButton::clicked, this, &TargetPage::choosePath);
    connect(m_path, &QLineEdit::textChanged, this, &TargetPage::check);
    connect(m_copy, &QRadioButton::toggled, this, &TargetPage::check);
}

void TargetPage::initializePage()
{
    m_copy->setChecked(true);
    m_path->setText(QDir::toNativeSeparators(freeName(m_repair->document()->path())));
    check();
}

bool TargetPage::isComplete() const
{
    return m_inPlace->isChecked() || (!m_path->text().trimmed().isEmpty() && m_problem->text().isEmpty());
}

RepairTarget TargetPage::target() const
{
    if (m_inPlace->isChecked())
        return {m_repair->document()->path(), true};
    return {QFileInfo(QDir::fromNativeSeparators(m_path->text())).absoluteFilePath(), false};
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
