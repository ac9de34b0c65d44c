// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QActionGroup;

namespace ft {

/// The language of the window: that of the system, or one of those the program speaks, each in its own name. Texts are made
/// once, so that a choice counts from the next start on; whoever hears `chosen` says so.
class LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    explicit LanguageMenu(QWidget *parent = nullptr);

    void setLanguage(const QString &code); ///< the one that is ticked; empty: that of the system

Q_SIGNALS:
    void chosen(const QString &code);

private:
    void add(const QString &code, const QString &name);

    QActionGroup *m_group;
};

} // namespace ft
