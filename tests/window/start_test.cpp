// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"

#include "common/rowbutton.h"
#include "start/droparea.h"
#include "start/dropoverlay.h"
#include "start/startpage.h"
#include "window/droptarget.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

TEST(StartPage, everyBeginningIsAButtonAndTheDropAreaIsTheFirst)
{
    QAction open(u"Open..."_s);
    QAction samples(u"Samples"_s);
    StartPage page({&open, &samples});
    page.resize(800, 600);
    page.show();
    const QSignalSpy opened(&open, &QAction::triggered);
    const QSignalSpy explored(&samples, &QAction::triggered);
    const auto buttons = page.findChildren<QPushButton *>();
    ASSERT_EQ(buttons.size(), 2);
    buttons.at(1)->click();
    EXPECT_EQ(explored.count(), 1);
    auto *area = page.findChild<DropArea *>();
    area->setFocus();
    QTest::keyClick(area, Qt::Key_Return);
    QTest::mouseClick(area, Qt::LeftButton);
    EXPECT_EQ(opened.count(), 2);
}

TEST(StartPage, offersWhatWasOpenBefore)
{
    QAction open(u"Open..."_s);
    StartPage page({&open});
    const QSignalSpy chosen(&page, &StartPage::recentChosen);
    page.setRecent({{u"/old/data256.dbb"_s, u"database"_s}, {u"/old/<b>x.dat"_s, u"download"_s}});
    const auto rows = page.findChildren<RowButton *>();
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows.at(1)->text(), u"<b>x.dat"_s);
    rows.at(0)->click();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.at(0).at(0).toString(), u"/old/data256.dbb"_s);
    page.setRecent({});
    EXPECT_TRUE(page.findChildren<RowButton *>().isEmpty());
}

class Dropping : public testing::Test
{
protected:
    Dropping()
    {
        m_window.resize(600, 400);
        m_window.show();
    }

    bool enter()
    {
        QDragEnterEvent event({10, 10}, Qt::CopyAction, &m_data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_window, &event);
        return event.isAccepted() && event.dropAction() == Qt::CopyAction;
    }
    void leave()
    {
        QDragLeaveEvent event;
        QCoreApplication::sendEvent(&m_window, &event);
    }
    void drop()
    {
        QDropEvent event({10, 10}, Qt::CopyAction, &m_data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_window, &event);
    }

    QMimeData m_data;
    QWidget m_window;
    DropTarget m_target{&m_window};
    DropOverlay *m_overlay = m_window.findChild<DropOverlay *>();
};

TEST_F(Dropping, saysWhatWouldHappenWhileSomethingHovers)
{
    const test::Scratch scratch;
    m_data.setUrls({QUrl::fromLocalFile(scratch.file(u"a.dat"_s, "a"))});
    EXPECT_FALSE(m_overlay->isVisible());
    EXPECT_TRUE(enter());
    EXPECT_TRUE(m_overlay->isVisible());
    EXPECT_EQ(m_overlay->size(), m_window.size());
    EXPECT_TRUE(m_overlay->sentence().contains(u"will be opened"_s));
    leave();
    EXPECT_FALSE(m_overlay->isVisible());
}

TEST_F(Dropping, handsOverWhatIsDropped)
{
    const test::Scratch scratch;
    const QString file = scratch.file(u"a.dat"_s, "a");
    m_data.setUrls({QUrl::fromLocalFile(file)});
    QStringList files;
    QObject::connect(&m_target, &DropTarget::dropped, [&files](const Offer &offer) { files = offer.files; });
    enter();
    drop();
    EXPECT_EQ(files, QStringList(file));
    EXPECT_FALSE(m_overlay->isVisible());
}

TEST_F(Dropping, refusesWhatItCannotOpenAndSaysSo)
{
    m_data.setText(u"just words"_s);
    bool handed = false;
    QObject::connect(&m_target, &DropTarget::dropped, [&handed] { handed = true; });
    EXPECT_FALSE(enter());
    EXPECT_EQ(m_overlay->sentence(), u"This cannot be opened here"_s);
    drop();
    EXPECT_FALSE(handed);
}

} // namespace
} // namespace ft
