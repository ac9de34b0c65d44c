// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keymap.h"

#include "actions.h"
#include "settings.h"

#include "common/mnemonic.h"
#include "shortcuts/shortcutsdialog.h"

#include <QAction>

namespace ft {

Keymap::Keymap(Settings &settings, const Actions &actions, QWidget *window)
    : QObject(window), m_settings(settings), m_actions(actions), m_window(window)
{
    Shortcuts shortcuts;
    const auto changed = settings.keys();
    for (int act = 0; act < static_cast<int>(Act::Count); ++act) {
        const QAction *action = actions[static_cast<Act>(act)];
        const QList<QKeySequence> usual = action->shortcuts();
        shortcuts += {action->objectName(), withoutMnemonic(action->text()), changed.value(action->objectName(), usual),
                      usual};
    }
    take(shortcuts);
    connect(actions[Act::ShowShortcuts], &QAction::triggered, this, &Keymap::ask);
}

void Keymap::ask()
{
    auto *dialog = new ShortcutsDialog(m_shortcuts, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        take(dialog->shortcuts());
        QHash<QString, QList<QKeySequence>> changed;
        for (const Shortcut &shortcut : std::as_const(m_shortcuts)) {
            if (!shortcut.isUsual())
                changed.insert(shortcut.id, shortcut.keys);
        }
        m_settings.setKeys(changed);
    });
    dialog->open();
}

void Keymap::take(const Shortcuts &shortcuts)
{
    m_shortcuts = shortcuts;
    for (int act = 0; act < shortcuts.size(); ++act)
        m_actions[static_cast<Act>(act)]->setShortcuts(shortcuts.at(act).keys);
}

} // namespace ft
