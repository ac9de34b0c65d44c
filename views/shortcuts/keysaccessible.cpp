// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keysaccessible.h"

#include <QKeySequenceEdit>

namespace ft {

KeysAccessible::KeysAccessible(QKeySequenceEdit *keys) : QAccessibleWidget(keys, QAccessible::HotkeyField) {}

void KeysAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *keys = qobject_cast<QKeySequenceEdit *>(object);
            return keys ? new KeysAccessible(keys) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace ft
