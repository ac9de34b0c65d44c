// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet.h"

#include <QObject>
#include <QPageLayout>

#include <functional>
#include <memory>

class QMenu;

namespace ft {

/// Takes a sheet out of the window: as a picture in the clipboard or a file, or on paper.
class SheetOutput : public QObject
{
    Q_OBJECT

public:
    /// What is to be taken out, in those colours.
    using Make = std::function<std::unique_ptr<Sheet>(const QPalette &colors)>;

    /// `asker` is the parent of dialogs, and of this. `prompt` stands over the dialog that asks for a file. `make` is
    /// called each time.
    SheetOutput(QWidget *asker, const QString &prompt, Make make);

    /// Of the file that is offered, without a suffix, and of the printer's job.
    void setName(const QString &name) { m_name = name; }
    /// Of the paper, unless the person turns it.
    void setOrientation(QPageLayout::Orientation orientation) { m_orientation = orientation; }
    void fill(QMenu *menu);

Q_SIGNALS:
    void told(const QString &message); ///< what became of it, a sentence

private:
    void askWhereTo(Sheet::Format format, const QString &suffix);
    void save(Sheet::Format format, const QString &path);
    void copy();
    void print();

    QWidget *m_asker;
    QString m_prompt;
    Make m_make;
    QString m_name;
    QPageLayout::Orientation m_orientation = QPageLayout::Portrait;
};

} // namespace ft
