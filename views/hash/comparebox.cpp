// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparebox.h"

#include "common/quietlabel.h"
#include "wording/proofwords.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ft {

CompareBox::CompareBox(HashCheck *check, QWidget *parent)
    : QWidget(parent), m_check(check), m_edit(new QLineEdit), m_answer(new QuietLabel({}))
{
    m_edit->setPlaceholderText(tr("Paste a hash or a link of any form"));
    m_edit->setAccessibleName(tr("Hash or link to compare with"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMinimumHeight(28);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_edit);
    column->addWidget(m_answer);
    connect(m_edit, &QLineEdit::textChanged, this, &CompareBox::read);
    connect(check, &HashCheck::changed, this, [this] {
        const Link link = readLink(m_edit->text().trimmed().toStdString());
        if (link.isUsable())
            m_answer->setText(comparison(link));
    });
    read();
}

void CompareBox::setText(const QString &text)
{
    m_edit->setText(text);
}

void CompareBox::read()
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty()) {
        m_answer->setText(tr("Hexadecimal, Base64, kzhash, sig2dat and magnet links are understood."));
        if (m_check->isTargetGiven())
            m_check->setTarget(std::nullopt);
        return;
    }
    const Link link = readLink(text.toStdString());
    QStringList lines;
    for (const LinkFinding &finding : link.findings)
        lines += sentence(finding, text);
    if (link.isUsable()) {
        lines += comparison(link);
        m_check->setTarget(link);
    }
    m_answer->setText(lines.join(u'\n'));
}

/// Against what the document says or, for a complete file, what its data is.
QString CompareBox::comparison(const Link &link) const
{
    const HashSubject &subject = m_check->subject();
    const std::optional<UuHash> own = subject.mention.hash ? subject.mention.hash : m_check->report().uuHash;
    const bool sizesDiffer = link.size && subject.mention.size > 0 && *link.size != subject.mention.size;
    if (sizesDiffer) {
        return tr("It names a file of %1; this one has %2.")
            .arg(exactSizeText(*link.size), exactSizeText(subject.mention.size));
    }
    if (!own)
        return m_check->isRunning() ? QString() : tr("There is no hash here to compare it with.");
    if (*own == *link.uuHash)
        return tr("The same hash.");
    const bool sameHead = std::equal(own->begin(), own->begin() + 16, link.uuHash->begin());
    return sameHead ? tr("Another hash, of a file that begins with the same 300 KiB.")
                    : tr("Another hash: it belongs to another file.");
}

} // namespace ft
