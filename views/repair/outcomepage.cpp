// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomepage.h"

#include "common/progressline.h"
#include "common/wordbutton.h"
#include "items/background.h"
#include "wording/sentences.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ft {

namespace {

/// As many as are read; the repaired file shows them all.
constexpr std::size_t FindingsShown = 5;

QString leftText(const JudgedPlan &plan, const Document &after, const Style &style)
{
    QStringList lines;
    std::size_t more = 0;
    for (const Finding &finding : plan.left) {
        if (finding.severity == Severity::Note)
            continue;
        if (static_cast<std::size_t>(lines.size()) < FindingsShown)
            lines += QStringLiteral("• ") + sentence(after.tree(), finding, style);
        else
            ++more;
    }
    if (lines.isEmpty())
        return OutcomePage::tr("Nothing wrong was found in the result.");
    if (more > 0)
        lines += OutcomePage::tr("and %n more", nullptr, static_cast<int>(more));
    return OutcomePage::tr("What stays wrong:") + u'\n' + lines.join(u'\n');
}

} // namespace

OutcomePage::OutcomePage(RepairCase *repair, WriteRepair write, QWidget *parent)
    : QWizardPage(parent)
    , m_repair(repair)
    , m_write(std::move(write))
    , m_text(new QLabel)
    , m_left(new QLabel)
    , m_progress(new ProgressLine)
    , m_cancel(new WordButton(tr("Cancel")))
    , m_open(new QPushButton(tr("&Open the repaired file")))
    , m_report(new QPushButton(tr("Save a &report...")))
{
    setTitle(tr("Done"));
    setFinalPage(true);
    for (QLabel *label : {m_text, m_left}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *next = new QHBoxLayout;
    next->setSpacing(8);
    next->addWidget(m_open);
    next->addWidget(m_report);
    next->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(16);
    auto *first = new QHBoxLayout;
    first->setSpacing(16);
    first->addWidget(m_text, 1);
    first->addWidget(m_cancel, 0, Qt::AlignTop);
    column->addLayout(first);
    column->addWidget(m_progress);
    column->addWidget(m_left);
    column->addLayout(next);
    column->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_target.path); });
    connect(m_cancel, &QAbstractButton::clicked, this, [this] { m_stop.request_stop(); });
    connect(m_report, &QPushButton::clicked, this, &OutcomePage::reportRequested);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &OutcomePage::showOutcome);
    m_pool.setMaxThreadCount(1);
}

OutcomePage::~OutcomePage()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void OutcomePage::write(const RepairTarget &target)
{
    m_target = target;
    m_isDone = false;
    setTitle(tr("Writing"));
    m_text->setText(tr("Writing %1").arg(QDir::toNativeSeparators(target.path)));
    for (QWidget *later : {static_cast<QWidget *>(m_left), static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_report)})
        later->hide();
    m_progress->setProgress(0, 0);
    m_cancel->show();
    m_stop = std::stop_source();
    const Progress progress{m_stop.get_token(), [this](std::uint64_t done, std::uint64_t total) {
                                QMetaObject::invokeMethod(this, [this, done, total] { showProgress(done, total); },
                                                          Qt::QueuedConnection);
                            }};
    m_watcher.setFuture(startIn<RepairOutcome>(m_pool, [write = m_write, target, progress, plan = m_repair->chosenPlan()->plan](auto &promise) {
        promise.addResult(write(target, plan, progress));
    }));
}

void OutcomePage::showProgress(quint64 done, quint64 total)
{
    if (!m_isDone)
        m_progress->setProgress(done, total);
}

void OutcomePage::showOutcome()
{
    m_isDone = true;
    m_outcome = m_watcher.result();
    m_progress->clear();
    m_cancel->hide();
    const bool written = m_outcome.failure.isEmpty();
    setTitle(written ? tr("Done") : tr("Nothing was written"));
    QString text = written ? tr("The repaired file is %1").arg(QDir::toNativeSeparators(m_target.path)) : m_outcome.failure;
    if (!m_outcome.backup.isEmpty())
        text += u'\n' + tr("What it was before is kept in %1").arg(QDir::toNativeSeparators(m_outcome.backup));
    m_text->setText(text);
    m_left->setText(leftText(*m_repair->chosenPlan(), *m_repair->after(), m_repair->style()));
    m_left->setVisible(written);
    m_open->setVisible(written && !m_target.inPlace); // the window reads the file again by itself
    m_report->setVisible(written);
    Q_EMIT completeChanged();
}

} // namespace ft
