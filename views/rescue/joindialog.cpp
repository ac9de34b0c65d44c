// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "joindialog.h"

#include "conflicttable.h"

#include "common/pathfield.h"
#include "common/quietlabel.h"
#include "common/rowdelegate.h"
#include "wording/proofwords.h"
#include "wording/repairwords.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QTextDocument>

#include <algorithm>

namespace ft {

namespace {

QString about(JoinDialog::Way way)
{
    return way == JoinDialog::Merge
        ? JoinDialog::tr("Several partial downloads of one file become one that has all they have. They stay as they are.")
        : JoinDialog::tr("The gaps of a partial download are filled from a complete copy of its file. Both stay as they are.");
}

/// A name beside the first input that nothing has: "download1 (merged).dat".
QString freePath(const QString &input, const QString &mark)
{
    const QFileInfo file(input);
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    QString path;
    int number = 1;
    do {
        const QString word = number == 1 ? mark : mark + u' ' + QString::number(number);
        path = file.dir().filePath(QStringLiteral("%1 (%2)%3").arg(file.completeBaseName(), word, suffix));
        ++number;
    } while (QFileInfo::exists(path));
    return path;
}

} // namespace

JoinDialog::JoinDialog(Way way, RescueSources sources, const Style &, QWidget *parent)
    : RescueDialog(way == Merge ? tr("Merge downloads") : tr("Fill gaps"), about(way), Target::NewDownload,
                   way == Merge ? tr("&Merge") : tr("&Fill"), parent),
      m_way(way),
      m_case(std::make_shared<Case>()),
      m_inputs(new QListWidget),
      m_add(button(way == Merge ? tr("&Add downloads...") : tr("C&omplete copy..."), &JoinDialog::chooseInputs)),
      m_remove(button(tr("&Remove"), &JoinDialog::removeInput)),
      m_facts(new QuietLabel({})),
      m_conflicts(new ConflictTable),
      m_preferred(new QComboBox)
{
    layOut();
    connect(m_preferred, &QComboBox::activated, this, &JoinDialog::lookAgain);
    for (const RescueSource &source : sources)
        add(source);
    if (m_sources.isEmpty())
        refresh();
}

JoinDialog::~JoinDialog() = default;

QPushButton *JoinDialog::button(const QString &text, void (JoinDialog::*pressed)())
{
    auto *made = new QPushButton(text);
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, pressed);
    return made;
}

void JoinDialog::layOut()
{
    m_inputs->setAccessibleName(tr("Copies"));
    m_inputs->setItemDelegate(new RowDelegate(m_inputs));
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_preferred->setAccessibleName(tr("Which copy is right"));
    m_conflicts->hide();
    m_preferred->hide();
    auto *changes = new QVBoxLayout;
    changes->setSpacing(8);
    changes->addWidget(m_add);
    changes->addWidget(m_remove);
    changes->addStretch(1);
    auto *inputs = new QHBoxLayout;
    inputs->setSpacing(8);
    inputs->addWidget(m_inputs, 1);
    inputs->addLayout(changes);
    content()->addLayout(inputs, 1);
    content()->addWidget(m_facts);
    constexpr int MostRoom = 3; // beside 1 for the copies
    content()->addWidget(m_conflicts, MostRoom);
    content()->addWidget(m_preferred, 0, Qt::AlignLeft);
}

void JoinDialog::add(const RescueSource &source)
{
    const auto isSame = [&source](const RescueSource &each) { return each.path == source.path; };
    if (std::any_of(m_sources.cbegin(), m_sources.cend(), isSame))
        return;
    if (m_way == Fill && m_sources.size() == 2)
        m_sources.removeLast();
    m_sources.append(source);
    takeInputs();
}

void JoinDialog::chooseInputs()
{
    const QString folder = m_sources.isEmpty() ? QString() : QFileInfo(m_sources.constFirst().path).path();
    const bool isPartial = m_way == Merge || m_sources.isEmpty();
    auto *dialog = new QFileDialog(this, isPartial ? tr("Choose partial downloads") : tr("Choose a complete copy"), folder,
                                   isPartial ? tr("Downloads (*.dat);;All files (*)") : tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_way == Merge ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::filesSelected, this, &JoinDialog::take);
    dialog->open();
}

void JoinDialog::take(const QStringList &paths)
{
    for (const QString &path : paths)
        add({path});
}

void JoinDialog::removeInput()
{
    if (m_inputs->currentRow() < 0)
        return;
    m_sources.removeAt(m_inputs->currentRow());
    takeInputs();
}

void JoinDialog::takeInputs()
{
    m_preferred->clear();
    showInputs();
    if (m_sources.size() == 1 && !isDone())
        place()->setPath(freePath(m_sources.constFirst().path, m_way == Merge ? tr("merged") : tr("filled")));
    m_add->setText(m_way == Fill && m_sources.isEmpty() ? tr("&Download...") : m_way == Merge ? tr("&Add downloads...") : tr("C&omplete copy..."));
    lookAgain();
}

