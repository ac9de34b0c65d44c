// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchdialog.h"

#include "orderform.h"
#include "previewtable.h"

#include "common/owndirection.h"
#include "common/progressline.h"
#include "common/quietlabel.h"
#include "common/wordbutton.h"
#include "wording/savewords.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace ft {

namespace {

/// Between the last key and the first file that is looked at.
constexpr int RestMilliseconds = 300;

QString scopeText(const QStringList &paths)
{
    if (paths.isEmpty())
        return BatchDialog::tr("No files are chosen.");
    if (paths.size() == 1)
        return pathShown(paths.first());
    return BatchDialog::tr("%n file(s)", nullptr, static_cast<int>(paths.size()));
}

/// Where the backups are, and what is not written here.
QString keptText(const QString &folder)
{
    return folder.isEmpty() ? BatchDialog::tr("Each file keeps a backup beside it. What is being edited in the window is changed there, and "
                                              "written when you save it.")
                            : BatchDialog::tr("Each file keeps a backup in the folder %1. What is being edited in the window is changed there, "
                                              "and written when you save it.")
                                  .arg(pathShown(folder));
}

} // namespace

BatchDialog::BatchDialog(const QStringList &paths, const QList<Document *> &documents, const Style &style, QWidget *parent)
    : QDialog(parent)
    , m_style(style)
    , m_open(documents, tr("Change many files"))
    , m_scope(new QLabel)
    , m_folder(new QPushButton(tr("Choose a &folder...")))
    , m_form(new OrderForm)
    , m_state(new QLabel)
    , m_cancel(new WordButton(tr("Cancel")))
    , m_progress(new ProgressLine)
    , m_kept(new QuietLabel(keptText({})))
    , m_takeBack(new QPushButton(tr("Take all &back")))
    , m_write(new QPushButton)
    , m_close(new QPushButton(tr("Close")))
{
    setWindowTitle(tr("Change many files"));
    setMinimumSize(760, 520);
    resize(1160, 700);
    m_pause.setSingleShot(true);
    m_pause.setInterval(RestMilliseconds);
    layOut();
    connectBatch();
    connect(&m_pause, &QTimer::timeout, this, &BatchDialog::look);
    connect(m_form, &OrderForm::changed, this, [this] {
        m_pause.start();
        showState();
    });
    connect(m_folder, &QPushButton::clicked, this, &BatchDialog::chooseFolder);
    connect(m_cancel, &QAbstractButton::clicked, &m_batch, &Batch::cancel);
    connect(m_write, &QPushButton::clicked, this, &BatchDialog::write);
    connect(m_takeBack, &QPushButton::clicked, this, &BatchDialog::takeBack);
    connect(m_close, &QPushButton::clicked, this, &BatchDialog::reject);
    setPaths(paths);
}

void BatchDialog::layOut()
{
    m_scope->setTextFormat(Qt::PlainText);
    m_state->setTextFormat(Qt::PlainText);
    m_cancel->hide();
    m_write->setDefault(true);
    m_close->setAutoDefault(false);
    m_takeBack->setAutoDefault(false);
    m_folder->setAutoDefault(false);
    auto *scope = new QHBoxLayout;
    scope->setSpacing(16);
    scope->addWidget(m_scope, 1);
    scope->addWidget(m_folder);
    auto *state = new QHBoxLayout;
    state->setSpacing(8);
    state->addWidget(m_state, 1);
    state->addWidget(m_cancel);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_takeBack);
    buttons->addStretch(1);
    buttons->addWidget(m_write);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addLayout(scope);
    column->addWidget(m_form);
    column->addWidget(new PreviewTable(&m_model), 1);
    auto *foot = new QVBoxLayout;
    foot->setSpacing(4);
    foot->addLayout(state);
    foot->addWidget(m_progress);
    foot->addWidget(m_kept);
    column->addLayout(foot);
    column->addLayout(buttons);
}

void BatchDialog::connectBatch()
{
    connect(&m_batch, &Batch::looked, this, &BatchDialog::take);
    connect(&m_batch, &Batch::progressed, this, &BatchDialog::tell);
    connect(&m_batch, &Batch::wrote, this, [this](const BatchResult &result) {
        m_changed.insert(result.path);
        m_model.setOutcome(result.path, result.isWritten() ? BatchRowState::Written : BatchRowState::Failed, sentence(result.saved));
    });
    connect(&m_batch, &Batch::tookBack, this, [this](const QString &path, const SaveResult &result) {
        const bool isBack = result.state == SaveResult::State::Saved;
        m_model.setOutcome(path, isBack ? BatchRowState::TakenBack : BatchRowState::Failed, sentence(result));
    });
    connect(&m_batch, &Batch::finished, this, &BatchDialog::conclude);
}

void BatchDialog::setSaveOptions(const SaveOptions &options)
{
    m_batch.setSaveOptions(options);
    m_kept->setText(keptText(options.backup ? options.backupFolder : QString()));
}

void BatchDialog::setPaths(const QStringList &paths)
{
    m_paths = paths;
    m_scope->setText(scopeText(paths));
    look();
}

void BatchDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder with downloads"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) { setPaths({folder}); });
    dialog->open();
}

