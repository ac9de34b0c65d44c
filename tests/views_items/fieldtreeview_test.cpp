// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../items/fastfiles.h"
#include "shown.h"

#include "items/roles.h"
#include "tree/fieldtreeview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace ft;
using namespace Qt::StringLiterals;

namespace {

class FieldTreeViewTest : public testing::Test
{
protected:
    void show(std::unique_ptr<Document> shown)
    {
        document = std::move(shown);
        view = std::make_unique<FieldTreeView>(document.get());
        view->resize(700, 400);
        view->show();
    }
    QString currentPath() const { return view->currentIndex().data(PathRole).toString(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(view.get(), key, modifiers); }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }

    std::unique_ptr<Document> document;
    std::unique_ptr<FieldTreeView> view;
};

/// More slots than are read at once.
std::unique_ptr<Document> largeDatabase()
{
    Bytes bytes;
    for (int i = 0; i < 5000; ++i) {
        const Bytes slot = test::slot("song" + std::to_string(i), "C:\\", 1, {test::textTag(4, "Title")});
        bytes.insert(bytes.end(), slot.begin(), slot.end());
    }
    return test::document(std::move(bytes), u"data256.dbb"_s);
}

} // namespace

TEST_F(FieldTreeViewTest, ChoosingAFieldSetsTheFocus)
{
    show(test::databaseDocument());
    QSignalSpy changed(document->focus(), &Focus::changed);
    view->setCurrentIndex(view->model()->index(0, 0));
    key(Qt::Key_Down);
    EXPECT_EQ(document->focus()->spot(), document->spotOf(u"records[0]"_s));
    EXPECT_EQ(changed.last().at(1).value<const QObject *>(), view.get());
}

TEST_F(FieldTreeViewTest, FollowsTheFocusIntoUnreadRows)
{
    show(largeDatabase());
    document->focus()->set(document->spotOf(u"records[4321].tags[0].value"_s));
    EXPECT_EQ(currentPath(), u"records[4321].tags[0].value"_s);
    EXPECT_TRUE(view->viewport()->rect().intersects(view->visualRect(view->currentIndex())));
}

TEST_F(FieldTreeViewTest, FollowsBytesWithoutAPath)
{
    show(test::databaseDocument());
    document->focus()->set({{3 * 264 + 8, 1}, {}});
    EXPECT_EQ(currentPath(), u"records[3].name"_s);
}

TEST_F(FieldTreeViewTest, DoesNotAnswerTheFocusItFollows)
{
    show(test::databaseDocument());
    QSignalSpy changed(document->focus(), &Focus::changed);
    document->focus()->set(document->spotOf(u"records[3].name"_s));
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(FieldTreeViewTest, StaysOpenWhereItWasWhenTheFileIsReadAgain)
{
    show(largeDatabase());
    document->focus()->set(document->spotOf(u"records[12].tags[0].value"_s));
    document->setCodePage(CodePage(u"windows-1251"_s));
    document->setReading(0, 0); // the same reading, forced
    EXPECT_EQ(currentPath(), u"records[12].tags[0].value"_s);
    EXPECT_TRUE(view->isExpanded(view->currentIndex().parent()));
}

TEST_F(FieldTreeViewTest, TypingFindsNamesAndValues)
{
    show(test::databaseDocument());
    QTest::keyClicks(view.get(), u"film"_s);
    EXPECT_EQ(currentPath(), u"records[3]"_s);
}

TEST_F(FieldTreeViewTest, CopiesRowsAndSingleFacts)
{
    show(test::databaseDocument());
    ASSERT_TRUE(test::showActive(*view));
    document->focus()->set(document->spotOf(u"records[3].name"_s));
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(clipboard(), u"Field\tValue\tMeaning\tGrade\tOffset\tSize\nFile name\tfilm.avi\tname\tcertain\t0x320\t9\n"_s);
    key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(clipboard().contains(u"\"path\": \"records[3].name\""_s)) << clipboard().toStdString();
    const QStringList expected{u"film.avi"_s, u"records[3].name"_s, u"0x320"_s};
    for (int i = 0; i < 3; ++i) {
        view->actions().at(2 + i)->trigger();
        EXPECT_EQ(clipboard(), expected[i]);
    }
}

TEST_F(FieldTreeViewTest, HostileTextIsShownAsText)
{
    const std::string hostile = "<b>x</b><img src='file:///etc/passwd'>\x01\x7f" + std::string(200, 'W');
    show(test::document(test::slot(hostile.substr(0, 180), "C:\\", 1), u"data256.dbb"_s));
    document->focus()->set(document->spotOf(u"records[0].name"_s));
    EXPECT_FALSE(view->grab().isNull());
}
