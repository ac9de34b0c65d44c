// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newjobdialog.h"

#include "common/pathfield.h"
#include "common/quietlabel.h"
#include "evidence/hashtext.h"
#include "wording/proofwords.h"

#include <QDateTime>
#include <QDir>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ft {

namespace {

/// As Kazaa named them: the word and digits that no two have in common.
QString jobName()
{
    return QStringLiteral("download%1.dat").arg(QDateTime::currentMSecsSinceEpoch());
}

QString factsOf(const Link &link, const NewJob &job, const QString &text)
{
    QStringList lines;
    const QString name = oneLine(nameText(link));
    if (!name.isEmpty() && !job.name.isEmpty() && name != job.name)
        lines.append(NewJobDialog::tr("Name: %1 (it calls itself %2, which is not safe)").arg(job.name, name));
    else if (!name.isEmpty())
        lines.append(NewJobDialog::tr("Name: %1").arg(name));
    if (link.size)
        lines.append(NewJobDialog::tr("Size: %1").arg(exactSizeText(*link.size)));
    if (link.uuHash)
        lines.append(NewJobDialog::tr("UUHash: %1").arg(QString::fromStdString(base64Text(*link.uuHash))));
    for (const LinkFinding &finding : link.findings)
        lines.append(sentence(finding, text));
    return lines.join(u'\n');
}

} // namespace

NewJobDialog::NewJobDialog(const QString &link, const QString &folder, const Style &style, QWidget *parent)
    : RescueDialog(tr("New download from a link"),
                   tr("A job that has received nothing yet. Its parts can be filled from a copy, or merged with other "
                      "downloads of the file."),
                   Target::NewDownload, tr("&Make"), parent),
      m_codePage(style.codePage),
      m_link(new QLineEdit(link)),
      m_facts(new QuietLabel({}))
{
    resize(width(), minimumHeight());
    m_link->setAccessibleName(tr("Link"));
    m_link->setPlaceholderText(tr("sig2dat, magnet or a hash with a size"));
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    content()->addWidget(m_link);
    content()->addWidget(m_facts);
    content()->addStretch(1);
    connect(m_link, &QLineEdit::textChanged, this, &NewJobDialog::readLine);
    place()->setPath(QDir(folder).filePath(jobName()));
    readLine();
    m_link->setFocus();
}

NewJobDialog::~NewJobDialog() = default;

void NewJobDialog::readLine()
{
    const QString text = m_link->text().trimmed();
    const Link link = readLink(text.toStdString());
    m_job = newJob(link, m_codePage);
    m_facts->setText(text.isEmpty() ? QString() : factsOf(link, m_job, text));
    refresh();
}

QString NewJobDialog::problem() const
{
    return m_link->text().trimmed().isEmpty() ? tr("Paste a link.") : m_job.problem;
}

void NewJobDialog::begin()
{
    m_file = std::make_shared<RescuedFile>();
    write(tr("Writing"), [file = m_file, path = place()->path(), bytes = m_job.bytes](const Progress &progress) {
        *file = writeTo(path, MemorySource(bytes), {}, progress);
    });
}

void NewJobDialog::wrote()
{
    if (!m_file->isThere())
        return say(m_file->problem());
    m_link->setEnabled(false);
    conclude(tr("The download is %1").arg(oneLine(QDir::toNativeSeparators(m_file->path))));
    offerToOpen(m_file->path);
    offerStep(NextStep::Fill, m_file->path);
}

} // namespace ft
