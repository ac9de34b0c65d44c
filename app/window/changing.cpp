// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changing.h"

#include "actions.h"
#include "folderof.h"
#include "unsavedchanges.h"

#include "common/messagestrip.h"
#include "common/mnemonic.h"
#include "common/workended.h"
#include "wording/savewords.h"
#include "wording/text.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace ft {

Changing::Changing(const Actions &actions, QWidget *window) : QObject(window), m_actions(actions), m_window(window)
{
    connectActions();
    connect(&m_saves, &Saves::begun, this, [this] {
        m_sinceWrite.start();
        update();
    });
    connect(&m_saves, &Saves::finished, this, &Changing::take);
    connect(&m_saves, &Saves::copied, this, [this](const QString &path, const SaveResult &result) {
        const QString outcome = result.ok() ? tr("A copy was saved as %1").arg(oneLine(QDir::toNativeSeparators(path)))
                                            : sentence(result);
        if (result.ok())
            Q_EMIT done(outcome);
        else
            Q_EMIT failed(outcome);
        tellEnd(outcome);
    });
    connect(&m_saves, &Saves::putBack, this, [this](Document *document, const SaveResult &result) {
        update();
        if (result.state != SaveResult::State::Saved)
            return askAboutFailure(document, result);
        Q_EMIT done(tr("%1 is what it was. Your changes are still here, and not saved").arg(oneLine(document->fileName())));
    });
    connect(&m_saves, &Saves::replaced, this, [this](Document *document, const SaveResult &result) {
        if (result.error != SaveError::None)
            Q_EMIT failed(sentence(result));
        Q_EMIT changedOnDisk(document);
    });
    update();
}

Changing::~Changing() = default;

void Changing::connectActions()
{
    const auto on = [this](Act act, auto slot) { connect(m_actions[act], &QAction::triggered, this, slot); };
    on(Act::Save, &Changing::save);
    on(Act::SaveCopy, [this] { saveCopy(m_document); });
    on(Act::Revert, [this] { m_document->revert(); });
    on(Act::Undo, [this] { m_histories.undo(); });
    on(Act::Redo, [this] { m_histories.redo(); });
    on(Act::AllowChanges, [this](bool allowed) { m_document->setEditable(allowed); });
    on(Act::TypedOnly, [this](bool only) { m_document->setFollow(only ? Follow::None : Follow::All); });

    const auto name = [this](Act act, const QString &plain, const QString &what) {
        QAction *action = m_actions[act];
        action->setText(what.isEmpty() ? plain : plain + u' ' + QString(what).replace(u'&', QStringLiteral("&&")));
        action->setToolTip(withoutMnemonic(plain) + (what.isEmpty() ? QString() : u' ' + what));
    };
    connect(&m_histories, &QUndoGroup::undoTextChanged, this,
            [name, plain = m_actions[Act::Undo]->text()](const QString &what) { name(Act::Undo, plain, what); });
    connect(&m_histories, &QUndoGroup::redoTextChanged, this,
            [name, plain = m_actions[Act::Redo]->text()](const QString &what) { name(Act::Redo, plain, what); });
    for (const auto signal : {&QUndoGroup::canUndoChanged, &QUndoGroup::canRedoChanged, &QUndoGroup::cleanChanged})
        connect(&m_histories, signal, this, &Changing::update);
}

void Changing::add(Document *document)
{
    m_histories.addStack(document->undoStack());
    connect(document, &Document::editableChanged, this, &Changing::update);
    connect(document, &Document::followChanged, this, &Changing::update);
    connect(document, &Document::applied, this, [this, document](const AppliedPlan &step) { show(step, document); });
    askAboutInterruption(document);
}

MessageStrip *Changing::stripFor(Document *document)
{
    auto *strip = new MessageStrip;
    connect(document, &QObject::destroyed, strip, &QObject::deleteLater);
    Q_EMIT asked(strip);
    return strip;
}

