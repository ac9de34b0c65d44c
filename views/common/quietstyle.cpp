// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quietstyle.h"

#include "accents.h"
#include "focusring.h"
#include "menupart.h"
#include "quietdrawing.h"
#include "quietscrollbar.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QHeaderView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace ft {

namespace {

constexpr int CellMargin = 8; ///< left and right of a cell's text, in headers and below them
constexpr int FieldMargin = 3; ///< more room between the frame of a field and its text than Fusion leaves
constexpr int MenuMark = 14; ///< width of the room for the mark of a menu, behind the word of a tool button
constexpr int SortMark = 8; ///< width of the mark of the sorted column
constexpr int FusionPictureGap = 4; ///< that a button with a picture gets without us

/// A button with a picture and a word.
const QStyleOptionButton *pictured(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isPictured = button && !button->icon.isNull() && !button->text.isEmpty();
    return isPictured && !(button->features & QStyleOptionButton::HasMenu) ? button : nullptr;
}

/// A tool button that does nothing but open a menu.
const QStyleOptionToolButton *menuButton(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    const bool opens = button && (button->features & QStyleOptionToolButton::HasMenu)
        && !(button->features & QStyleOptionToolButton::MenuButtonPopup);
    return opens ? button : nullptr;
}

} // namespace

QuietStyle::QuietStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void QuietStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *area = qobject_cast<QAbstractScrollArea *>(widget);
    if (area && !area->findChild<FocusRing *>(QString(), Qt::FindDirectChildrenOnly))
        new FocusRing(area);
}

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
        return CellMargin;
    case PM_FocusFrameHMargin:
        return CellMargin - 1; // views add one
    case PM_ButtonMargin:
        return 12;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuVMargin:
        return 4;
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
    case SH_DialogButtonBox_ButtonsHaveIcons:
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
    if (type == CT_PushButton && pictured(option))
        result.rwidth() += PictureGap - FusionPictureGap;
    if (type == CT_ToolButton && menuButton(option))
        result.rwidth() += 8; // the word gives up the rest of the room for the mark
    if (type == CT_MenuItem && isMenuPartTitle(option))
        result.setHeight(option->fontMetrics.height() + 12);
    else if (type == CT_HeaderSection)
        result.setHeight(option->fontMetrics.height() + 16); // PM_HeaderMargin lies above and below too
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
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return; // it has no width, and would show in the corner between two scroll bars
        break;
    case PE_PanelLineEdit:
        if (qobject_cast<const QAbstractSpinBox *>(widget ? widget->parentWidget() : nullptr))
            return; // it lies in the field of its spin box
        return drawLineEdit(option, painter);
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget) && (option->state & State_Selected))
            return; // the row is marked, and Fusion would paint over its first cell
        break;
    case PE_FrameMenu:
        return drawMenuFrame(option, painter);
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.base());
        return;
    case PE_PanelButtonCommand:
        return drawButton(option, painter);
    case PE_IndicatorBranch:
        return drawBranch(option, painter);
    case PE_IndicatorArrowDown:
        return drawArrow(option, painter, 0);
    case PE_IndicatorArrowLeft:
        return drawArrow(option, painter, 1);
    case PE_IndicatorArrowUp:
        return drawArrow(option, painter, 2);
    case PE_IndicatorArrowRight:
        return drawArrow(option, painter, 3);
    case PE_IndicatorHeaderArrow:
        return drawSortMark(option, painter);
    case PE_IndicatorRadioButton:
        return drawChoiceMark(option, painter, true);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawChoiceMark(option, painter, false);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
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
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHeaderCell(*header, painter, widget);
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeader(option, painter);
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader quiet = *header;
            quiet.palette.setColor(QPalette::ButtonText, Accents::of(option->palette).quiet);
            if (!(quiet.textAlignment & Qt::AlignVertical_Mask))
                quiet.textAlignment |= Qt::AlignVCenter; // Qt's own list of files says nothing of it
            quiet.text = quiet.fontMetrics.elidedText(quiet.text, Qt::ElideRight, quiet.rect.width());
            quiet.state &= ~State_On; // Fusion makes the headers of the selection bold, so that columns jump
            return QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton own = *button;
            if (isPrimary(own))
                own.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::Active, QPalette::HighlightedText));
            if (pictured(option))
                return drawLabelBesideIcon(own, painter);
            return QProxyStyle::drawControl(element, &own, painter, widget);
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->icon.isNull())
            return drawLabelBesideIcon(*button, painter);
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.window());
        return;
    case CE_MenuBarItem:
        return drawMenuTitle(option, painter);
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                return drawMenuSeparator(*item, *painter);
            if (item->state & State_Selected)
                drawMenuChoice(*item, painter);
            QStyleOptionMenuItem soft = *item;
            soft.state &= ~State_Selected; // Fusion draws it in a box
            return QProxyStyle::drawControl(element, &soft, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

/// As the style below does, which would ask itself where the parts lie, not us.
void QuietStyle::drawHeaderCell(const QStyleOptionHeader &header, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionHeader part = header;
    painter->save();
    painter->setClipRect(header.rect, Qt::IntersectClip);
    drawControl(CE_HeaderSection, &header, painter, widget);
    part.rect = subElementRect(SE_HeaderLabel, &header, widget);
    drawControl(CE_HeaderLabel, &part, painter, widget);
    part.rect = subElementRect(SE_HeaderArrow, &header, widget);
    drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
    painter->restore();
}

/// The mark stands behind the word; the style below sets it small into the corner, where it reads as a comma.
void QuietStyle::drawMenuButton(const QStyleOptionToolButton &button, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionToolButton part = button;
    part.features &= ~QStyleOptionToolButton::HasMenu;
    part.text.clear();
    QProxyStyle::drawComplexControl(CC_ToolButton, &part, painter, widget); // the ground alone
    part.text = button.text;
    part.rect = visualRect(button.direction, button.rect, button.rect.adjusted(0, 0, -MenuMark, 0));
    drawControl(CE_ToolButtonLabel, &part, painter, widget);
    const QRect mark(button.rect.right() + 1 - MenuMark, button.rect.top(), MenuMark, button.rect.height());
    part.rect = visualRect(button.direction, button.rect, mark);
    drawPrimitive(PE_IndicatorArrowDown, &part, painter, widget);
}

void QuietStyle::drawMenuTitle(const QStyleOption *option, QPainter *painter) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    painter->fillRect(item->rect, item->palette.window());
    if (item->state & (State_Selected | State_Sunken))
        fillRounded(painter, item->rect.adjusted(0, 1, 0, -1), Rounding, tint(item->palette, 0.08));
    const int mnemonic = proxy()->styleHint(SH_UnderlineShortcut, item) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextSingleLine | mnemonic, item->palette,
                 item->state & State_Enabled, item->text, QPalette::WindowText);
}

