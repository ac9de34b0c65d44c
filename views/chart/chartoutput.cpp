// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartoutput.h"

#include "common/printing.h"
#include "common/theme.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QSaveFile>

namespace ft {

ChartOutput::ChartOutput(QWidget *asker, Sheet sheet) : QObject(asker), m_asker(asker), m_sheet(std::move(sheet)) {}

void ChartOutput::fill(QMenu *menu)
{
    menu->addAction(tr("Copy picture"), this, &ChartOutput::copy);
    menu->addAction(tr("Save as PNG..."), this, [this] { askWhereTo(ChartSheet::Format::Png, QStringLiteral("png")); });
    menu->addAction(tr("Save as SVG..."), this, [this] { askWhereTo(ChartSheet::Format::Svg, QStringLiteral("svg")); });
    menu->addAction(tr("Save as PDF..."), this, [this] { askWhereTo(ChartSheet::Format::Pdf, QStringLiteral("pdf")); });
    menu->addAction(tr("Print..."), this, &ChartOutput::print);
}

void ChartOutput::copy()
{
    QGuiApplication::clipboard()->setImage(m_sheet(m_asker->palette()).image(m_asker->devicePixelRatioF()));
}

void ChartOutput::askWhereTo(ChartSheet::Format format, const QString &suffix)
{
    auto *dialog = new QFileDialog(m_asker, tr("Save the charts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QStringLiteral("%1.%2").arg(m_name.isEmpty() ? tr("charts", "name of a file") : m_name, suffix));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) { save(format, path); });
    dialog->open();
}

/// Paper is white; a picture looks as the screen does.
void ChartOutput::save(ChartSheet::Format format, const QString &path)
{
    const QByteArray bytes = m_sheet(format == ChartSheet::Format::Png ? m_asker->palette() : lightPalette())
                                 .file(format);
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    const QString shown = QDir::toNativeSeparators(path);
    Q_EMIT told(isWritten ? tr("Saved as %1.").arg(shown)
                          : tr("%1 could not be written: %2").arg(shown, file.errorString()));
}

void ChartOutput::print()
{
    const auto draw = [this](QPagedPaintDevice &paper) {
        if (!m_sheet(lightPalette()).print(paper))
            Q_EMIT told(tr("The printer cannot be reached. Save as PDF works without one."));
    };
    askAndPrint({.title = {}, .draw = draw, .isWhole = true}, m_asker);
}

} // namespace ft
