// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook.h"

#include "document/document.h"
#include "document/journalexport.h"
#include "journal/journalview.h"
#include "wording/savewords.h"

#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ft {

using namespace Qt::StringLiterals;

namespace {

QString userNotes()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/ftworkbench/notes"_s;
}

void askAndExport(const Journal &journal, JournalView *view)
{
    const QFileInfo file(journal.document()->path());
    const QString forms = Casebook::tr("JSON Lines (*.jsonl);;Page (*.html);;Text (*.txt)");
    const QString path = QFileDialog::getSaveFileName(view, Casebook::tr("Export the journal"),
                                                      file.absoluteFilePath() + u".journal.jsonl"_s, forms);
    if (path.isEmpty())
        return;
    const QString failure = sentence(exportJournal(path, journal));
    view->say(failure.isEmpty() ? Casebook::tr("Exported to %1").arg(oneLine(QFileInfo(path).fileName())) : failure);
}

} // namespace

Casebook::Casebook(QWidget *window) : QObject(window), m_window(window) {}

void Casebook::add(Document *document)
{
    m_pages.insert(document, {new Notes(document, userNotes(), this), new Journal(document, this), nullptr});
}

void Casebook::remove(Document *document)
{
    const Pages pages = m_pages.take(document);
    delete pages.window;
    delete pages.journal;
    delete pages.notes;
}

void Casebook::showJournal(const Document *document)
{
    Pages &pages = m_pages[document];
    if (!pages.window) {
        auto *window = new QDialog(m_window);
        window->setAttribute(Qt::WA_DeleteOnClose);
        window->setWindowTitle(tr("Journal of %1").arg(oneLine(document->fileName())));
        auto *view = new JournalView(pages.journal);
        connect(view, &JournalView::exportAsked, view, [view, journal = pages.journal] { askAndExport(*journal, view); });
        auto *column = new QVBoxLayout(window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(view);
        window->resize(980, 420);
        pages.window = window;
    }
    pages.window->show();
    pages.window->raise();
    pages.window->activateWindow();
}

} // namespace ft
