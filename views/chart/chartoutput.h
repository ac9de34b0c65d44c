// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartsheet.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace ft {

/// Takes charts out of the window: as a picture in the clipboard or a file, or on paper.
class ChartOutput : public QObject
{
    Q_OBJECT

public:
    /// What is to be taken out, with the title over it, in those colours.
    using Sheet = std::function<ChartSheet(const QPalette &colors)>;

    /// `asker` is the parent of dialogs, and of this; `sheet` is asked each time.
    ChartOutput(QWidget *asker, Sheet sheet);

    /// A file name without a suffix is offered from it.
    void setName(const QString &name) { m_name = name; }
    void fill(QMenu *menu);
    void save(ChartSheet::Format format, const QString &path);

Q_SIGNALS:
    void told(const QString &message); ///< what became of it, a sentence

private:
    void askWhereTo(ChartSheet::Format format, const QString &suffix);
    void copy();
    void print();

    QWidget *m_asker;
    Sheet m_sheet;
    QString m_name;
};

} // namespace ft