bool Changing::askAboutInterruption(Document *document)
{
    const auto interrupted = document->opened().identity ? interruptedWrite(document->path()) : std::nullopt;
    if (!interrupted)
        return false;
    MessageStrip *strip = stripFor(document);
    const auto offer = [this, strip, document](const QString &text, Way way) {
        strip->offer(text, [this, document, way] { leave({document}, [this, document, way] { m_saves.settle(document, way); }); });
    };
    if (interrupted->state == PatchState::Foreign) {
        offer(tr("Forget that write"), Way::Forget);
    } else {
        offer(tr("Finish it"), Way::Finish);
        offer(tr("Undo it"), Way::Undo);
    }
    strip->say(tr("%1: %2", "file name, what happened").arg(oneLine(document->fileName()), sentence(*interrupted)));
    return true;
}

void Changing::setDocument(Document *document)
{
    m_document = document;
    update();
}

void Changing::forget(Document *document)
{
    document->disconnect(this);
    m_histories.removeStack(document->undoStack());
    m_saves.forget(document);
    m_first.remove(document);
    for (QSet<Document *> &before : m_first)
        before.remove(document);
}

/// What was taken back or made again is shown: it may be far from where one looks.
void Changing::show(const AppliedPlan &step, Document *document)
{
    if (step.way != AppliedPlan::Way::Done && !step.plan.isEmpty())
        document->focus()->set(document->spotAt(placesAfter(step.plan).front().at));
}

void Changing::update()
{
    const bool isBusy = m_document && m_saves.isBusy(m_document);
    m_histories.setActiveStack(m_document && !isBusy ? m_document->undoStack() : nullptr);
    const bool isModified = m_document && m_document->isModified();
    m_actions[Act::Undo]->setEnabled(m_histories.canUndo());
    m_actions[Act::Redo]->setEnabled(m_histories.canRedo());
    m_actions[Act::Save]->setEnabled(isModified && !isBusy);
    m_actions[Act::SaveCopy]->setEnabled(m_document);
    m_actions[Act::Revert]->setEnabled(isModified && m_document->isEditable());
    m_actions[Act::AllowChanges]->setEnabled(m_document && !isBusy);
    m_actions[Act::AllowChanges]->setChecked(m_document && m_document->isEditable());
    m_actions[Act::TypedOnly]->setEnabled(m_document && m_document->isEditable());
    m_actions[Act::TypedOnly]->setChecked(m_document && m_document->follow() == Follow::None);
}

void Changing::save()
{
    if (m_document->opened().identity)
        saveAll({m_document}, {});
    else
        saveCopy(m_document); // unpacked or dropped: no file holds these bytes
}

