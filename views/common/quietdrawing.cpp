// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quietdrawing.h"

#include "accents.h"

#include <QPainter>
#include <QStyleOption>

namespace ft {

namespace {

/// Inside by half a pixel, so that a line of one pixel lies on pixels.
QRectF outline(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

/// An open angle around the middle of `rect`, turned by quarters: 0 points down, 1 left, 2 up, 3 right.
void drawAngle(QPainter *painter, const QRect &rect, int quarters, const QColor &color)
{
    constexpr qreal reach = 3;
    const QPointF down[] = {{-reach, -reach / 2}, {0, reach / 2}, {reach, -reach / 2}};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(rect).center());
    painter->rotate(90 * quarters);
    painter->drawPolyline(down, 3);
    painter->restore();
}

/// Stronger below the mouse, weak where it does nothing.
QColor markTint(const QPalette &palette, bool isEnabled, bool isReached)
{
    return tint(palette, !isEnabled ? 0.3 : isReached ? 1.0 : 0.6);
}

/// Where one can write: framed by one line, or by a tint alone.
void drawField(const QStyleOption &option, QPainter *painter, bool isFramed)
{
    const QPalette &palette = option.palette;
    const bool isFocused = option.state & QStyle::State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isFocused ? QPen(palette.color(QPalette::Link)) : isFramed ? QPen(tint(palette, 0.3)) : Qt::NoPen);
    painter->setBrush(isFramed ? palette.color(QPalette::Base) : tint(palette, 0.05));
    painter->drawRoundedRect(outline(option.rect), Rounding, Rounding);
    painter->restore();
}

template <typename Button>
void drawLabel(const Button &button, QPainter *painter)
{
    constexpr int Flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    const bool isEnabled = button.state & QStyle::State_Enabled;
    const QRect &all = button.rect;
    const int word = button.fontMetrics.size(Flags, button.text).width();
    const int length = qMin(button.iconSize.width() + PictureGap + word, all.width());
    const QRect label(all.left() + (all.width() - length) / 2, all.top(), length, all.height());
    const QRect icon(QPoint(label.left(), label.top() + (label.height() - button.iconSize.height()) / 2), button.iconSize);
    painter->save();
    painter->setPen(button.palette.color(QPalette::ButtonText));
    button.icon.paint(painter, QStyle::visualRect(button.direction, all, icon), Qt::AlignCenter,
                      isEnabled ? QIcon::Normal : QIcon::Disabled,
                      button.state & QStyle::State_On ? QIcon::On : QIcon::Off);
    painter->drawText(QStyle::visualRect(button.direction, all, label.adjusted(icon.width() + PictureGap, 0, 0, 0)),
                      QStyle::visualAlignment(button.direction, Qt::AlignLeft) | Flags, button.text);
    painter->restore();
}

} // namespace

QColor tint(const QPalette &palette, qreal share)
{
    QColor color = palette.color(QPalette::WindowText);
    color.setAlphaF(static_cast<float>(share));
    return color;
}

void fillRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawRoundedRect(rect, radius, radius);
    painter->restore();
}

bool isPrimary(const QStyleOptionButton &button)
{
    return (button.features & QStyleOptionButton::DefaultButton) && (button.state & QStyle::State_Enabled);
}

void drawTab(const QStyleOption *option, QPainter *painter)
{
    const QRect line(option->rect.left() + 12, option->rect.bottom() - 1, option->rect.width() - 24, 2);
    if (option->state & QStyle::State_Selected)
        painter->fillRect(line, option->palette.color(QPalette::Active, QPalette::Highlight));
    else if (option->state & QStyle::State_MouseOver)
        painter->fillRect(line, tint(option->palette, 0.25));
}

void drawHeader(const QStyleOption *option, QPainter *painter)
{
    painter->fillRect(option->rect, option->palette.base());
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (header && header->orientation == Qt::Horizontal && (option->state & QStyle::State_MouseOver))
        painter->fillRect(option->rect, tint(option->palette, 0.04));
    const QRect &rect = option->rect;
    const QColor hairline = Accents::of(option->palette).hairline;
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), hairline);
    const bool last = !header || header->position == QStyleOptionHeader::End
        || header->position == QStyleOptionHeader::OnlyOneSection;
    if (!last) // a short tick where a column can be gripped
        painter->fillRect(QRect(rect.right(), rect.top() + 8, 1, rect.height() - 16), hairline);
}

void drawButton(const QStyleOption *option, QPainter *painter)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool enabled = option->state & QStyle::State_Enabled;
    const QPalette &palette = option->palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor fill = button && isPrimary(*button) ? palette.color(QPalette::Active, QPalette::Highlight)
                                           : palette.color(QPalette::Button);
    const bool focused = (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange);
    painter->setPen(QPen(focused ? palette.color(QPalette::Active, QPalette::Highlight) : tint(palette, 0.22),
                         focused ? 2 : 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(outline(option->rect), Rounding, Rounding);
    if (enabled && (option->state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On))) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tint(palette, option->state & (QStyle::State_Sunken | QStyle::State_On) ? 0.12 : 0.05));
        painter->drawRoundedRect(outline(option->rect), Rounding, Rounding);
    }
    painter->restore();
}

