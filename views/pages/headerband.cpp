// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headerband.h"

#include "common/accents.h"
#include "common/elidedlabel.h"
#include "common/icons.h"
#include "common/owndirection.h"
#include "common/progressline.h"
#include "common/sharebar.h"
#include "common/wordbutton.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ft {

namespace {

QHBoxLayout *row(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return row;
}

} // namespace

HeaderBand::HeaderBand(QWidget *parent)
    : QWidget(parent),
      m_name(new ElidedLabel),
      m_facts(new ElidedLabel),
      m_verdict(new QLabel),
      m_verdictIcon(new QLabel),
      m_share(new ShareBar),
      m_nextStep(new QPushButton),
      m_progressText(new ElidedLabel),
      m_cancel(new WordButton(tr("Cancel"))),
      m_progress(new ProgressLine)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_name->setElideMode(Qt::ElideMiddle);
    m_facts->setQuiet(true);
    m_progressText->setQuiet(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdictIcon->setFixedSize(SmallIcon, SmallIcon);
    m_nextStep->setDefault(true);
    for (QWidget *hidden : {static_cast<QWidget *>(m_nextStep), static_cast<QWidget *>(m_share),
                            static_cast<QWidget *>(m_cancel), static_cast<QWidget *>(m_progressText)})
        hidden->hide();
    connect(m_cancel, &QAbstractButton::clicked, this, &HeaderBand::cancelled);

    auto *texts = new QVBoxLayout;
    texts->setContentsMargins(16, 12, 16, 12);
    texts->setSpacing(0);
    auto *first = row({m_name, m_share});
    first->setSpacing(24);
    first->setStretch(0, 1);
    texts->addLayout(first);
    texts->addSpacing(4);
    auto *second = row({m_facts, m_progressText, m_cancel});
    second->setStretch(0, 1);
    texts->addLayout(second);
    texts->addSpacing(8);
    auto *third = row({m_verdictIcon, m_verdict, m_nextStep});
    third->setStretch(1, 1);
    texts->addLayout(third);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(texts);
    all->addWidget(m_progress);
    dress();
}

void HeaderBand::setSummary(const Summary &summary)
{
    m_name->setText(inOwnDirection(summary.name));
    m_facts->setText(summary.facts.isEmpty() ? summary.kind : tr("%1 · %2").arg(summary.kind, summary.facts));
    m_verdict->setText(summary.verdict);
    m_severity = summary.severity;
    m_sound = summary.sound;
    m_share->setVisible(summary.complete.has_value());
    m_share->setShare(summary.complete.value_or(0));
    dress();
}

void HeaderBand::setNextStep(QAction *action)
{
    m_nextStep->disconnect();
    m_nextStep->setVisible(action != nullptr);
    if (!action)
        return;
    m_nextStep->setText(action->text());
    m_nextStep->setToolTip(action->toolTip());
    connect(m_nextStep, &QPushButton::clicked, action, &QAction::trigger);
}

void HeaderBand::setProgress(const QString &what, quint64 done, quint64 total)
{
    const QLocale locale;
    m_progressText->setText(total == 0 ? what
                                       : tr("%1 · %2 of %3").arg(what, locale.toString(done), locale.toString(total)));
    m_progressText->show();
    m_cancel->show();
    m_progress->setProgress(done, total);
}

void HeaderBand::clearProgress()
{
    m_progressText->hide();
    m_cancel->hide();
    m_progress->clear();
}

void HeaderBand::endProgress(const QString &outcome)
{
    m_progress->end(outcome);
    clearProgress();
}

void HeaderBand::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, Accents::of(palette()).hairline);
}

void HeaderBand::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        dress();
}

void HeaderBand::dress()
{
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);

    const Accents accents = Accents::of(palette());
    const bool good = m_sound && m_severity == Severity::Note;
    QPixmap pixmap(QSize(SmallIcon, SmallIcon) * devicePixelRatio());
    pixmap.setDevicePixelRatio(devicePixelRatio());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, QRectF(0, 0, SmallIcon, SmallIcon), good ? u"sound"_s : iconName(m_severity),
              good ? accents.proved : accents.of(m_severity));
    painter.end();
    m_verdictIcon->setPixmap(pixmap);
    m_verdictIcon->setAccessibleName(good ? tr("sound", "of a file") : severityName(m_severity));
}

} // namespace ft
