// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/actions.h"
#include "window/helping.h"

#include "help/manualwindow.h"
#include "settings/settingsdialog.h"

#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QMainWindow>
#include <QTest>
#include <QWindow>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

ManualWindow *shownManual()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *manual = qobject_cast<ManualWindow *>(widget);
        if (manual && manual->isVisible())
            return manual;
    }
    return nullptr;
}

/// As the window system tells of it: nothing happens in a window that is blocked.
void clickPage(const ManualWindow &manual, int row)
{
    auto *contents = manual.findChild<QListWidget *>();
    const QPoint at = contents->visualItemRect(contents->item(row)).center();
    QTest::mouseClick(manual.windowHandle(), Qt::LeftButton, {}, contents->viewport()->mapTo(&manual, at));
}

/// A window with a dialog before it that blocks it.
class HelpInDialogs : public testing::Test
{
protected:
    HelpInDialogs()
    {
        m_window.addAction(m_actions[Act::Manual]);
        m_window.show();
    }

    void ask(SettingsDialog &dialog)
    {
        ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(dialog.windowHandle(), Qt::Key_F1);
        ASSERT_TRUE(QTest::qWaitFor([] { return shownManual() != nullptr; }));
        ASSERT_TRUE(QTest::qWaitForWindowExposed(shownManual()));
    }

    QMainWindow m_window;
    Actions m_actions{nullptr};
    Helping m_helping{m_actions, &m_window};
};

TEST_F(HelpInDialogs, showsThePageAboutTheDialog)
{
    SettingsDialog dialog({}, &m_window);
    dialog.open();
    ask(dialog);
    EXPECT_EQ(shownManual()->page(), u"settings"_s);
}

TEST_F(HelpInDialogs, canBeReadWhileTheDialogWaits)
{
    for (const Qt::WindowModality modality : {Qt::WindowModal, Qt::ApplicationModal}) {
        SettingsDialog dialog({}, &m_window);
        dialog.setWindowModality(modality);
        dialog.show();
        ask(dialog);
        clickPage(*shownManual(), 1);
        EXPECT_EQ(shownManual()->page(), u"first-steps"_s) << modality;
        shownManual()->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_F(HelpInDialogs, comesAlongFromTheWindowAndStaysBehind)
{
    m_helping.showPage(u"words"_s);
    const QPointer<ManualWindow> manual = shownManual();
    ASSERT_TRUE(manual);
    {
        SettingsDialog dialog({}, &m_window);
        dialog.setModal(true);
        dialog.show();
        ask(dialog);
        clickPage(*manual, 1);
        EXPECT_EQ(manual->page(), u"first-steps"_s);
    }
    ASSERT_TRUE(manual) << "it is the window's, not the dialog's";
    EXPECT_TRUE(manual->isVisible());
    clickPage(*manual, 0);
    EXPECT_EQ(manual->page(), u"start"_s);
}

} // namespace
} // namespace ft
