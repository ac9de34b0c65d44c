// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescuedialog.h"

#include "common/mnemonic.h"
#include "common/pathfield.h"
#include "common/quietlabel.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

#include <utility>

namespace ft {

namespace {

QStringList filesOf(const QMimeData &offer)
{
    QStringList files;
    const QList<QUrl> urls = offer.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files.append(url.toLocalFile());
    }
    return files;
}

QString labelOf(RescueDialog::Target target)
{
    return target == RescueDialog::Target::Folder ? RescueDialog::tr("Into the fo&lder") : RescueDialog::tr("&Save as");
}

PathField *placeFor(RescueDialog::Target target)
{
    if (target == RescueDialog::Target::Folder)
        return new PathField(PathField::Kind::Folder, withoutMnemonic(labelOf(target)));
    return new PathField(PathField::Kind::NewFile, withoutMnemonic(labelOf(target)),
                         RescueDialog::tr("Downloads (*.dat)"));
}

} // namespace

RescueDialog::RescueDialog(const QString &title, const QString &about, Target target, const QString &begin,
                           QWidget *parent)
    : QDialog(parent),
      m_content(new QVBoxLayout),
      m_place(placeFor(target)),
      m_target(new QWidget),
      m_work(new WorkLine),
      m_buttons(new QHBoxLayout),
      m_begin(new QPushButton(begin)),
      m_close(new QPushButton(tr("Close")))
{
    setWindowTitle(title);
    setMinimumSize(560, 400);
    resize(940, 560);
    setAcceptDrops(true);
    m_content->setSpacing(12);
    m_begin->setDefault(true);
    m_close->setAutoDefault(false);
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_begin);
    m_buttons->addWidget(m_close);
    auto *label = new QLabel(labelOf(target));
    label->setBuddy(m_place);
    auto *line = new QHBoxLayout(m_target);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(label);
    line->addWidget(m_place, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(new QuietLabel(about));
    column->addLayout(m_content, 1);
    column->addWidget(m_target);
    column->addWidget(m_work);
    column->addLayout(m_buttons);
    connect(m_begin, &QPushButton::clicked, this, [this] { this->begin(); });
    connect(m_close, &QPushButton::clicked, this, &RescueDialog::reject);
    connect(m_work, &WorkLine::finished, this, &RescueDialog::finish);
    connect(m_place, &PathField::changed, this, &RescueDialog::refresh);
    m_begin->setEnabled(false);
}

void RescueDialog::start(State state, const QString &text, WorkLine::Work work)
{
    if (m_work->isRunning()) {
        m_next = [this, state, text, work = std::move(work)] { start(state, text, work); };
        m_work->cancel();
        return;
    }
    m_state = state;
    m_said.clear();
    m_begin->setEnabled(false);
    m_target->setEnabled(state != Writing);
    m_work->start(text, std::move(work));
}

void RescueDialog::look(const QString &text, WorkLine::Work work)
{
    start(Looking, text, std::move(work));
}

void RescueDialog::write(const QString &text, WorkLine::Work work)
{
    start(Writing, text, std::move(work));
}

void RescueDialog::finish()
{
    if (m_next)
        return std::exchange(m_next, nullptr)();
    const State ended = std::exchange(m_state, Idle);
    m_target->setEnabled(true);
    if (ended == Writing)
        wrote();
    else
        looked();
    refresh();
}

void RescueDialog::refresh()
{
    if (m_state != Idle || m_work->isRunning())
        return;
    const QString own = problem();
    const QString why = own.isEmpty() ? m_place->problem() : own;
    m_begin->setEnabled(why.isEmpty());
    m_begin->setToolTip(why);
    m_work->setText(why.isEmpty() ? m_said : why);
}

void RescueDialog::say(const QString &text)
{
    m_said = text;
    m_work->setText(text);
}

void RescueDialog::conclude(const QString &text)
{
    m_state = Done;
    m_target->setEnabled(false);
    m_begin->hide();
    m_close->setDefault(true);
    say(text);
}

void RescueDialog::offer(const QString &label, std::function<void()> act)
{
    auto *button = new QPushButton(label);
    connect(button, &QPushButton::clicked, this, act);
    m_buttons->insertWidget(m_buttons->indexOf(m_close), button);
    button->show();
    button->setFocus();
}

void RescueDialog::offerToOpen(const QString &path)
{
    offer(tr("&Open"), [this, path] { Q_EMIT openRequested(path); });
}

void RescueDialog::offerStep(NextStep step, const QString &path)
{
    if (step != NextStep::None)
        offer(label(step), [this, step, path] { Q_EMIT stepRequested(step, path); });
}

void RescueDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!takesFiles() || filesOf(*event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction); // where they come from they stay
    event->accept();
}

void RescueDialog::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (takesFiles()) // writing may have begun while they hovered
        take(filesOf(*event->mimeData()));
}

void RescueDialog::reject()
{
    m_next = nullptr;
    m_work->cancel();
    if (m_state != Writing)
        QDialog::reject();
}

} // namespace ft