QRect QuietStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (const auto *field = qstyleoption_cast<const QStyleOptionFrame *>(option);
        field && element == SE_LineEditContents && field->lineWidth > 0)
        return QProxyStyle::subElementRect(element, option, widget).adjusted(FieldMargin, 0, -FieldMargin, 0);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header || (element != SE_HeaderArrow && element != SE_HeaderLabel))
        return QProxyStyle::subElementRect(element, option, widget);
    const QRect room = header->rect.adjusted(CellMargin, 0, -CellMargin, 0);
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    // Before the text of a column of numbers, behind that of the others: where the text is not.
    const bool leading = header->textAlignment & Qt::AlignRight;
    QRect mark(room.right() - SortMark + 1, room.top(), SortMark, room.height());
    QRect label = sorted ? room.adjusted(0, 0, -SortMark - 4, 0) : room;
    if (leading) {
        mark.moveLeft(room.left());
        label = sorted ? room.adjusted(SortMark + 4, 0, 0, 0) : room;
    }
    return visualRect(header->direction, header->rect, element == SE_HeaderArrow ? mark : label);
}

QRect QuietStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    return control == CC_ScrollBar && bar ? scrollBarRect(*bar, part)
                                          : QProxyStyle::subControlRect(control, option, part, widget);
}

void QuietStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const auto place = [&](SubControl part) { return subControlRect(control, option, part, widget); };
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return drawScrollBar(*bar, painter);
    if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
        return drawSpinBox(*box, painter, place(SC_SpinBoxUp), place(SC_SpinBoxDown));
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
        return drawComboBox(*box, painter, place(SC_ComboBoxArrow));
    if (const auto *button = menuButton(option))
        return drawMenuButton(*button, painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace ft
