// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakedesktop.h"

#include "common/workended.h"
#include "window/notices.h"

#include <QDialog>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

class NoticesTest : public testing::Test
{
protected:
    NoticesTest()
    {
        dialog.setWindowTitle(u"Finish downloads"_s);
        window.show();
        other.show();
    }
    static void bringToFront(QWidget &shown)
    {
        shown.show();
        shown.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&shown));
    }
    void endWork(const QString &outcome, qint64 milliseconds = Notices::LongMilliseconds)
    {
        WorkEnded(outcome, milliseconds).sendUpFrom(&dialog);
    }

    QWidget window;
    QDialog dialog{&window};
    QWidget other;
    Notices notices{&window};
    QSignalSpy told{&notices, &Notices::told};
};

TEST_F(NoticesTest, onlyWhoLooksElsewhereIsTold)
{
    bringToFront(window);
    endWork(u"done"_s);
    EXPECT_EQ(told.count(), 0);
    bringToFront(dialog);
    endWork(u"done"_s);
    EXPECT_EQ(told.count(), 0) << "a dialog is a part of its window";
    bringToFront(other);
    endWork(u"done"_s);
    EXPECT_EQ(told.count(), 1);
    notices.setWanted(false);
    endWork(u"done"_s);
    EXPECT_EQ(told.count(), 1);
}

TEST_F(NoticesTest, onlyLongWorkIsWorthIt)
{
    bringToFront(other);
    endWork(u"done"_s, Notices::LongMilliseconds - 1);
    endWork({});
    EXPECT_EQ(told.count(), 0);
}

TEST_F(NoticesTest, aClickLeadsToWhereTheWorkWas)
{
    test::FakeDesktop desktop;
    if (!desktop.isThere())
        GTEST_SKIP() << "no dbus-daemon here";
    dialog.show();
    bringToFront(other);
    endWork(u"2 files of <b>Me & you</b>"_s);
    ASSERT_TRUE(QTest::qWaitFor([&desktop] { return desktop.notices().size() == 1; }))
        << "this process has another session bus already";
    EXPECT_EQ(desktop.notices()[0].title, u"Finish downloads"_s);
    EXPECT_EQ(desktop.notices()[0].text, u"2 files of &lt;b&gt;Me &amp; you&lt;/b&gt;"_s)
        << "the desktop may take it for markup";
    EXPECT_EQ(desktop.notices()[0].actions.value(0), u"default"_s);
    QTest::qWait(100); // the answer with its number
    desktop.click(7);
    QTest::qWait(100);
    EXPECT_TRUE(other.isActiveWindow()) << "somebody else's notification";
    desktop.click(1);
    EXPECT_TRUE(QTest::qWaitFor([this] { return dialog.isActiveWindow(); }));
}

} // namespace
} // namespace ft