void drawLabelBesideIcon(const QStyleOptionToolButton &button, QPainter *painter)
{
    drawLabel(button, painter);
}

void drawLabelBesideIcon(const QStyleOptionButton &button, QPainter *painter)
{
    drawLabel(button, painter);
}

void drawLineEdit(const QStyleOption *option, QPainter *painter)
{
    const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option);
    drawField(*option, painter, panel && panel->lineWidth > 0);
}

void drawComboBox(const QStyleOptionComboBox &box, QPainter *painter, const QRect &arrow)
{
    if (box.editable)
        drawField(box, painter, box.frame);
    else
        drawButton(&box, painter);
    if (box.subControls & QStyle::SC_ComboBoxArrow)
        drawAngle(painter, arrow, 0,
                  markTint(box.palette, box.state & QStyle::State_Enabled, box.state & QStyle::State_MouseOver));
}

void drawSpinBox(const QStyleOptionSpinBox &box, QPainter *painter, const QRect &up, const QRect &down)
{
    drawField(box, painter, box.frame);
    if (box.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto drawStep = [&](const QRect &place, int quarters, QStyle::SubControl step, QAbstractSpinBox::StepEnabledFlag way) {
        const bool isEnabled = (box.state & QStyle::State_Enabled) && (box.stepEnabled & way);
        drawAngle(painter, place, quarters,
                  markTint(box.palette, isEnabled, (box.state & QStyle::State_MouseOver) && (box.activeSubControls & step)));
    };
    drawStep(up, 2, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled);
    drawStep(down, 0, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled);
}

void drawMenuFrame(const QStyleOption *option, QPainter *painter)
{
    painter->save();
    painter->setPen(tint(option->palette, 0.3));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(outline(option->rect));
    painter->restore();
}

void drawMenuChoice(const QStyleOptionMenuItem &item, QPainter *painter)
{
    fillRounded(painter, QRectF(item.rect).adjusted(4, 0, -4, 0), Rounding,
                item.palette.color(QPalette::Inactive, QPalette::Highlight));
}

void drawBranch(const QStyleOption *option, QPainter *painter)
{
    if (!(option->state & QStyle::State_Children))
        return;
    const int shut = option->direction == Qt::RightToLeft ? 1 : 3;
    drawAngle(painter, option->rect, option->state & QStyle::State_Open ? 0 : shut,
              tint(option->palette, option->state & QStyle::State_MouseOver ? 1.0 : 0.6));
}

void drawArrow(const QStyleOption *option, QPainter *painter, int quarters)
{
    drawAngle(painter, option->rect, quarters,
              markTint(option->palette, option->state & QStyle::State_Enabled, option->state & QStyle::State_MouseOver));
}

void drawSortMark(const QStyleOption *option, QPainter *painter)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (header && header->sortIndicator != QStyleOptionHeader::None)
        drawAngle(painter, option->rect, header->sortIndicator == QStyleOptionHeader::SortUp ? 0 : 2,
                  tint(option->palette, 0.8));
}

void drawChoiceMark(const QStyleOption *option, QPainter *painter, bool isRound)
{
    const QRect place = QStyle::alignedRect(option->direction, Qt::AlignCenter, {ChoiceMark, ChoiceMark}, option->rect);
    const QPalette &palette = option->palette;
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const bool isTaken = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const bool isReached = option->state & (QStyle::State_HasFocus | QStyle::State_MouseOver);
    // Who cannot choose still sees what was chosen: as strong as the words beside it.
    const QColor strong = palette.color(isEnabled ? QPalette::Highlight : QPalette::WindowText);
    const QColor weak = isEnabled ? Accents::of(palette).quiet : strong;
    const QColor mark = palette.color(isEnabled ? QPalette::HighlightedText : QPalette::Base);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isTaken || isReached ? strong : weak);
    painter->setBrush(isTaken ? strong : palette.color(QPalette::Base));
    painter->drawRoundedRect(outline(place), isRound ? ChoiceMark / 2.0 : 3, isRound ? ChoiceMark / 2.0 : 3);
    const QPointF centre = QRectF(place).center();
    painter->setPen(QPen(mark, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(mark);
    if (option->state & QStyle::State_NoChange)
        painter->drawLine(centre - QPointF(3, 0), centre + QPointF(3, 0));
    else if (isTaken && isRound)
        painter->drawEllipse(centre, 2, 2);
    else if (isTaken)
        painter->drawPolyline(QPolygonF{centre + QPointF(-3.2, 0.2), centre + QPointF(-0.9, 2.6), centre + QPointF(3.4, -2.4)});
    painter->restore();
}

} // namespace ft
