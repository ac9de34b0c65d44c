// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchpanel.h"

#include "common/elidedlabel.h"
#include "common/owndirection.h"
#include "common/progressline.h"
#include "common/rowbutton.h"
#include "common/wordbutton.h"
#include "wording/text.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ft {

namespace {

QString groundText(Ground ground)
{
    switch (ground) {
    case Ground::EveryByte:
        return SearchPanel::tr("every byte agrees");
    case Ground::Hash:
        return SearchPanel::tr("size and hash agree");
    case Ground::Head:
        return SearchPanel::tr("size and first 300 KiB agree");
    case Ground::Size:
        return SearchPanel::tr("size agrees");
    case Ground::Damaged:
        return SearchPanel::tr("begins the same, then differs");
    }
    return {};
}

QString iconOf(Ground ground)
{
    if (ground == Ground::EveryByte || ground == Ground::Hash)
        return u"sound"_s;
    return ground == Ground::Damaged ? u"warning"_s : u"document"_s;
}

/// Where nobody names a hash, the first 300 KiB are compared with the data at hand.
WantedFile wantedBy(const HashSubject &subject)
{
    WantedFile wanted = wantedFile(subject.mention);
    if (!wanted.hash && subject.hasData())
        wanted.head = headOf(*subject.source, subject.present, subject.mention.size);
    return wanted;
}

} // namespace

SearchPanel::SearchPanel(const Document *document, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_start(new QPushButton(tr("Search a folder for this file..."))),
      m_cancel(new WordButton(tr("Cancel"))),
      m_state(new ElidedLabel),
      m_progress(new ProgressLine),
      m_matches(new QVBoxLayout)
{
    m_state->setQuiet(true);
    m_state->setElideMode(Qt::ElideMiddle);
    m_cancel->hide();
    m_matches->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_start);
    first->addWidget(m_state, 1);
    first->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(first);
    column->addWidget(m_progress);
    column->addLayout(m_matches);
    connect(m_start, &QPushButton::clicked, this, &SearchPanel::askForFolder);
    connect(m_cancel, &QAbstractButton::clicked, &m_run, &BackgroundSearch::cancel);
    connect(&m_run, &BackgroundSearch::found, this, &SearchPanel::add);
    connect(&m_run, &BackgroundSearch::progressed, this, &SearchPanel::tell);
    connect(&m_run, &BackgroundSearch::finished, this, &SearchPanel::conclude);
}

void SearchPanel::setSubject(const HashSubject &subject)
{
    m_run.cancel();
    m_subject = subject;
    clearMatches();
    m_state->setText({});
}

void SearchPanel::askForFolder()
{
    auto *dialog = new QFileDialog(this, tr("Search a folder"), m_folder.isEmpty() ? QDir::homePath() : m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &SearchPanel::searchIn);
    dialog->open();
}

void SearchPanel::searchIn(const QString &folder)
{
    m_folder = folder;
    clearMatches();
    m_run.start(folder, wantedBy(m_subject));
    m_cancel->show();
    m_start->setEnabled(false);
    m_progress->setProgress(0, 0);
    m_state->setText(tr("Listing %1").arg(pathShown(folder)));
}

void SearchPanel::add(const FileMatch &match)
{
    if (match.path == m_document->path() || ++m_found > MatchesShown)
        return;
    auto *row = new RowButton(iconOf(match.ground), oneLine(QFileInfo(match.path).fileName()), groundText(match.ground));
    row->setToolTip(Qt::convertFromPlainText(pathShown(match.path) + u'\n' + sentence(match)));
    connect(row, &QAbstractButton::clicked, this, [this, path = match.path] { Q_EMIT openAsked(path); });
    m_matches->addWidget(row);
}

void SearchPanel::tell(const SearchProgress &progress)
{
    if (!m_run.isRunning())
        return;
    const QLocale locale;
    const QString count = tr("%1 of %2").arg(locale.toString(progress.done), locale.toString(progress.total));
    m_progress->setProgress(static_cast<quint64>(progress.done), static_cast<quint64>(progress.total));
    if (progress.step == SearchProgress::Sizes)
        m_state->setText(tr("Comparing sizes: %1 files").arg(count));
    else if (progress.step == SearchProgress::Contents)
        m_state->setText(tr("Reading %1: %2").arg(count, oneLine(QFileInfo(progress.path).fileName())));
}

void SearchPanel::conclude(const SearchResult &result)
{
    m_cancel->hide();
    m_start->setEnabled(true);
    QStringList parts;
    if (result.isCancelled) {
        parts += tr("Cancelled");
    } else {
        parts += m_found == 0 ? tr("Not found") : tr("%n file(s) found", nullptr, m_found);
        parts += tr("%1 files compared, %2 of them read").arg(QLocale().toString(result.files), QLocale().toString(result.read));
    }
    if (!result.isListingComplete)
        parts += tr("the folder has more files than were listed");
    if (!result.unreadable.isEmpty())
        parts += tr("%n could not be read", nullptr, static_cast<int>(result.unreadable.size()));
    m_state->setText(parts.join(u" · "_s));
    m_progress->end(oneLine(m_document->fileName()) + u" · "_s + m_state->text());
}

void SearchPanel::clearMatches()
{
    m_found = 0;
    while (QLayoutItem *item = m_matches->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace ft
