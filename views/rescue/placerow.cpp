// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placerow.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ft {

PlaceRow::PlaceRow(Kind kind, const QString &label, const QString &filter, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_filter(filter), m_line(new QLineEdit)
{
    auto *title = new QLabel(label);
    title->setBuddy(m_line);
    auto *button = new QPushButton(tr("C&hoose..."));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &PlaceRow::choose);
    connect(m_line, &QLineEdit::textChanged, this, &PlaceRow::changed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(title);
    row->addWidget(m_line, 1);
    row->addWidget(button);
}

QString PlaceRow::path() const
{
    return QDir::fromNativeSeparators(m_line->text().trimmed());
}

void PlaceRow::setPath(const QString &path)
{
    m_line->setText(QDir::toNativeSeparators(path));
}

QString PlaceRow::problem() const
{
    const QFileInfo place(path());
    if (path().isEmpty())
        return m_kind == Folder ? tr("Choose a folder.") : tr("Choose a file.");
    if (!place.isAbsolute())
        return tr("Name the whole path.");
    if (m_kind == Folder)
        return place.isDir() ? QString() : tr("There is no such folder.");
    if (!place.dir().exists())
        return tr("The folder of that file does not exist.");
    return place.exists() || place.isSymLink() ? tr("Something of that name exists already. Choose another name.") : QString();
}

void PlaceRow::choose()
{
    const bool isFolder = m_kind == Folder;
    auto *dialog = new QFileDialog(this, isFolder ? tr("Choose a folder") : tr("Choose a file"), isFolder ? path() : QFileInfo(path()).path(), m_filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (isFolder) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is overwritten here
        dialog->selectFile(QFileInfo(path()).fileName());
    }
    connect(dialog, &QFileDialog::fileSelected, this, &PlaceRow::setPath);
    dialog->open();
}

} // namespace ft
