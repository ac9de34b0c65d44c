// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetoutput.h"

#include "printing.h"
#include "theme.h"

#include "wording/text.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QSaveFile>

namespace ft {

SheetOutput::SheetOutput(QWidget *asker, const QString &prompt, Make make)
    : QObject(asker), m_asker(asker), m_prompt(prompt), m_make(std::move(make))
{
}

void SheetOutput::fill(QMenu *menu)
{
    menu->addAction(tr("Copy picture"), this, &SheetOutput::copy);
    menu->addAction(tr("Save as PNG..."), this, [this] { askWhereTo(Sheet::Format::Png, QStringLiteral("png")); });
    menu->addAction(tr("Save as SVG..."), this, [this] { askWhereTo(Sheet::Format::Svg, QStringLiteral("svg")); });
    menu->addAction(tr("Save as PDF..."), this, [this] { askWhereTo(Sheet::Format::Pdf, QStringLiteral("pdf")); });
    menu->addAction(tr("Print..."), this, &SheetOutput::print);
}

void SheetOutput::copy()
{
    QGuiApplication::clipboard()->setImage(m_make(m_asker->palette())->image(m_asker->devicePixelRatioF()));
}

void SheetOutput::askWhereTo(Sheet::Format format, const QString &suffix)
{
    auto *dialog = new QFileDialog(m_asker, m_prompt);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(m_name + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) { save(format, path); });
    dialog->open();
}

/// Paper is white; a picture looks as the screen does.
void SheetOutput::save(Sheet::Format format, const QString &path)
{
    const QByteArray bytes = m_make(format == Sheet::Format::Png ? m_asker->palette() : lightPalette())->file(format);
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    const QString shown = oneLine(QDir::toNativeSeparators(path));
    Q_EMIT told(isWritten ? tr("Saved as %1.").arg(shown)
                          : tr("%1 could not be written: %2").arg(shown, file.errorString()));
}

void SheetOutput::print()
{
    const auto draw = [this](QPagedPaintDevice &paper) {
        if (!m_make(lightPalette())->print(paper))
            Q_EMIT told(tr("The printer cannot be reached. Save as PDF works without one."));
    };
    askAndPrint({.title = m_name, .draw = draw, .isWhole = true, .orientation = m_orientation}, m_asker);
}

} // namespace ft
