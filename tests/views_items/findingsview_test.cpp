// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../items/fastfiles.h"
#include "shown.h"

#include "common/entrylayout.h"
#include "findings/findingsview.h"
#include "items/roles.h"

#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace ft;
using namespace Qt::StringLiterals;

namespace {

QStringList labels(const QWidget &view)
{
    QStringList texts;
    for (const QLabel *label : view.findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

} // namespace

TEST(FindingsView, ChoosingAFindingSetsTheFocus)
{
    const auto document = test::databaseDocument();
    FindingsView view(document.get());
    ASSERT_TRUE(test::showActive(view));
    QTest::keyClick(view.list(), Qt::Key_End);
    const QModelIndex last = view.model()->index(view.model()->rowCount() - 1, 0);
    EXPECT_EQ(document->focus()->spot(), last.data(SpotRole).value<Spot>());
}

TEST(FindingsView, NextGoesRound)
{
    const auto document = test::databaseDocument();
    FindingsView view(document.get());
    const int count = view.model()->rowCount();
    ASSERT_GE(count, 2);
    for (int i = 0; i <= count; ++i) {
        view.next();
        EXPECT_EQ(view.list()->currentIndex().row(), i % count);
        EXPECT_EQ(document->focus()->spot().extents.at, view.model()->finding(i % count).at);
    }
}

TEST(FindingsView, FollowsTheFocusToAFindingAboutTheField)
{
    const auto document = test::databaseDocument();
    FindingsView view(document.get());
    document->focus()->set(document->spotOf(u"records[4].label"_s));
    EXPECT_EQ(view.list()->currentIndex().data(PathRole).toString(), u"records[4].label"_s);
}

TEST(FindingsView, SeveritiesCanBeHidden)
{
    const auto document = test::databaseDocument();
    FindingsView view(document.get());
    const int all = view.model()->rowCount();
    const auto buttons = view.findChildren<QToolButton *>();
    ASSERT_EQ(buttons.size(), 3);
    buttons[0]->click(); // errors
    EXPECT_EQ(view.model()->rowCount(), all - view.model()->count(Severity::Error));
    buttons[1]->click();
    buttons[2]->click();
    EXPECT_TRUE(labels(view).contains(u"Nothing to show"_s));
}

TEST(FindingsView, NothingWrongSaysHowFarThatReaches)
{
    const Bytes nodes = test::FileBytes().text("1.2.3.4 1214 1 30 1045000000\n").bytes();
    const auto document = test::document(nodes, u"nodes"_s);
    ASSERT_TRUE(document->findings().empty()) << info(document->findings().front().code).word;
    FindingsView view(document.get());
    EXPECT_TRUE(labels(view).contains(u"Nothing wrong found"_s));
    EXPECT_TRUE(labels(view).join(u' ').contains(u"checksums, counts and values"_s));
    view.next(); // nowhere to go
}

TEST(FindingsView, AnUnknownFileWasNotChecked)
{
    const auto document = test::document(test::FileBytes().text("nothing that anybody knows").bytes(), u"x.bin"_s);
    FindingsView view(document.get());
    EXPECT_TRUE(labels(view).join(u' ').contains(u"not known"_s));
}

TEST(EntryLayout, PlaceGoesBelowWhereThereIsNoRoomBesideTheTitle)
{
    const QFont font;
    const QString sentence = u"A sentence that is long enough to need more than a single line in a narrow pane."_s;
    const auto wide = EntryLayout::of(900, font, u"wrong checksum"_s, sentence, u"trailer.checksum · 0x1"_s);
    const auto narrow = EntryLayout::of(180, font, u"wrong checksum"_s, sentence, u"trailer.checksum · 0x1"_s);
    EXPECT_EQ(wide.place.top(), wide.title.top());
    EXPECT_GT(narrow.place.top(), narrow.sentence.bottom());
    EXPECT_GT(narrow.size.height(), wide.size.height());
    EXPECT_LE(narrow.place.right(), 180);
    EXPECT_FALSE(wide.title.intersects(wide.place));
}

TEST(EntryLayout, ChangesSidesFromRightToLeft)
{
    const auto entry = EntryLayout::of(900, QFont(), u"wrong checksum"_s, u"A sentence."_s, u"trailer.checksum"_s);
    const QRect row(10, 50, 900, entry.size.height());
    const auto left = entry.placedIn(row, Qt::LeftToRight);
    const auto right = entry.placedIn(row, Qt::RightToLeft);
    EXPECT_EQ(left.sign.topLeft(), QPoint(10 + EntryLayout::Margin, 50 + entry.sign.top()));
    EXPECT_EQ(right.sign.right(), row.right() - EntryLayout::Margin);
    EXPECT_LT(right.title.right(), right.sign.left());
    EXPECT_LT(right.place.right(), right.title.left());
    EXPECT_EQ(right.title.size(), left.title.size());
}
