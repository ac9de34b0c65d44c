// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescuing.h"

#include "folderof.h"
#include "offer.h"

#include "document/hashsubject.h"
#include "evidence/link.h"
#include "formats/kazaa_dat.h"
#include "items/foldermodel.h"
#include "repair/merge.h"
#include "rescue/extractdialog.h"
#include "rescue/finishdialog.h"
#include "rescue/joindialog.h"
#include "rescue/newjobdialog.h"

#include <QClipboard>
#include <QGuiApplication>

namespace ft {

namespace {

bool isJob(const Document &document)
{
    return document.tree().format == &kazaaDat;
}

/// With what was changed in the window.
RescueSource sourceOf(const Document &document)
{
    return {document.path(), document.opened()};
}

RescueSources jobsOf(const FolderModel &list)
{
    RescueSources sources;
    for (int row = 0; row < list.rowCount(); ++row) {
        if (list.entry(row).format == latin(kazaaDat.id))
            sources.append({list.entry(row).path});
    }
    return sources;
}

/// The download, and what is open of the same file: for a merge the other downloads, for filling a complete copy.
RescueSources sourcesFor(Rescue what, const Document &shown, const QList<Document *> &documents)
{
    RescueSources sources{sourceOf(shown)};
    const Copy own = partialCopy(shown.bytes());
    const auto isOther = [&](const Document &other) {
        if (what == Rescue::Merge)
            return &other != &shown && isJob(other) && kinship(own, partialCopy(other.bytes())) == Kinship::Same;
        return what == Rescue::Fill && !other.tree().format && kinship(own, completeCopy(other.bytes())) == Kinship::Same;
    };
    for (const Document *other : documents) {
        if (isOther(*other) && (what == Rescue::Merge || sources.size() == 1))
            sources.append(sourceOf(*other));
    }
    return sources;
}

/// What the document speaks of where one looks, else what is in the clipboard, as a link.
QString linkFor(Document *shown)
{
    const HashSubject subject = shown ? hashSubject(*shown) : HashSubject();
    if (subject.kind == HashSubject::Link || subject.kind == HashSubject::Record) {
        const Mention &said = subject.mention;
        const Link link{said.name, said.size > 0 ? std::optional(said.size) : std::nullopt, said.hash, said.kzHash, {}};
        return QString::fromStdString(linkText(link));
    }
    const QString text = QGuiApplication::clipboard()->text();
    return isLink(text.toUtf8()) ? text.trimmed() : QString();
}

Rescue rescueFor(NextStep step)
{
    return step == NextStep::Fill ? Rescue::Fill : step == NextStep::Make ? Rescue::Make : Rescue::Finish;
}

} // namespace

Rescuing::Rescuing(QWidget *window) : QObject(window), m_window(window) {}

void Rescuing::start(Rescue what, QObject *shown, const QList<Document *> &documents, const Style &style)
{
    auto *document = qobject_cast<Document *>(shown);
    const auto *list = qobject_cast<const FolderModel *>(shown);
    Style own = style;
    if (document)
        own.codePage = document->codePage();
    RescueSources sources;
    if (document && isJob(*document))
        sources = sourcesFor(what, *document, documents);
    else if (list && what == Rescue::Finish)
        sources = jobsOf(*list);
    const QString first = document ? document->path() : sources.isEmpty() ? QString() : sources.constFirst().path;
    run(what, sources, what == Rescue::Make ? linkFor(document) : QString(), folderOf(first), own);
}

void Rescuing::start(NextStep step, const QString &path, const Style &style)
{
    run(rescueFor(step), {{path}}, {}, folderOf(path), style);
}

std::unique_ptr<RescueDialog> Rescuing::dialogFor(Rescue what, const RescueSources &sources, const QString &link, const QString &folder,
                                                  const Style &style) const
{
    switch (what) {
    case Rescue::Finish:
        return std::make_unique<FinishDialog>(sources, folder, style, m_window);
    case Rescue::Merge:
        return std::make_unique<JoinDialog>(JoinDialog::Merge, sources, style, m_window);
    case Rescue::Fill:
        return std::make_unique<JoinDialog>(JoinDialog::Fill, sources, style, m_window);
    case Rescue::Make:
        return std::make_unique<NewJobDialog>(link, folder, style, m_window);
    case Rescue::Extract:
        break;
    }
    return std::make_unique<ExtractDialog>(sources.value(0), folder, style, m_window);
}

void Rescuing::run(Rescue what, const RescueSources &sources, const QString &link, const QString &folder, const Style &style)
{
    const std::unique_ptr<RescueDialog> dialog = dialogFor(what, sources, link, folder, style);
    std::function<void()> then; // when the dialog has gone: the window must not change below it
    const auto leave = [&then, open = dialog.get()](std::function<void()> next) {
        then = std::move(next);
        open->accept();
    };
    connect(dialog.get(), &RescueDialog::openRequested, this,
            [&](const QString &path) { leave([this, path] { Q_EMIT openRequested(path); }); });
    connect(dialog.get(), &RescueDialog::stepRequested, this,
            [&](NextStep step, const QString &path) { leave([this, step, path, style] { start(step, path, style); }); });
    dialog->exec();
    if (dialog->isDone())
        Q_EMIT filesWritten();
    if (then)
        then();
}

} // namespace ft
