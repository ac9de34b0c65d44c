// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quietstyle.h"

#include "accents.h"

#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace ft {

namespace {

constexpr int ScrollBarExtent = 12;
constexpr int ScrollThumb = 6; ///< thickness of the moving part
constexpr int ShortestThumb = 24;
constexpr qreal Rounding = 4;

/// The text colour at a share of its strength: a tint that fits every background and both themes.
QColor tint(const QPalette &palette, qreal share)
{
    QColor color = palette.color(QPalette::WindowText);
    color.setAlphaF(static_cast<float>(share));
    return color;
}

/// Inside by half a pixel, so that a line of one pixel lies on pixels.
QRectF outline(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

} // namespace

QuietStyle::QuietStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

int QuietStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 0 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SplitterWidth:
    case PM_TabBarBaseHeight:
        return 1;
    case PM_ScrollBarExtent:
        return ScrollBarExtent;
    case PM_ScrollBarSliderMin:
        return ShortestThumb;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabVSpace:
        return 16;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_TreeViewIndentation:
        return 16;
    case PM_HeaderMargin:
        return 8;
    case PM_MenuBarPanelWidth:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int QuietStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *more) const
{
    switch (hint) {
    case SH_Table_GridLineColor:
        return static_cast<int>(Accents::of(option ? option->palette : QPalette()).hairline.rgb());
    case SH_EtchDisabledText:
    case SH_ScrollView_FrameOnlyAroundContents:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, more);
    }
}

QSize QuietStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        result = result.expandedTo({0, option->fontMetrics.height() + 14});
    else if (type == CT_HeaderSection)
        result.setHeight(option->fontMetrics.height() + 12);
    return result;
}

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          Accents::of(option->palette).hairline);
        return;
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    case PE_PanelButtonCommand:
        return drawButton(option, painter);
    case PE_IndicatorBranch:
        return drawChevron(option, painter);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void QuietStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_Splitter:
        painter->fillRect(option->rect, Accents::of(option->palette).hairline);
        return;
    case CE_TabBarTabShape:
        return drawTab(option, painter);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeader(option, painter);
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader quiet = *header;
            quiet.palette.setColor(QPalette::ButtonText, Accents::of(option->palette).quiet);
            quiet.state &= ~State_On; // Fusion makes the headers of the selection bold, so that columns jump
            return QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.window());
        return;
    case CE_MenuItem:
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem soft = *item;
            soft.palette.setColor(QPalette::Highlight, soft.palette.color(QPalette::Inactive, QPalette::Highlight));
            soft.palette.setColor(QPalette::HighlightedText, soft.palette.color(QPalette::WindowText));
            return QProxyStyle::drawControl(element, &soft, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void QuietStyle::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const QRect line(option->rect.left() + 12, option->rect.bottom() - 1, option->rect.width() - 24, 2);
    if (option->state & State_Selected)
        painter->fillRect(line, option->palette.color(QPalette::Active, QPalette::Highlight));
    else if (option->state & State_MouseOver)
        painter->fillRect(line, tint(option->palette, 0.25));
}

void QuietStyle::drawHeader(const QStyleOption *option, QPainter *painter) const
{
    painter->fillRect(option->rect, option->palette.base());
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (header && header->orientation == Qt::Horizontal && (option->state & State_MouseOver))
        painter->fillRect(option->rect, tint(option->palette, 0.04));
    const QRect &rect = option->rect;
    const QColor hairline = Accents::of(option->palette).hairline;
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), hairline);
    const bool last = !header || header->position == QStyleOptionHeader::End
        || header->position == QStyleOptionHeader::OnlyOneSection;
    if (!last) // a short tick where a column can be gripped
        painter->fillRect(QRect(rect.right(), rect.top() + 8, 1, rect.height() - 16), hairline);
}

void QuietStyle::drawButton(const QStyleOption *option, QPainter *painter) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool primary = button && (button->features & QStyleOptionButton::DefaultButton);
    const bool enabled = option->state & State_Enabled;
    const QPalette &palette = option->palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor fill = primary && enabled ? palette.color(QPalette::Active, QPalette::Highlight)
                                           : palette.color(QPalette::Button);
    const bool focused = (option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange);
    painter->setPen(QPen(focused ? palette.color(QPalette::Active, QPalette::Highlight) : tint(palette, 0.22),
                         focused ? 2 : 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(outline(option->rect), Rounding, Rounding);
    if (enabled && (option->state & (State_MouseOver | State_Sunken | State_On))) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tint(palette, option->state & (State_Sunken | State_On) ? 0.12 : 0.05));
        painter->drawRoundedRect(outline(option->rect), Rounding, Rounding);
    }
    painter->restore();
}

void QuietStyle::drawChevron(const QStyleOption *option, QPainter *painter) const
{
    if (!(option->state & State_Children))
        return;
    const QPointF middle = QRectF(option->rect).center();
    const qreal reach = 3;
    const QPointF open[] = {middle + QPointF(-reach, -reach / 2), middle + QPointF(0, reach / 2),
                            middle + QPointF(reach, -reach / 2)};
    const QPointF shut[] = {middle + QPointF(-reach / 2, -reach), middle + QPointF(reach / 2, 0),
                            middle + QPointF(-reach / 2, reach)};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool hover = option->state & State_MouseOver;
    painter->setPen(QPen(tint(option->palette, hover ? 1.0 : 0.6), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(option->state & State_Open ? open : shut, 3);
    painter->restore();
}

QRect QuietStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);

    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int thumb = length;
    if (range > 0)
        thumb = qBound(qMin(ShortestThumb, length), int(qint64(length) * bar->pageStep / (range + bar->pageStep)), length);
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb,
                                              bar->upsideDown);
    const auto stretch = [&](int from, int size) {
        return visualRect(bar->direction, bar->rect,
                          horizontal ? QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height())
                                     : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size));
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return stretch(start, thumb);
    case SC_ScrollBarSubPage:
        return stretch(0, start);
    case SC_ScrollBarAddPage:
        return stretch(start + thumb, length - start - thumb);
    default:
        return {}; // no arrows
    }
}

void QuietStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return drawScrollBar(option, painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void QuietStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    painter->fillRect(option->rect, option->palette.base());
    if (!bar || bar->maximum <= bar->minimum)
        return;
    QRectF thumb = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const qreal side = (ScrollBarExtent - ScrollThumb) / 2.0;
    thumb = bar->orientation == Qt::Horizontal ? thumb.adjusted(2, side, -2, -side) : thumb.adjusted(side, 2, -side, -2);
    const bool held = option->state & State_Sunken && option->activeSubControls & SC_ScrollBarSlider;
    const bool hover = option->state & State_MouseOver;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tint(option->palette, held ? 0.6 : hover ? 0.45 : 0.28));
    painter->drawRoundedRect(thumb, ScrollThumb / 2.0, ScrollThumb / 2.0);
    painter->restore();
}

} // namespace ft
