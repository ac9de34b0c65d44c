// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spokenparts.h"

#include <QAccessible>
#include <QWidget>

#include <gtest/gtest.h>

#include <string>

namespace ft::test {

namespace {

/// Rows of lists say all the same; a few speak for them. Cells may be empty.
constexpr int ChildrenLimit = 40;
constexpr int DepthLimit = 30;

bool mustHaveName(const QAccessibleInterface &part)
{
    switch (part.role()) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::Graphic:
        return true;
    default:
        return false;
    }
}

/// What the keyboard can come to, and is a widget of its own.
bool takesKeyboard(const QAccessibleInterface &part)
{
    const auto *widget = qobject_cast<const QWidget *>(part.object());
    return widget && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

int hear(QAccessibleInterface *part, const std::string &way, int depth)
{
    if (!part || !part->isValid() || part->state().invisible || depth > DepthLimit)
        return 0;
    const QString name = part->text(QAccessible::Name);
    const std::string here = way + " / " + std::to_string(part->role())
        + (name.isEmpty() ? "" : " \"" + name.left(30).toStdString() + '"');
    const char *kind = part->object() ? part->object()->metaObject()->className() : "";
    EXPECT_NE(part->role(), QAccessible::NoRole) << here << ' ' << kind;
    EXPECT_FALSE(mustHaveName(*part) && name.isEmpty()) << here << ' ' << kind << " has no name";
    if (takesKeyboard(*part)) {
        EXPECT_FALSE(name.isEmpty()) << here << ' ' << kind << " takes the keyboard and has no name";
        EXPECT_NE(part->role(), QAccessible::Client)
            << here << ' ' << kind << " takes the keyboard and does not say what it is";
    }
    int heard = 1;
    for (int child = 0; child < qMin(part->childCount(), ChildrenLimit); ++child)
        heard += hear(part->child(child), here, depth + 1);
    return heard;
}

} // namespace

int hearParts(QWidget &widget)
{
    return hear(QAccessible::queryAccessibleInterface(&widget), widget.metaObject()->className(), 0);
}

} // namespace ft::test
