// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusline.h"

#include "common/elidedlabel.h"
#include "common/owndirection.h"
#include "common/wordbutton.h"
#include "wording/fieldplace.h"

#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>

namespace ft {

namespace {

QString zoneName(bool local)
{
    return local ? QDateTime::currentDateTime().timeZoneAbbreviation() : QStringLiteral("UTC");
}

} // namespace

StatusLine::StatusLine(QMenu *codePages, QAction *localTime, QAction *allowChanges, QWidget *parent)
    : QWidget(parent),
      m_place(new ElidedLabel),
      m_waiting(new ElidedLabel),
      m_cancel(new WordButton(tr("Cancel"))),
      m_codePage(new WordButton({})),
      m_zone(new WordButton(zoneName(localTime->isChecked()))),
      m_access(new WordButton({}))
{
    m_place->setQuiet(true);
    m_waiting->setQuiet(true);
    m_codePage->setMenu(codePages);
    m_codePage->setToolTip(tr("How texts in the file are read. The file does not say it itself"));
    m_zone->setToolTip(tr("The zone in which times are shown"));
    connect(m_zone, &QAbstractButton::clicked, localTime, &QAction::toggle);
    connect(localTime, &QAction::toggled, m_zone, [this](bool local) {
        m_zone->setText(zoneName(local));
        m_zone->updateGeometry();
    });
    connect(m_access, &QAbstractButton::clicked, allowChanges, &QAction::trigger);
    connect(m_cancel, &QAbstractButton::clicked, this, &StatusLine::cancelled);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 0, 2);
    layout->setSpacing(0);
    layout->addWidget(m_waiting);
    layout->addWidget(m_cancel);
    layout->addWidget(m_place, 1);
    layout->addStretch();
    for (WordButton *word : {m_codePage, m_zone, m_access})
        layout->addWidget(word);
    setWaiting(0);
    setDocument(nullptr);
}

void StatusLine::setDocument(Document *document)
{
    if (m_document) {
        m_document->disconnect(this);
        m_document->focus()->disconnect(this);
    }
    m_document = document;
    if (document) {
        connect(document->focus(), &Focus::changed, this, &StatusLine::refresh);
        connect(document, &Document::reread, this, &StatusLine::refresh);
        connect(document, &Document::codePageChanged, this, &StatusLine::refresh);
        connect(document, &Document::editableChanged, this, &StatusLine::refresh);
        connect(document, &Document::followChanged, this, &StatusLine::refresh);
    }
    for (WordButton *word : {m_codePage, m_zone, m_access})
        word->setVisible(document);
    refresh();
}

void StatusLine::setDecimalOffsets(bool decimal)
{
    m_decimal = decimal;
    refresh();
}

void StatusLine::setWaiting(int files)
{
    m_waiting->setText(tr("Opening %n file(s)...", nullptr, files));
    m_waiting->setVisible(files > 0);
    m_cancel->setVisible(files > 0);
}

void StatusLine::refresh()
{
    m_place->setText(m_document ? placeWords() : QString());
    if (!m_document)
        return;
    m_codePage->setText(m_document->codePage().name());
    m_codePage->updateGeometry();
    const bool isEditable = m_document->isEditable();
    m_access->setText(!isEditable                               ? tr("read-only")
                          : m_document->follow() == Follow::All ? tr("changes allowed")
                                                                : tr("only what I type changes"));
    m_access->setToolTip(isEditable ? tr("What is shown can be changed; the file changes when you save")
                                    : tr("Nothing can be changed. Click to allow it"));
    m_access->updateGeometry();
}

QString StatusLine::placeWords() const
{
    const Spot &spot = m_document->focus()->spot();
    if (spot == Spot())
        return {};
    QStringList words;
    if (!spot.path.isEmpty())
        words += inOwnDirection(oneLine(spot.path));
    words += tr("offset %1").arg(m_decimal ? QLocale().toString(spot.extents.at) : offsetText(spot.extents.at));
    words += exactSizeText(spot.extents.size);
    if (const Format *format = m_document->tree().format; format && !spot.path.isEmpty()) {
        if (const auto steps = placeOf(*format, spot.path.toStdString()); !steps.empty())
            words += gradeName(steps.back().field->trust);
    }
    return words.join(tr(" · ", "between facts"));
}

} // namespace ft