void BatchDialog::look()
{
    m_isDone = false;
    m_said.clear();
    m_model.clear();
    m_order = m_form->order();
    m_batch.look(m_paths, m_order, m_style);
    tell(0, 0);
    showState();
}

void BatchDialog::take(const std::vector<BatchFile> &files)
{
    std::vector<BatchFile> seen = files;
    for (BatchFile &file : seen) {
        if (const Document *open = m_open.documentOf(file.path))
            file = OpenJobs::look(*open, m_order, m_style);
    }
    m_model.add(seen);
}

void BatchDialog::write()
{
    m_isDone = true;
    m_open.forget();
    std::vector<BatchFile> onDisk;
    for (const BatchFile &file : m_model.files()) {
        Document *open = m_open.documentOf(file.path);
        if (!open)
            onDisk.push_back(file);
        else if (m_open.apply(*open, m_order, m_style))
            m_model.setOutcome(file.path, BatchRowState::Open, tr("changed in the window; save it there"));
    }
    m_batch.write(std::move(onDisk));
    showState();
}

void BatchDialog::takeBack()
{
    const QStringList applied = m_open.applied();
    for (const QString &path : applied) {
        const bool isBack = m_open.takeBack(path);
        m_model.setOutcome(path, isBack ? BatchRowState::TakenBack : BatchRowState::Failed,
                           isBack ? QString() : tr("was changed since; undo it in the window"));
    }
    m_batch.takeBack();
    showState();
}

void BatchDialog::tell(qsizetype done, qsizetype total)
{
    m_progress->setProgress(static_cast<quint64>(done), static_cast<quint64>(total));
    const QString count = tr("%1 of %2").arg(QLocale().toString(done), QLocale().toString(total));
    switch (m_batch.step()) {
    case Batch::Looking:
        return m_state->setText(total == 0 ? tr("Looking for downloads") : tr("Looking at downloads: %1").arg(count));
    case Batch::Writing:
        return m_state->setText(tr("Writing: %1").arg(count));
    case Batch::TakingBack:
        return m_state->setText(tr("Taking back: %1").arg(count));
    case Batch::Idle:
        break;
    }
}

void BatchDialog::conclude(Batch::Step step, bool isCancelled)
{
    m_said = isCancelled ? tr("Cancelled.") : QString();
    if (step == Batch::Looking && isCancelled)
        m_said += u' ' + tr("Not all files were looked at.");
    showState();
    m_progress->end(m_state->text());
}

QStringList BatchDialog::changedFiles() const
{
    return QStringList(m_changed.cbegin(), m_changed.cend());
}

QString BatchDialog::summary() const
{
    const int files = static_cast<int>(m_model.files().size());
    if (files == 0)
        return tr("There are no partial downloads here.");
    if (m_order.isEmpty())
        return tr("%n download(s). Choose what shall change.", nullptr, files);
    QStringList parts;
    const auto add = [&](BatchRowState state, const QString &text) {
        if (m_model.count(state) > 0)
            parts += text;
    };
    const auto count = [this](BatchRowState state) { return m_model.count(state); };
    add(BatchRowState::Written, tr("%n file(s) were written.", nullptr, count(BatchRowState::Written)));
    add(BatchRowState::Open, tr("%n open file(s) were changed and wait to be saved.", nullptr, count(BatchRowState::Open)));
    add(BatchRowState::TakenBack, tr("%n file(s) are as they were.", nullptr, count(BatchRowState::TakenBack)));
    add(BatchRowState::Failed, tr("%n file(s) failed.", nullptr, count(BatchRowState::Failed)));
    add(BatchRowState::Changes, m_isDone ? tr("%n file(s) were left as they are.", nullptr, count(BatchRowState::Changes))
                                         : tr("%n file(s) change.", nullptr, count(BatchRowState::Changes)));
    add(BatchRowState::Refused, tr("%n file(s) cannot be changed as asked.", nullptr, count(BatchRowState::Refused)));
    return parts.isEmpty() ? tr("Nothing changes in %n download(s).", nullptr, files) : parts.join(u' ');
}

void BatchDialog::showState()
{
    const bool isIdle = !isBusy();
    const int changing = m_model.count(BatchRowState::Changes);
    m_cancel->setVisible(m_batch.step() != Batch::Idle);
    m_form->setEnabled(m_batch.step() == Batch::Idle || m_batch.step() == Batch::Looking);
    m_folder->setEnabled(m_form->isEnabled());
    m_write->setText(changing > 0 ? tr("&Change %n file(s)", nullptr, changing) : tr("&Change"));
    m_write->setEnabled(isIdle && !m_isDone && changing > 0);
    const bool canTakeBack = !m_batch.written().empty() || !m_open.applied().isEmpty();
    m_takeBack->setVisible(canTakeBack);
    m_takeBack->setEnabled(isIdle);
    if (m_batch.step() == Batch::Idle)
        m_state->setText(m_said.isEmpty() ? summary() : m_said + u' ' + summary());
}

void BatchDialog::reject()
{
    m_batch.cancel();
    if (m_batch.step() == Batch::Idle || m_batch.step() == Batch::Looking)
        QDialog::reject();
}

} // namespace ft
