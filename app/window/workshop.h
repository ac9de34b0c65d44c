// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"
#include "reporting.h"
#include "rescuing.h"

namespace ft {

class BulkEditing;
class Changing;
class Everything;
class Repairing;
class Session;
struct Preferences;

/// What can be made of the file or the files that are shown: repaired ones, those they were to become, reports, many
/// changed at once. Each has windows of its own; this knows what they are about and what follows from them.
class Workshop : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives the workshop.
    struct Parts {
        Session *session;
        const Changing *changing;
        const Casebook *casebook;
        const Everything *everything;
    };

    /// Connects the actions it is about, which outlive it too; `window` owns it.
    Workshop(const Actions &actions, const Parts &parts, QWidget *window);

    /// `thing`: a document, a list, or everything that is open; null: nothing. `name`: as the library calls it.
    void setShown(QObject *thing, const QString &name);
    void setPreferences(const Preferences &preferences);
    void updateActions(); ///< to what can be done now; to be called when something about what is shown has changed

    void rescue(Rescue what); ///< with what is shown
    void take(NextStep step); ///< with the document that is shown

Q_SIGNALS:
    void openRequested(const QString &path);
    void verifyRequested(); ///< of the document that is shown by now
    void failed(const QString &sentence);
    void done(const QString &sentence);

private:
    void connectActions();
    void listen();
    void repair();
    void takeWith(NextStep step, const QString &path); ///< with a file that is open or not
    Reporting::Subject reported() const; ///< what reports and bundles are about
    Document *document() const;

    const Actions &m_actions;
    Parts m_parts;
    Style m_style;
    QObject *m_shown = nullptr;
    QString m_name;
    Repairing *m_repairing;
    Rescuing *m_rescuing;
    BulkEditing *m_bulkEditing;
    Reporting *m_reporting;
};

} // namespace ft
