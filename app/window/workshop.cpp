// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop.h"

#include "bulkediting.h"
#include "changing.h"
#include "everything.h"
#include "repairing.h"
#include "session.h"

#include "document/repairsearch.h"
#include "formats/kazaa_dat.h"
#include "items/foldermodel.h"
#include "settings/preferences.h"

#include <QFileInfo>

namespace ft {

Workshop::Workshop(const Actions &actions, const Parts &parts, QWidget *window)
    : QObject(window),
      m_actions(actions),
      m_parts(parts),
      m_repairing(new Repairing(window)),
      m_rescuing(new Rescuing(window)),
      m_bulkEditing(new BulkEditing(window)),
      m_reporting(new Reporting(parts.casebook, window))
{
    connectActions();
    listen();
    updateActions();
}

void Workshop::connectActions()
{
    const auto on = [this](Act act, auto slot) { connect(m_actions[act], &QAction::triggered, this, slot); };
    on(Act::Repair, &Workshop::repair);
    on(Act::Finish, [this] { rescue(Rescue::Finish); });
    on(Act::Merge, [this] { rescue(Rescue::Merge); });
    on(Act::Fill, [this] { rescue(Rescue::Fill); });
    on(Act::NewJob, [this] { rescue(Rescue::Make); });
    on(Act::Extract, [this] { rescue(Rescue::Extract); });
    on(Act::ChangeMany, [this] { m_bulkEditing->start(m_shown, m_parts.session->documents(), m_style); });
    on(Act::MakeReport, [this] {
        m_reporting->report(reported(), m_style);
        updateActions();
    });
    on(Act::SaveBundle, [this] {
        m_reporting->bundle(reported(), m_style);
        updateActions();
    });
}

void Workshop::listen()
{
    connect(m_rescuing, &Rescuing::openRequested, this, &Workshop::openRequested);
    connect(m_rescuing, &Rescuing::filesWritten, this, [this] { m_parts.session->readAgain({}); });
    connect(m_repairing, &Repairing::openRequested, this, &Workshop::openRequested);
    connect(m_repairing, &Repairing::stepRequested, this, &Workshop::takeWith);
    connect(m_repairing, &Repairing::filesChanged, m_parts.session, &Session::readAgain);
    connect(m_bulkEditing, &BulkEditing::filesChanged, m_parts.session, &Session::readAgain);
    connect(m_reporting, &Reporting::failed, this, &Workshop::failed);
    connect(m_reporting, &Reporting::done, this, &Workshop::done);
    for (const auto ended : {&Reporting::failed, &Reporting::done})
        connect(m_reporting, ended, this, &Workshop::updateActions);
}

void Workshop::setShown(QObject *thing, const QString &name)
{
    m_shown = thing;
    m_name = name;
    updateActions();
}

void Workshop::setPreferences(const Preferences &preferences)
{
    m_style = preferences.style;
    m_repairing->setSaveOptions(preferences.saving);
    m_bulkEditing->setSaveOptions(preferences.saving);
}

void Workshop::updateActions()
{
    const Document *shown = document();
    const bool isList = qobject_cast<FolderModel *>(m_shown) != nullptr;
    const bool isJob = shown && shown->tree().format == &kazaaDat;
    m_actions[Act::Repair]->setEnabled(shown ? isWorthSearching(*shown) : isList);
    m_actions[Act::Finish]->setEnabled(shown ? isJob : isList);
    m_actions[Act::Extract]->setEnabled(isJob);
    for (const Act act : {Act::MakeReport, Act::SaveBundle})
        m_actions[act]->setEnabled(m_shown && !m_reporting->isRunning());
}

void Workshop::repair()
{
    if (document() && m_parts.changing->isBusy(document()))
        return; // its bytes are about to be those on disk
    if (document())
        m_repairing->start(document(), m_style);
    else if (const auto *list = qobject_cast<FolderModel *>(m_shown))
        m_repairing->start(*list, m_name, m_style);
}

void Workshop::rescue(Rescue what)
{
    m_rescuing->start(what, m_shown, m_parts.session->documents(), m_style);
}

void Workshop::take(NextStep step)
{
    switch (step) {
    case NextStep::Repair:
        return repair();
    case NextStep::Finish:
        return rescue(Rescue::Finish);
    case NextStep::Fill:
        return rescue(Rescue::Fill);
    case NextStep::Make:
        return rescue(Rescue::Make);
    case NextStep::Verify:
        return Q_EMIT verifyRequested();
    case NextStep::None:
        break;
    }
}

void Workshop::takeWith(NextStep step, const QString &path)
{
    if (document() && document()->path() == path)
        return take(step);
    if (step != NextStep::Verify)
        return m_rescuing->start(step, path, m_style);
    // Who shows things heard of the session before, and shows it by then.
    connect(
        m_parts.session, &Session::shown, this,
        [this, path] {
            if (document() && document()->path() == path)
                Q_EMIT verifyRequested();
        },
        Qt::SingleShotConnection);
    Q_EMIT openRequested(path);
}

Reporting::Subject Workshop::reported() const
{
    if (Document *shown = document())
        return {{shown}, {}, shown->fileName()};
    const QString name = QFileInfo(m_name).fileName();
    const auto *list = qobject_cast<FolderModel *>(m_shown);
    if (!list)
        return {m_parts.session->documents(), m_parts.everything->listedFiles(), name};
    QStringList files;
    for (int row = 0; row < list->rowCount(); ++row)
        files += list->entry(row).path;
    return {{}, files, name};
}

Document *Workshop::document() const
{
    return qobject_cast<Document *>(m_shown);
}

} // namespace ft
