// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openeddat.h"

#include "document/document.h"
#include "ranges/rangespage.h"
#include "ranges/rangestable.h"
#include "ranges/rangesview.h"
#include "wording/text.h"

#include <QLabel>
#include <QSet>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace ft {
namespace {

class Page : public testing::Test
{
protected:
    Page()
    {
        page.resize(900, 600);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
    }

    Document document{test::openedDat()};
    RangesPage page{&document};
    RangesView *view = page.findChild<RangesView *>();
    RangesTable *table = page.findChild<RangesTable *>();
};

TEST_F(Page, ShowsTheDocument)
{
    EXPECT_EQ(view->map().fileSize, 100'000u);
    EXPECT_EQ(view->map().completedBytes(), 50'000u);
    EXPECT_GE(table->model()->rowCount(), 4);
}

TEST_F(Page, SaysHowLargeABlockIsAtEverySize)
{
    QSet<QString> said;
    for (const int width : {900, 500, 1400}) {
        page.resize(width, 600);
        QCoreApplication::processEvents();
        const QString size = exactSizeText(view->layoutOfLanes().grid.block);
        const auto labels = page.findChildren<QLabel *>();
        EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().endsWith(size); }))
            << width << ": no label says " << size.toStdString();
        said.insert(size);
    }
    EXPECT_GT(said.size(), 1) << "or this shows nothing";
}

TEST_F(Page, FollowsTheFocus)
{
    document.focus()->set(document.spotOf(QStringLiteral("appendix.completed[1].start")));
    EXPECT_EQ(view->selection(), (Extents{30'000, 30'000})) << "the bytes the field speaks of, not its own";
    EXPECT_EQ(table->currentIndex().data().toString(), QStringLiteral("Chunk 1"));
    document.focus()->set(document.spotAt(25'000));
    EXPECT_EQ(table->currentIndex().data().toString(), QStringLiteral("Chunk 0")) << "where the data begins";
    document.focus()->set({{20'500, 4}, {}});
    EXPECT_EQ(view->selection(), (Extents{20'500, 4}));
    EXPECT_EQ(table->currentIndex().data().toString(), QStringLiteral("Gap"));
}

TEST_F(Page, MovesTheFocus)
{
    QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(document.focus()->spot(), (Spot{{0, 20'000}, QStringLiteral("appendix.completed[0]")}));
    QTest::keyClick(view, Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(document.focus()->spot(), (Spot{{20'000, 10'000}, {}})) << "no field speaks of a gap";
    EXPECT_EQ(table->currentIndex().data().toString(), QStringLiteral("Gap"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    EXPECT_EQ(document.focus()->spot().path, QStringLiteral("appendix.completed[1]"));
    EXPECT_EQ(view->selection(), (Extents{30'000, 30'000}));
}

TEST_F(Page, GoingBackShowsWhatWasShown)
{
    QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
    document.focus()->back();
    EXPECT_EQ(view->selection(), (Extents{0, 20'000}));
}

} // namespace
} // namespace ft
