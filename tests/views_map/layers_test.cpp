// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodelists.h"

#include "map/arrangepanel.h"
#include "map/comparisonlist.h"
#include "map/layersmenu.h"
#include "map/mappage.h"
#include "map/mapview.h"
#include "map/savelistmenu.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

namespace ft {
namespace {

class MapOfLists : public testing::Test
{
protected:
    void SetUp() override
    {
        page.setOpenDocuments([this] { return QList{document.get(), later.get()}; });
        page.resize(1100, 700);
        page.show();
        ASSERT_TRUE(QTest::qWaitFor([this] { return view().nodes().placed == 5; }));
    }

    MapView &view() { return *page.view(); }
    void addLater()
    {
        page.layers()->toggle(later.get(), QStringLiteral("entries"));
        ASSERT_TRUE(QTest::qWaitFor([this] { return view().nodes().lists.size() == 2; }));
    }

    std::unique_ptr<Document> document = test::smallNodeList();
    /// One of them as it was, one with another load, one that is new in France.
    std::unique_ptr<Document> later = test::nodeList("217.227.216.244 1273 1 10 1056300266\n"
                                                     "217.80.1.1 1214 1 20 1056300200\n"
                                                     "80.11.1.1 1214 1 20 1056400200\n");
    MapPage page{document.get(), QStringLiteral("entries"), test::bundledPlaces()};
};

} // namespace

TEST_F(MapOfLists, OffersWhatElseIsOpen)
{
    Q_EMIT page.layers()->aboutToShow();
    ASSERT_EQ(page.layers()->actions().size(), 1);
    page.layers()->actions().first()->trigger();
    EXPECT_TRUE(QTest::qWaitFor([this] { return view().nodes().lists.size() == 2; }));
    Q_EMIT page.layers()->aboutToShow();
    EXPECT_TRUE(page.layers()->actions().first()->isChecked());
    page.layers()->actions().first()->trigger();
    EXPECT_TRUE(QTest::qWaitFor([this] { return view().nodes().lists.size() == 1; }));
}

TEST_F(MapOfLists, ComparesTwoLists)
{
    EXPECT_FALSE(page.comparison()->isVisible());
    addLater();
    EXPECT_TRUE(page.comparison()->isVisible());
    EXPECT_EQ(view().groups().aspect, NodeAspect::Comparison) << "what is new to look at is looked at";
    EXPECT_EQ(page.comparison()->model()->summary(), QStringLiteral("1 new · 1 changed · 5 gone · 1 the same"));
    page.comparison()->table()->setCurrentIndex(page.comparison()->model()->index(0, 0));
    EXPECT_EQ(view().selection(), std::vector{7}) << "the new one";
    EXPECT_EQ(view().current(), 7);
    EXPECT_TRUE(document->pickedRows()->rows(QStringLiteral("entries")).empty()) << "it is not in this file";
    EXPECT_EQ(document->focus()->spot(), Spot());
}

TEST_F(MapOfLists, HasSourcesOfADownloadAsALayer)
{
    QFile file(QString::fromStdString((test::sourceFile("resources/samples") / "downloads").string()));
    const QDir folder(file.fileName());
    const QStringList names = folder.entryList({QStringLiteral("*.dat")}, QDir::Files);
    ASSERT_FALSE(names.isEmpty()) << folder.path().toStdString();
    Document job(open(folder.filePath(names.first())));
    page.layers()->toggle(&job, QStringLiteral("appendix.sources"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return view().nodes().lists.size() == 2; }));
    EXPECT_GT(view().nodes().nodes.size(), 7U);
    page.layers()->toggle(&job, QStringLiteral("appendix.sources"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return view().nodes().lists.size() == 1; }));
}

TEST_F(MapOfLists, FollowsALayerThatChanges)
{
    addLater();
    later->setEditable(true);
    ASSERT_TRUE(later->apply({{{0, 38, {}}}}, QStringLiteral("without the first line")));
    EXPECT_TRUE(QTest::qWaitFor([this] { return view().nodes().nodes[0].lists == 1; }));
    later.reset();
    EXPECT_TRUE(QTest::qWaitFor([this] { return view().nodes().lists.size() == 1; })) << "a document that has gone is no layer";
}

TEST_F(MapOfLists, SharesWhatIsPicked)
{
    document->pickedRows()->set(QStringLiteral("entries"), {1, 3});
    EXPECT_EQ(view().selection(), (std::vector{1, 3}));
    view().choose({0, 2}, -1);
    EXPECT_EQ(document->pickedRows()->rows(QStringLiteral("entries")), (std::vector{0, 2}));
    view().setOnlySelected(true);
    EXPECT_EQ(view().points().size(), 2U);
    document->pickedRows()->set(QStringLiteral("entries"), {3});
    EXPECT_EQ(view().points().size(), 1U);
    view().setOnlySelected(false);
    EXPECT_EQ(view().points().size(), 5U);
}

TEST_F(MapOfLists, WritesAListOfAnotherKind)
{
    const QTemporaryDir folder;
    auto *menu = page.arrange()->findChild<SaveListMenu *>();
    ASSERT_TRUE(menu);
    QSignalSpy said(menu, &SaveListMenu::said);
    const QString path = folder.filePath(QStringLiteral("new.reg"));
    menu->save(NodeFormat::Registry4, path);
    ASSERT_TRUE(said.wait(10'000));
    EXPECT_TRUE(said.first().first().toString().contains(path));
    Document written(open(path));
    ByteWindow bytes(written.bytes());
    const auto lists = nodeLists(written.tree(), bytes);
    ASSERT_EQ(lists.size(), 1U);
    EXPECT_EQ(lists.front().nodes.size(), 6U) << "a host name has no place there";
    menu->save(NodeFormat::KazaaNet, folder.filePath(QStringLiteral("copy")), path);
    ASSERT_TRUE(said.wait(10'000));
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("copy")))) << "no hive, no copy";
}

TEST_F(MapOfLists, AsksForAnotherDatabaseOfPlaces)
{
    page.setPlaces({QStringLiteral("/nowhere/at/all.mmdb"), {}});
    EXPECT_TRUE(QTest::qWaitFor([this] { return view().nodes().placed == 0; }));
    page.setPlaces(test::bundledPlaces());
    EXPECT_TRUE(QTest::qWaitFor([this] { return view().nodes().placed == 5; }));
}

} // namespace ft
