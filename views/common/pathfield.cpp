// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathfield.h"

#include "fieldwidth.h"
#include "owndirection.h"

#include "wording/text.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ft {

PathField::PathField(Kind kind, const QString &name, const QString &filter, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_name(name), m_filter(filter), m_edit(new QLineEdit)
{
    m_edit->setAccessibleName(name);
    auto *choose = new QPushButton(tr("Choose..."));
    choose->setAccessibleName(tr("Choose: %1").arg(name));
    choose->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    row->addWidget(choose);
    setFocusProxy(m_edit);
    connect(choose, &QPushButton::clicked, this, &PathField::choose);
    connect(m_edit, &QLineEdit::textChanged, this, &PathField::changed);
}

void PathField::setOptional(const QString &meaning)
{
    m_isOptional = true;
    m_edit->setPlaceholderText(meaning);
    m_edit->setClearButtonEnabled(true);
    m_edit->setMinimumWidth(placeholderWidth(*m_edit)); // or it is not understood
}

QString PathField::path() const
{
    const QString typed = m_edit->text().trimmed();
    return typed.isEmpty() ? QString() : QDir::cleanPath(QDir::fromNativeSeparators(typed));
}

void PathField::setPath(const QString &path)
{
    m_edit->setText(QDir::toNativeSeparators(path));
}

QString PathField::problem() const
{
    const QString asked = path();
    if (asked.isEmpty() && m_isOptional)
        return {};
    if (asked.isEmpty())
        return m_kind == Kind::Folder ? tr("Choose a folder.") : tr("Choose a file.");
    const QFileInfo file(asked);
    if (!file.isAbsolute())
        return tr("%1 does not begin at the root of the disk.").arg(pathShown(asked));
    const QString folder = m_kind == Kind::Folder ? asked : file.path();
    if (m_kind != Kind::File && !QFileInfo(folder).isDir())
        return tr("There is no folder %1.").arg(pathShown(folder));
    if (m_kind == Kind::File && !file.isFile())
        return tr("There is no file %1.").arg(pathShown(asked));
    if (m_kind == Kind::NewFile && (file.exists() || file.isSymLink()))
        return tr("Something of that name exists already. Choose another name.");
    return {};
}

void PathField::choose()
{
    const bool isNew = m_kind == Kind::NewFile;
    auto *dialog = new QFileDialog(this, m_name, isNew ? QFileInfo(path()).path() : path(), m_filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (isNew) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is overwritten: see problem()
        dialog->selectFile(QFileInfo(path()).fileName());
    } else {
        dialog->setFileMode(m_kind == Kind::Folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
        dialog->setOption(QFileDialog::ShowDirsOnly, m_kind == Kind::Folder);
    }
    connect(dialog, &QFileDialog::fileSelected, this, &PathField::setPath);
    dialog->open();
}

} // namespace ft
