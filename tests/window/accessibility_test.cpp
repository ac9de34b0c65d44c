// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"
#include "support/files.h"

#include "window/mainwindow.h"
#include "window/settings.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QButtonGroup>
#include <QSet>
#include <QTest>

#include <gtest/gtest.h>

#include <cctype>
#include <memory>
#include <string>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

/// Rows of lists say all the same; a few speak for them. Cells may be empty.
constexpr int ChildrenLimit = 40;
constexpr int DepthLimit = 30;

bool mustHaveName(const QAccessibleInterface &one)
{
    switch (one.role()) {
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

/// Of buttons that exclude each other Tab comes to the checked one; arrows go on to the others.
bool isReachedByArrows(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->group() && button->group()->exclusive() && !button->isChecked();
}

class Spoken : public testing::TestWithParam<const char *>
{
protected:
    Spoken()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_scratch.path());
        m_settings = std::make_unique<Settings>();
        m_settings->clearRecent();
        m_window = std::make_unique<MainWindow>(*m_settings, QString());
        m_window->show();
        m_window->activateWindow();
        if (*GetParam()) {
            m_window->open({QString::fromStdString(test::sourceFile("resources/samples").string())
                            + QString::fromLatin1(GetParam())});
            EXPECT_TRUE(QTest::qWaitFor([this] { return m_window->session()->waiting() == 0; }));
            QTest::qWait(50);
        }
    }

    void walk(QAccessibleInterface *one, const std::string &way, int depth)
    {
        if (!one || !one->isValid() || one->state().invisible || depth > DepthLimit)
            return;
        const QString name = one->text(QAccessible::Name);
        const std::string here = way + " / " + std::to_string(one->role())
            + (name.isEmpty() ? "" : " \"" + name.left(30).toStdString() + '"');
        const char *kind = one->object() ? one->object()->metaObject()->className() : "";
        EXPECT_NE(one->role(), QAccessible::NoRole) << here << ' ' << kind;
        EXPECT_FALSE(mustHaveName(*one) && name.isEmpty()) << here << ' ' << kind;
        ++m_seen;
        for (int child = 0; child < qMin(one->childCount(), ChildrenLimit); ++child)
            walk(one->child(child), here, depth + 1);
    }

    test::Scratch m_scratch;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    int m_seen = 0;
};

TEST_P(Spoken, everyPartHasARoleAndAName)
{
    walk(QAccessible::queryAccessibleInterface(m_window.get()), "window", 0);
    EXPECT_GT(m_seen, 15);
}

/// Tab goes on from wherever it comes to until it has been everywhere.
TEST_P(Spoken, tabReachesEverything)
{
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    QSet<QWidget *> reachable;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool takesTab = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy() && !isReachedByArrows(widget);
        if (takesTab && widget->window() == m_window.get())
            reachable.insert(widget);
    }
    ASSERT_FALSE(reachable.isEmpty());
    QSet<QWidget *> reached;
    constexpr int StepLimit = 400;
    for (int step = 0; step < StepLimit && reached.size() < reachable.size(); ++step) {
        QWidget *focus = m_window->focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), Qt::Key_Tab);
        if (QWidget *now = m_window->focusWidget(); reachable.contains(now))
            reached.insert(now);
    }
    for (QWidget *widget : reachable - reached) {
        ADD_FAILURE() << "Tab never comes to " << widget->metaObject()->className() << " \""
                      << widget->accessibleName().toStdString() << "\" in "
                      << widget->parentWidget()->metaObject()->className();
    }
}

INSTANTIATE_TEST_SUITE_P(Samples, Spoken,
                         testing::Values("", "/", "/downloads/download1045123456403148145.dat",
                                         "/databases/data256.dbb", "/supernodes/nodes", "/links.txt"),
                         [](const auto &sample) {
                             std::string name = *sample.param ? std::string() : "start";
                             for (const char letter : std::string(sample.param))
                                 name += std::isalnum(static_cast<unsigned char>(letter)) ? letter : '_';
                             return name;
                         });

} // namespace
} // namespace ft
