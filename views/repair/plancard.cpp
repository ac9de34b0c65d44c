// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plancard.h"

#include "common/accents.h"
#include "common/icons.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionButton>

namespace ft {

namespace {

constexpr int Padding = 12;
constexpr int Spacing = 8;
constexpr int LineSpacing = 4;
constexpr int MarkSize = 16;
constexpr int PreferredWidth = 560;

QRect wrapped(const QFont &font, int left, int top, int width, const QString &text)
{
    const QRect room(0, 0, qMax(1, width), QWIDGETSIZE_MAX);
    return {left, top, qMax(1, width), QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, text).height()};
}

QString gradeLine(const PlanCardTexts &texts)
{
    return texts.reason.isEmpty() ? texts.grade : PlanCard::tr("%1 · %2").arg(texts.grade, texts.reason);
}

} // namespace

QFont PlanCardLayout::titleFont(const QFont &font)
{
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    return strong;
}

PlanCardLayout PlanCardLayout::of(int width, const QFont &font, const PlanCardTexts &texts)
{
    PlanCardLayout layout;
    const int left = Padding + MarkSize + Spacing;
    const int room = width - left - Padding;
    layout.title = wrapped(titleFont(font), left, Padding, room, texts.title);
    layout.mark = QRect(Padding, Padding + (QFontMetrics(font).height() - MarkSize) / 2, MarkSize, MarkSize);
    int bottom = layout.title.bottom() + 1;
    if (!texts.grade.isEmpty()) {
        const int textLeft = left + SmallIcon + Spacing;
        layout.grade = wrapped(font, textLeft, bottom + LineSpacing, width - textLeft - Padding, gradeLine(texts));
        layout.sign = QRect(left, layout.grade.top() + (QFontMetrics(font).height() - SmallIcon) / 2, SmallIcon, SmallIcon);
        bottom = layout.grade.bottom() + 1;
    }
    if (!texts.effect.isEmpty()) {
        layout.effect = wrapped(font, left, bottom + LineSpacing, room, texts.effect);
        bottom = layout.effect.bottom() + 1;
    }
    layout.size = QSize(width, bottom + Padding);
    return layout;
}

PlanCardLayout PlanCardLayout::facing(Qt::LayoutDirection direction) const
{
    PlanCardLayout faced = *this;
    for (QRect *rect : {&faced.mark, &faced.title, &faced.sign, &faced.grade, &faced.effect})
        *rect = QStyle::visualRect(direction, QRect(QPoint(), size), *rect);
    return faced;
}

PlanCard::PlanCard(PlanCardTexts texts, std::optional<Confidence> confidence, QWidget *parent)
    : QAbstractButton(parent), m_texts(std::move(texts)), m_confidence(confidence)
{
    setText(m_texts.title);
    setAccessibleName(m_texts.title);
    setAccessibleDescription(gradeLine(m_texts) + u'\n' + m_texts.effect);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize PlanCard::sizeHint() const
{
    return {PreferredWidth, heightForWidth(PreferredWidth)};
}

int PlanCard::heightForWidth(int width) const
{
    return PlanCardLayout::of(width, font(), m_texts).size.height();
}

void PlanCard::paintEvent(QPaintEvent *)
{
    using namespace Qt::StringLiterals;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Accents accents = Accents::of(palette());
    const QColor highlight = palette().color(QPalette::Highlight);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(isChecked() || hasFocus() ? highlight : accents.hairline, isChecked() ? 2 : 1));
    painter.setBrush(underMouse() || hasFocus() ? mix(palette().color(QPalette::Base), highlight, 0.06) : palette().color(QPalette::Base));
    painter.drawRoundedRect(isChecked() ? frame.adjusted(0.5, 0.5, -0.5, -0.5) : frame, 4, 4);

    const PlanCardLayout layout = PlanCardLayout::of(width(), font(), m_texts).facing(layoutDirection());
    QStyleOptionButton option;
    option.initFrom(this);
    option.rect = layout.mark;
    option.state |= isChecked() ? QStyle::State_On : QStyle::State_Off;
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);

    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(PlanCardLayout::titleFont(font()));
    painter.drawText(layout.title, Qt::TextWordWrap, m_texts.title);
    painter.setFont(font());
    if (m_confidence) {
        const bool proved = *m_confidence == Confidence::Proved;
        const bool guessed = *m_confidence == Confidence::Guessed;
        paintIcon(painter, layout.sign, proved ? u"sound"_s : iconName(guessed ? Severity::Warning : Severity::Note),
                  proved ? accents.proved : guessed ? accents.warning : accents.quiet);
        painter.drawText(layout.grade, Qt::TextWordWrap, gradeLine(m_texts));
    }
    painter.setPen(accents.quiet);
    painter.drawText(layout.effect, Qt::TextWordWrap, m_texts.effect);
}

} // namespace ft
