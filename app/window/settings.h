// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rememberedthing.h"

#include "settings/preferences.h"
#include "start/startpage.h"

#include <QByteArray>
#include <QHash>
#include <QKeySequence>
#include <QSettings>

namespace ft {

/// What is remembered between two starts. The only place that knows QSettings: everybody else is handed values.
class Settings
{
public:
    /// More than anyone looks through.
    static constexpr qsizetype RecentLimit = 20;

    Preferences preferences() const;
    void setPreferences(const Preferences &preferences);

    QString language() const; ///< of the preferences, which counts from the next start on

    bool decimalOffsets() const;
    void setDecimalOffsets(bool decimal);

    QList<Recent> recent() const; ///< the latest first
    void addRecent(const Recent &recent);
    void clearRecent();

    /// Keys of actions that are not the usual ones, by the name of the action.
    QHash<QString, QList<QKeySequence>> keys() const;
    void setKeys(const QHash<QString, QList<QKeySequence>> &keys);

    QList<RememberedThing> session() const; ///< what was open at the end, in its order
    void setSession(const QList<RememberedThing> &things);

    QByteArray geometry() const; ///< of the window
    void setGeometry(const QByteArray &geometry);
    QByteArray arrangement() const; ///< of the panes
    void setArrangement(const QByteArray &arrangement);
    QByteArray columnLayouts() const; ///< of tables
    void setColumnLayouts(const QByteArray &layouts);

private:
    mutable QSettings m_settings{QStringLiteral("ftworkbench"), QStringLiteral("ftworkbench")};
};

} // namespace ft
