// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathfield.h"

#include "wording/text.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ft {

PathField::PathField(Kind kind, const QString &name, const QString &placeholder, const QString &filter, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_name(name), m_filter(filter), m_edit(new QLineEdit)
{
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(name);
    m_edit->setClearButtonEnabled(true);
    auto *choose = new QPushButton(tr("Choose..."));
    choose->setAccessibleName(tr("Choose: %1").arg(name));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    row->addWidget(choose);
    setFocusProxy(m_edit);
    connect(choose, &QPushButton::clicked, this, &PathField::choose);
    connect(m_edit, &QLineEdit::textChanged, this, &PathField::changed);
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
    if (path().isEmpty())
        return {};
    const QFileInfo file(path());
    const QString shown = oneLine(QDir::toNativeSeparators(path()));
    if (!file.isAbsolute())
        return tr("%1 does not begin at the root of the disk.").arg(shown);
    if (m_kind == Kind::Folder && !file.isDir())
        return tr("There is no folder %1.").arg(shown);
    if (m_kind == Kind::File && !file.isFile())
        return tr("There is no file %1.").arg(shown);
    return {};
}

void PathField::choose()
{
    auto *dialog = new QFileDialog(this, m_name, path(), m_filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_kind == Kind::Folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PathField::setPath);
    dialog->open();
}

} // namespace ft