void JoinDialog::showInputs()
{
    m_inputs->clear();
    for (const RescueSource &source : std::as_const(m_sources)) {
        auto *item = new QListWidgetItem(oneLine(QDir::toNativeSeparators(source.path)), m_inputs);
        item->setToolTip(Qt::convertFromPlainText(item->text()));
    }
    m_inputs->setCurrentRow(m_inputs->count() - 1);
    m_remove->setEnabled(m_inputs->count() > 0);
}

void JoinDialog::lookAgain()
{
    m_case = std::make_shared<Case>();
    look(tr("Comparing"), [job = m_case, sources = m_sources, isFill = m_way == Fill, preferred = preferred()](const Progress &progress) {
        for (qsizetype i = 0; i < sources.size(); ++i) {
            const QString problem = job->joining.add(sources[i].open(), isFill && i > 0 ? Joining::Kind::Complete : Joining::Kind::Partial);
            if (problem.isEmpty())
                continue;
            job->refused = tr("%1: %2", "file name, what is wrong").arg(oneLine(QFileInfo(sources[i].path).fileName()), problem);
            return;
        }
        if (job->joining.count() > 1)
            job->merged = job->joining.merge(preferred, progress);
    });
}

std::optional<std::size_t> JoinDialog::preferred() const
{
    const QVariant copy = m_preferred->currentData();
    return copy.isValid() ? std::optional(static_cast<std::size_t>(copy.toUInt())) : std::nullopt;
}

void JoinDialog::looked()
{
    m_facts->setText(facts());
    const std::vector<Conflict> conflicts = m_case->merged ? m_case->merged->conflicts : std::vector<Conflict>();
    m_conflicts->show({m_case, &m_case->joining}, conflicts, preferred());
    m_conflicts->setVisible(!conflicts.empty());
    m_preferred->setVisible(!conflicts.empty());
    if (!conflicts.empty() && m_preferred->count() == 0)
        offerPreferences();
}

void JoinDialog::offerPreferences()
{
    m_preferred->addItem(tr("Where they disagree, the hash decides"));
    for (std::size_t copy = 0; copy < static_cast<std::size_t>(m_case->joining.count()); ++copy)
        m_preferred->addItem(tr("Where they disagree, %1 is right").arg(oneLine(QFileInfo(m_case->joining.path(copy)).fileName())),
                             static_cast<uint>(copy));
}

bool JoinDialog::isWhole() const
{
    return m_case->merged->fileSize > 0 && m_case->merged->held.covers({0, m_case->merged->fileSize});
}

QString JoinDialog::missingText() const
{
    const ft::Merge &merged = *m_case->merged;
    const QString together = tr("Together they hold %1 of %2.").arg(exactSizeText(merged.held.total()), exactSizeText(merged.fileSize));
    return isWhole() ? together + u' ' + tr("Nothing is missing.")
                     : together + u' ' + tr("%1 stay missing.").arg(exactSizeText(merged.fileSize - merged.held.total()));
}

QString JoinDialog::facts() const
{
    if (!m_case->merged)
        return {};
    const ft::Merge &merged = *m_case->merged;
    QStringList lines{missingText()};
    lines.append(merged.hash ? sentence(merged.verdict) : tr("None of them names a hash, so nothing is verified."));
    if (!merged.conflicts.empty()) {
        const auto decided = std::count_if(merged.conflicts.begin(), merged.conflicts.end(), [](const Conflict &each) { return each.right.has_value(); });
        lines.append(tr("They disagree at %n place(s).", nullptr, static_cast<int>(merged.conflicts.size()))
                     + u' ' + tr("The hash decides %n of them.", nullptr, static_cast<int>(decided)));
    }
    if (merged.arbitration.odds)
        lines.append(sentence(merged.arbitration));
    return lines.join(u'\n');
}

QString JoinDialog::problem() const
{
    if (!m_case->refused.isEmpty())
        return m_case->refused;
    if (m_sources.isEmpty())
        return m_way == Merge ? tr("Add the partial downloads.") : tr("Choose the partial download.");
    if (m_sources.size() == 1)
        return m_way == Merge ? tr("Add another partial download of the same file.") : tr("Choose a complete copy of the file.");
    if (!m_case->merged || !m_case->merged->done)
        return tr("Not all bytes could be read. Copy the files to a sound disk and try again.");
    if (!preferred() && !isDecided(*m_case->merged))
        return tr("The copies contradict each other, and the hash cannot tell which is right. Say which one it is.");
    return {};
}

void JoinDialog::begin()
{
    write(tr("Writing"), [job = m_case, path = place()->path()](const Progress &progress) {
        job->file = writeTo(path, job->merged->result, {}, progress);
    });
}

void JoinDialog::wrote()
{
    if (!m_case->file.isThere())
        return say(m_case->file.problem());
    for (QWidget *input : {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_remove), static_cast<QWidget *>(m_preferred)})
        input->setEnabled(false);
    const QString path = m_case->file.path;
    conclude(tr("The result is %1").arg(oneLine(QDir::toNativeSeparators(path))));
    offerToOpen(path);
    if (isWhole())
        offerStep(NextStep::Finish, path);
    else if (m_way == Merge)
        offerStep(NextStep::Fill, path);
}

} // namespace ft
