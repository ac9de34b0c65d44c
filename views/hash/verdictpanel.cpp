// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdictpanel.h"

#include "hashwords.h"
#include "pace.h"
#include "windowstrip.h"

#include "common/accents.h"
#include "common/icons.h"
#include "common/progressline.h"
#include "common/quietlabel.h"
#include "common/wordbutton.h"
#include "items/findingsmodel.h"
#include "wording/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ft {

VerdictPanel::VerdictPanel(const Document *document, HashCheck *check, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_check(check),
      m_icon(new QLabel),
      m_headline(new QLabel),
      m_details(new QuietLabel({})),
      m_strip(new WindowStrip),
      m_pace(new QuietLabel({})),
      m_action(new WordButton({})),
      m_progress(new ProgressLine)
{
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_headline->setFont(large);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_icon->setFixedSize(SmallIcon, SmallIcon);
    m_pace->setWordWrap(false);
    for (QLabel *label : {m_headline, m_details})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_icon);
    first->addWidget(m_headline, 1);
    first->addWidget(m_pace);
    first->addWidget(m_action);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(first);
    column->addWidget(m_progress);
    column->addWidget(m_strip);
    column->addWidget(m_details);

    connect(check, &HashCheck::subjectChanged, this, &VerdictPanel::refresh);
    connect(check, &HashCheck::changed, this, &VerdictPanel::refresh);
    connect(check, &HashCheck::progressed, this, &VerdictPanel::showProgress);
    connect(m_action, &QAbstractButton::clicked, this, &VerdictPanel::act);
    refresh();
}

void VerdictPanel::refresh()
{
    const HashJudgement judgement = judgementOf(*m_check);
    m_headline->setText(judgement.headline);
    m_details->setText(judgement.lines.join(u'\n'));
    m_details->setVisible(!judgement.lines.isEmpty());
    const auto &verdict = m_check->report().verdict;
    m_strip->setWindows(verdict ? HashWindows::of(*verdict) : HashWindows());
    m_strip->setVisible(m_check->subject().hasData() && m_check->target());
    if (m_check->isRunning()) {
        m_progress->setProgress(0, 0);
        m_action->setText(tr("Cancel"));
    } else {
        m_progress->end(oneLine(m_document->fileName()) + u" · "_s + judgement.headline);
        m_pace->clear();
        m_action->setText(m_check->report().end != HashEnd::Done ? tr("Check again") : tr("Read every byte"));
    }
    const bool canRead = m_check->subject().isWhole() && !m_check->report().kzHash;
    m_action->setVisible(m_check->isRunning() || m_check->report().end != HashEnd::Done || canRead);
    m_action->updateGeometry();
    dress();
}

void VerdictPanel::showProgress(quint64 done, quint64 total)
{
    if (!m_check->isRunning())
        return;
    m_progress->setProgress(done, total);
    m_pace->setText(paceText(m_check->elapsed(), done, total));
}

void VerdictPanel::act()
{
    if (m_check->isRunning())
        m_check->cancel();
    else if (m_check->report().end != HashEnd::Done)
        m_check->checkAgain();
    else
        m_check->checkWhole();
}

void VerdictPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void VerdictPanel::dress()
{
    const HashJudgement judgement = judgementOf(*m_check);
    const Accents accents = Accents::of(palette());
    QPixmap pixmap(QSize(SmallIcon, SmallIcon) * devicePixelRatio());
    pixmap.setDevicePixelRatio(devicePixelRatio());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, QRectF(0, 0, SmallIcon, SmallIcon), judgement.sound ? u"sound"_s : iconName(judgement.severity),
              judgement.sound ? accents.proved : accents.of(judgement.severity));
    painter.end();
    m_icon->setPixmap(pixmap);
    m_icon->setAccessibleName(judgement.sound ? tr("sound", "of a file") : severityName(judgement.severity));
}

} // namespace ft