void Changing::saveCopy(Document *document)
{
    const QFileInfo file(document->path());
    auto *dialog = new QFileDialog(m_window, tr("Save a copy"),
                                   m_copyFolder.isEmpty() ? folderOf(document->path()) : m_copyFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before something is overwritten
    dialog->selectFile(tr("%1 copy.%2", "name and extension of a copied file").arg(file.completeBaseName(), file.suffix()));
    connect(dialog, &QFileDialog::fileSelected, this, [this, document = QPointer(document)](const QString &path) {
        if (!document)
            return;
        m_sinceWrite.start();
        m_saves.saveCopy(document, path);
    });
    dialog->open();
}

void Changing::restore(const QString &backup)
{
    leave({m_document}, [this, document = m_document, backup] {
        if (document)
            m_saves.restore(document, backup);
    });
}

void Changing::take(Document *document, const SaveResult &result)
{
    update();
    if (!result.ok()) {
        m_awaited.clear();
        m_then = nullptr;
        askAboutFailure(document, result);
        return;
    }
    const QString saved = result.backup.isEmpty()
        ? tr("%1 saved").arg(oneLine(document->fileName()))
        : tr("%1 saved. What it was before is kept in %2")
              .arg(oneLine(document->fileName()), oneLine(QFileInfo(result.backup).fileName()));
    Q_EMIT done(saved);
    tellEnd(saved);
    if (m_awaited.remove(document) && m_awaited.isEmpty() && m_then)
        std::exchange(m_then, nullptr)();
}

/// What could not be written is still there: it can go elsewhere, or give way to what another program wrote. A write
/// that stopped midway can be gone on with, as long as what it wrote is still what there is to write.
void Changing::askAboutFailure(Document *document, const SaveResult &result)
{
    if (result.error == SaveError::InterruptedBefore && askAboutInterruption(document))
        return;
    MessageStrip *strip = stripFor(document);
    if (result.state == SaveResult::State::Interrupted) {
        strip->offer(tr("Finish it"), [this, document, result, step = document->undoStack()->index()] {
            if (document->undoStack()->index() == step)
                return m_saves.settleOwn(document, Way::Finish);
            Q_EMIT failed(tr("%1 was changed since. Undo the write, and save again.").arg(oneLine(document->fileName())));
            askAboutFailure(document, result);
        });
        strip->offer(tr("Undo it"), [this, document] { m_saves.settleOwn(document, Way::Undo); });
    }
    strip->offer(tr("Save a copy..."), [this, document] { saveCopy(document); });
    if (result.error == SaveError::ChangedMeanwhile) {
        strip->offer(tr("Read it again"),
                     [this, document] { leave({document}, [this, document] { Q_EMIT changedOnDisk(document); }); });
    }
    const QString failure = tr("%1 was not saved: %2").arg(oneLine(document->fileName()), sentence(result));
    strip->say(failure);
    tellEnd(failure);
}

void Changing::tellEnd(const QString &outcome)
{
    if (m_sinceWrite.isValid())
        WorkEnded(outcome, m_sinceWrite.elapsed()).sendUpFrom(m_window);
}

QList<Document *> Changing::unsavedBefore(const QList<Document *> &documents) const
{
    QList<Document *> before;
    for (const Document *document : documents) {
        const QSet<Document *> first = m_first.value(document);
        std::copy_if(first.begin(), first.end(), std::back_inserter(before), [](const Document *each) { return each->isModified(); });
    }
    return before;
}

void Changing::saveAll(const QList<Document *> &documents, std::function<void()> then)
{
    if (const QList<Document *> before = unsavedBefore(documents); !before.isEmpty()) {
        const QList<QPointer<Document>> rest(documents.begin(), documents.end());
        return saveAll(before, [this, rest, then = std::move(then)] {
            QList<Document *> remaining;
            std::copy_if(rest.begin(), rest.end(), std::back_inserter(remaining), [](Document *each) { return each != nullptr; });
            saveAll(remaining, then);
        });
    }
    m_then = std::move(then);
    m_awaited = QSet<Document *>(documents.begin(), documents.end());
    for (Document *document : documents)
        m_saves.save(document);
}

bool Changing::hasUnsaved(const QList<Document *> &documents) const
{
    return std::any_of(documents.begin(), documents.end(),
                       [this](const Document *document) { return document->isModified() || m_saves.isBusy(document); });
}

void Changing::leave(const QList<Document *> &documents, std::function<void()> then)
{
    QList<Document *> unsaved;
    std::copy_if(documents.begin(), documents.end(), std::back_inserter(unsaved),
                 [](const Document *document) { return document->isModified(); });
    const bool isBusy = std::any_of(documents.begin(), documents.end(), [this](const Document *each) { return m_saves.isBusy(each); });
    if (isBusy)
        return Q_EMIT failed(tr("A file is being written. Try again in a moment."));
    if (unsaved.isEmpty())
        return then();
    auto *dialog = new UnsavedChanges(unsaved, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UnsavedChanges::discarded, this, then);
    connect(dialog, &UnsavedChanges::saveAsked, this,
            [this, then](const QList<Document *> &chosen) { saveAll(chosen, then); });
    dialog->open();
}

} // namespace ft
