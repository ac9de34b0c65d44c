// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldoutlook.h"

#include "accents.h"
#include "icons.h"

#include "document/draft.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace ft {

namespace {

/// What follows in a line each; more than this is counted.
constexpr qsizetype MostFollowing = 6;
constexpr int MostLetters = 64;

QLabel *plainLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

FieldOutlook::FieldOutlook(QWidget *editor)
    : QFrame(editor->window()), m_editor(editor), m_icon(new QLabel), m_headline(plainLabel()), m_follows(plainLabel())
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_headline, 1);
    column->addLayout(line);
    column->addWidget(m_follows);
    hide();
}

void FieldOutlook::show(const Draft &draft, const QString &typedText)
{
    const bool isProblem = !draft.problem.isEmpty();
    const QString reading = draft.understood == typedText ? QString() : draft.understood;
    m_headline->setText(isProblem ? draft.problem : reading);
    m_icon->setPixmap(icon(iconName(Severity::Error)).pixmap(SmallIcon));
    m_icon->setVisible(isProblem);
    m_headline->setVisible(!m_headline->text().isEmpty());
    QStringList lines;
    if (draft.larger)
        lines.append(tr("Enter: move it there. You are asked first."));
    if (!isProblem && !draft.follows.isEmpty()) {
        lines += QStringList(tr("This follows:")) + draft.follows.first(qMin(MostFollowing, draft.follows.size()));
        if (draft.follows.size() > MostFollowing)
            lines.append(tr("and %n more", nullptr, static_cast<int>(draft.follows.size() - MostFollowing)));
    }
    m_follows->setText(lines.join(u'\n'));
    m_follows->setVisible(!lines.isEmpty());
    setVisible(m_editor->isVisible() && !text().isEmpty());
    place();
}

QString FieldOutlook::text() const
{
    QStringList parts{m_headline->text(), m_follows->text()};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

void FieldOutlook::place()
{
    const QWidget *window = parentWidget();
    const QMargins margins = layout()->contentsMargins();
    const int frame = margins.left() + margins.right() + 2;
    const int icon = m_icon->isVisibleTo(this) ? SmallIcon + 6 : 0;
    const int words = fontMetrics().boundingRect(QRect(), Qt::AlignLeft, text()).width() + icon + frame;
    const int widest = qMin(fontMetrics().averageCharWidth() * MostLetters, window->width() - 16);
    setFixedWidth(qMin(widest, qMax(words, m_editor->width())));
    setFixedHeight(layout()->hasHeightForWidth() ? layout()->heightForWidth(width()) : layout()->sizeHint().height());
    const QPoint corner = m_editor->mapTo(window, QPoint(0, 0));
    const int below = corner.y() + m_editor->height() + 2;
    const int y = below + height() <= window->height() ? below : corner.y() - height() - 2;
    move(qBound(0, corner.x(), qMax(0, window->width() - width())), y);
    raise();
}

void FieldOutlook::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Accents::of(palette()).outline);
    painter.setBrush(palette().base());
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace ft
