// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomepage.h"

#include "reportbutton.h"

#include "common/owndirection.h"
#include "common/workline.h"
#include "wording/repairwords.h"
#include "wording/sentences.h"

#include <QFileInfo>
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

OutcomePage::OutcomePage(RepairCase *repair, RepairWriters writers, QWidget *parent)
    : QWizardPage(parent)
    , m_repair(repair)
    , m_writers(std::move(writers))
    , m_work(new WorkLine)
    , m_left(new QLabel)
    , m_open(new QPushButton(tr("&Open the repaired file")))
    , m_next(new QPushButton)
    , m_verify(new QPushButton(label(NextStep::Verify)))
    , m_report(new ReportButton(m_writers.report, m_work))
{
    setTitle(tr("Done"));
    setFinalPage(true);
    m_left->setTextFormat(Qt::PlainText);
    m_left->setWordWrap(true);
    auto *next = new QHBoxLayout;
    next->setSpacing(8);
    next->addWidget(m_open);
    next->addWidget(m_next);
    next->addWidget(m_verify);
    next->addWidget(m_report);
    next->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(16);
    column->addWidget(m_work);
    column->addWidget(m_left);
    column->addLayout(next);
    column->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_file.target.path); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(m_step, m_file.target.path); });
    connect(m_verify, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(NextStep::Verify, m_file.target.path); });
    connect(m_report, &ReportButton::workingChanged, this, &QWizardPage::completeChanged);
    connect(m_work, &WorkLine::finished, this, &OutcomePage::showOutcome);
}

void OutcomePage::write(const RepairTarget &target)
{
    m_file = m_repair->repaired(target); // first: in place, the bytes are soon others
    m_outcome = std::make_shared<RepairOutcome>();
    m_isDone = false;
    for (QWidget *later : std::initializer_list<QWidget *>{m_left, m_open, m_next, m_verify, m_report})
        later->hide();
    const Opened original = m_repair->document()->opened();
    if (target.place != RepairPlace::Copy)
        m_repair->changeDocument(); // in place too: it keeps its history, and what it shows is never half written
    if (target.place == RepairPlace::Document) {
        showOutcome();
        return;
    }
    setTitle(tr("Writing"));
    m_work->start(tr("Writing %1").arg(pathShown(target.path)),
                  [write = m_writers.repair, original, file = m_file, outcome = m_outcome](const Progress &progress) {
                      *outcome = write(original, file.target, file.plan, progress);
                  });
}

bool OutcomePage::isComplete() const
{
    return m_isDone && !m_work->isRunning();
}

void OutcomePage::showOutcome()
{
    if (m_isDone)
        return; // a report was written
    m_isDone = true;
    if (m_file.target.place == RepairPlace::File)
        m_repair->settleDocument(m_outcome->file);
    m_file.record.backup = m_outcome->backup;
    m_file.record.failure = m_outcome->failure;
    const bool written = m_outcome->failure.isEmpty();
    const QFileInfo file(m_file.target.path);
    setTitle(written ? tr("Done") : tr("Nothing was written"));
    m_work->setText(outcomeText());
    m_report->setRepairs({m_file}, tr("%1 report").arg(file.dir().filePath(file.completeBaseName())));
    m_left->setText(leftText(*m_repair->chosenPlan(), *m_repair->after(), m_repair->style()));
    m_left->setVisible(written);
    m_open->setVisible(written && m_file.target.place == RepairPlace::Copy); // the window has the others open
    m_report->setVisible(written);
    showSteps(written);
    Q_EMIT completeChanged();
}

/// What one would do with the repaired file; a download can be held against its hash, too.
void OutcomePage::showSteps(bool written)
{
    const Document &after = *m_repair->after();
    m_step = nextStep(after);
    const bool isJob = m_step == NextStep::Finish || m_step == NextStep::Fill;
    m_next->setText(label(m_step));
    m_next->setToolTip(explanation(m_step));
    m_next->setVisible(written && isJob);
    m_verify->setToolTip(explanation(NextStep::Verify));
    m_verify->setVisible(written && isJob);
}

QString OutcomePage::outcomeText() const
{
    if (!m_outcome->failure.isEmpty())
        return m_outcome->failure;
    if (m_file.target.place == RepairPlace::Document)
        return tr("The open document is repaired. Undo takes it back; nothing is written before you save it.");
    QString text = tr("The repaired file is %1").arg(pathShown(m_file.target.path));
    if (!m_outcome->backup.isEmpty())
        text += u'\n' + tr("What it was before is kept in %1").arg(pathShown(m_outcome->backup));
    return text;
}

} // namespace ft
