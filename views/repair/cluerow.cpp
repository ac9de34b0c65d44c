// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluerow.h"

#include "common/elidedlabel.h"
#include "common/quietlabel.h"
#include "common/wordbutton.h"
#include "items/background.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace ft {

ClueRow::ClueRow(RepairCase *repair, QWidget *parent)
    : QWidget(parent), m_repair(repair), m_link(new QLineEdit), m_problem(new QLabel), m_known(new QWidget)
{
    m_pool.setMaxThreadCount(1);
    m_link->setPlaceholderText(tr("A link to the file: sig2dat, magnet, or its hash with the size"));
    m_link->setAccessibleName(tr("Link to the file"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto *add = new QPushButton(tr("&Add"));
    add->setAutoDefault(false);
    add->setEnabled(false);
    auto *file = new QPushButton(tr("&Database or job state..."));
    file->setAutoDefault(false);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(m_link, 1);
    fields->addWidget(add);
    fields->addWidget(file);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new QuietLabel(tr("Add what else you have; the search runs again with it. It can be pasted or dropped here.")));
    column->addLayout(fields);
    column->addWidget(m_known);
    column->addWidget(m_problem);
    new QVBoxLayout(m_known);
    m_known->layout()->setContentsMargins(0, 0, 0, 0);
    m_known->layout()->setSpacing(0);
    m_problem->hide();
    m_link->installEventFilter(this);
    connect(m_link, &QLineEdit::textChanged, this, [this, add](const QString &text) {
        add->setEnabled(!text.trimmed().isEmpty());
        m_problem->hide();
    });
    connect(add, &QPushButton::clicked, this, [this] { takeText(m_link->text()); });
    connect(file, &QPushButton::clicked, this, &ClueRow::chooseFile);
    connect(repair, &RepairCase::cluesChanged, this, &ClueRow::showClues);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { accept(m_watcher.result()); });
    showClues();
}

bool ClueRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_link && event->type() == QEvent::KeyPress && !m_link->text().trimmed().isEmpty()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            takeText(m_link->text());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool ClueRow::canTake(const QMimeData &offer)
{
    return offer.hasUrls() || offer.hasText();
}

void ClueRow::take(const QMimeData &offer)
{
    const QList<QUrl> urls = offer.urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile())
        takeFile(urls.constFirst().toLocalFile());
    else
        takeText(offer.text());
}

void ClueRow::takeText(const QString &text)
{
    accept(clueIn(text));
}

void ClueRow::takeFile(const QString &path)
{
    m_problem->hide();
    m_watcher.setFuture(startIn<ClueReading>(m_pool, [path](auto &promise) { promise.addResult(clueInFile(path)); }));
}

void ClueRow::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Database or job state"), QFileInfo(m_repair->document()->path()).path(),
                                                      tr("Databases and job states (*.dbb *.dbb.gz *.state);;All files (*)"));
    if (!path.isEmpty())
        takeFile(path);
}

void ClueRow::accept(const ClueReading &reading)
{
    m_problem->setText(reading.problem);
    m_problem->setVisible(!reading.clue);
    if (!reading.clue)
        return;
    if (reading.clue->kind == RepairClue::Kind::Link)
        m_link->clear();
    m_repair->addClue(*reading.clue);
}

void ClueRow::showClues()
{
    while (QLayoutItem *item = m_known->layout()->takeAt(0)) {
        item->widget()->deleteLater(); // the word that was clicked may be in it
        delete item;
    }
    for (const RepairClue &clue : m_repair->clues()) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(4);
        auto *title = new ElidedLabel;
        title->setText(clue.title);
        auto *remove = new WordButton(tr("Remove"));
        remove->setAccessibleName(tr("Remove %1").arg(clue.title));
        row->addWidget(title);
        row->addWidget(remove);
        row->addStretch(1);
        connect(remove, &QAbstractButton::clicked, m_repair, [this, kind = clue.kind] { m_repair->removeClue(kind); });
        m_known->layout()->addWidget(line);
    }
    m_known->setVisible(!m_repair->clues().empty());
}

} // namespace ft
