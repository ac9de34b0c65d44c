// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spokenwindow.h"

#include <functional>

class QMenu;
class QWizard;

namespace ft::test {

/// Leads through everything that the program shows: files of each kind and their pages, what opens beside and above them.
class Tour
{
public:
    /// Looks at a window, dialog or menu. `what` names it ("database-2", "settings"), the same in every language.
    using Look = std::function<void(QWidget &shown, const QString &what)>;

    explicit Tour(Look look, const Preferences &preferences = {});

    void pages(); ///< the start page, and each page of samples of each kind
    void everythingOpen(); ///< what the samples say together
    void menus(); ///< of the bar, and of what is shown
    void dialogs(); ///< wizards page by page
    void atThePlace(); ///< what opens where one works: context menus, filling bytes, a record that outgrows its slot
    void visitors(); ///< what comes over the window: a drag, a message, the question before changes are lost

private:
    void lookAtPages(const QString &what);
    void lookAtTools(const QString &what); ///< each button that stays pressed
    void lookAtMenu(QMenu &menu, const QString &what);
    void lookAtContextMenus(const QString &what);
    void lookAtFilling();
    void lookAtOutgrown();
    void lookAtWhatOpens(const char *action);
    void lookAtWizard(QWizard &wizard, const QString &what);

    Look m_look;
    SpokenWindow m_spoken;
};

} // namespace ft::test
