// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordmoving.h"

#include "session.h"

#include "storage/writer.h"
#include "wording/savewords.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace ft {

RecordMoving::RecordMoving(Session *session, QWidget *window) : QObject(window), m_session(session), m_window(window)
{
    connect(session, &Session::opened, this, [this](Document *document) {
        connect(document, &Document::outgrown, this, [this, document](const LargerSlot &record) { ask(document, record); });
    });
}

void RecordMoving::ask(Document *from, const LargerSlot &record)
{
    auto *dialog = new RecordMoveDialog(record, from, m_session->documents(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecordMoveDialog::chosen, from,
            [this, from, record](const RecordMoveDialog::Place &place) { take(from, record, place); });
    dialog->open();
}

void RecordMoving::take(Document *from, const LargerSlot &record, const RecordMoveDialog::Place &place)
{
    if (place.isNew)
        return make(from, record, place.path);
    const QList<Document *> open = m_session->documents();
    const auto there = std::find_if(open.begin(), open.end(), [&](const Document *each) { return each->path() == place.path; });
    if (there != open.end())
        return move(from, record, *there);
    // The first that comes under that name; what cannot be opened is said by who opens files.
    auto *waiting = new QObject(from);
    connect(m_session, &Session::opened, waiting, [this, waiting, from, record, path = place.path](Document *document) {
        if (document->path() != path)
            return;
        waiting->deleteLater();
        move(from, record, document);
    });
    connect(m_session, &Session::failed, waiting, [waiting, path = place.path](const QString &failed) {
        if (failed == path)
            waiting->deleteLater();
    });
    m_session->openBeside(place.path);
}

void RecordMoving::move(Document *from, const LargerSlot &record, Document *into)
{
    const RecordMove move(record, *from, *into);
    if (!move.isPossible())
        return Q_EMIT failed(tr("%1: %2", "file name, what is wrong").arg(oneLine(into->fileName()), move.arrival.problem));
    if (!move.apply(*from, *into))
        return Q_EMIT failed(tr("The record could not be moved: %1 cannot be changed now.").arg(oneLine(from->fileName())));
    Q_EMIT moved(from, into);
    Q_EMIT done(tr("Moved to %1 as %2").arg(oneLine(into->fileName()), move.path));
}

void RecordMoving::make(Document *from, const LargerSlot &record, const QString &path)
{
    const SaveResult result = saveAs(path, MemorySource(record.slot));
    if (!result.ok())
        return Q_EMIT failed(sentence(result));
    const Draft departure = departureOf(record, *from, QFileInfo(path).fileName());
    from->apply(departure.plan, departure.text);
    m_session->openBeside(path);
    Q_EMIT done(tr("Moved to %1, which is new").arg(oneLine(QDir::toNativeSeparators(path))));
}

} // namespace ft
