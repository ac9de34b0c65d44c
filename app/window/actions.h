// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <array>

class QAction;
class QMenu;
class QMenuBar;

namespace ft {

/// Everything that can be asked of the window.
enum class Act {
    Open,
    OpenFolder,
    Samples,
    OpenLink,
    Save,
    SaveCopy,
    Print,
    Close,
    Quit,
    Undo,
    Redo,
    Revert,
    AddNote,
    AllowChanges,
    TypedOnly,
    ShowShortcuts,
    ShowSettings,
    Back,
    Forward,
    GoTo,
    Find,
    NextFinding,
    PreviousFinding,
    Repair,
    Finish,
    Merge,
    Fill,
    NewJob,
    Extract,
    ChangeMany,
    ShowJournal,
    MakeReport,
    SaveBundle,
    NextFile,
    PreviousFile,
    ShowLibrary,
    ShowFields,
    ShowFindings,
    ShowBytes,
    FullScreen,
    ResetLayout,
    DecimalOffsets,
    LocalTime,
    RawValues,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeContrastLight,
    ThemeContrastDark,
    Manual,
    FirstSteps,
    WhatsThis,
    About,
    Count
};

/// The actions of a window, made from one table: text, icon, keys, explanation, and the menu each stands in. Each has a
/// name that stays the same in every language: its object name.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    QAction *operator[](Act act) const { return m_actions[static_cast<std::size_t>(act)]; }

    /// Builds the menus. A slot in the table for a menu that changes with what is open is filled from `recent`, ...
    struct Submenus {
        QMenu *recent;
        QMenu *backups;
        QMenu *openAs;
        QMenu *reading;
        QMenu *codePage;
        QMenu *language;
    };
    void fill(QMenuBar *bar, const Submenus &submenus) const;

private:
    std::array<QAction *, static_cast<std::size_t>(Act::Count)> m_actions{};
};

} // namespace ft
