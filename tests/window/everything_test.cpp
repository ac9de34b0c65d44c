// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"

#include "support/kazaafiles.h"
#include "window/everything.h"
#include "window/session.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

QByteArray database(std::uint32_t first)
{
    return QByteArray::fromStdString(test::slot(first) + test::slot(first + 1));
}

class EverythingTest : public testing::Test
{
protected:
    bool settled()
    {
        return QTest::qWaitFor([this] {
            bool isReading = session.waiting() > 0 || everything.model()->isReading();
            for (QObject *thing : session.things()) {
                if (const auto *list = qobject_cast<FolderModel *>(thing))
                    isReading = isReading || list->isReading();
            }
            return !isReading;
        });
    }

    test::Scratch scratch;
    Session session;
    Everything everything{&session};
};

TEST_F(EverythingTest, IsThereWhileMoreThanOneThingIsOpen)
{
    const QSignalSpy worthwhile(&everything, &Everything::worthwhileChanged);
    session.open(Offer::ofPaths({scratch.file(u"data256.dbb"_s, database(0))}));
    ASSERT_TRUE(settled());
    EXPECT_EQ(worthwhile.count(), 0);
    session.open(Offer::ofPaths({scratch.file(u"old/data256.dbb"_s, database(1))}));
    ASSERT_TRUE(settled());
    ASSERT_EQ(worthwhile.count(), 1);
    EXPECT_TRUE(worthwhile.at(0).at(0).toBool());
    session.close(session.things().constFirst());
    ASSERT_EQ(worthwhile.count(), 2);
    EXPECT_FALSE(worthwhile.at(1).at(0).toBool());
}

TEST_F(EverythingTest, IsReadWhenItIsLookedAtAndFollowsWhatIsOpenedThen)
{
    session.open(Offer::ofPaths({scratch.file(u"data256.dbb"_s, database(0)), scratch.file(u"old/data256.dbb"_s, database(1))}));
    ASSERT_TRUE(settled());
    EXPECT_EQ(everything.model()->rowCount(), 0);
    everything.setSeen(true);
    ASSERT_TRUE(settled());
    EXPECT_EQ(everything.model()->rowCount(), 4);
    EXPECT_EQ(everything.model()->collection().repeatedContents(), 1); // the slot that both have
    session.close(session.things().constFirst());
    EXPECT_TRUE(QTest::qWaitFor([this] { return everything.model()->rowCount() == 2; }));
}

TEST_F(EverythingTest, TakesInTheFilesOfAFolderEachOnce)
{
    scratch.file(u"folder/data256.dbb"_s, database(0));
    scratch.file(u"folder/photo.jpg"_s, "no format of ours");
    scratch.file(u"folder/list.nodes"_s, test::nodesFile());
    session.open(Offer::ofPaths({scratch.path() + u"/folder"_s, scratch.path() + u"/folder/data256.dbb"_s}));
    ASSERT_TRUE(settled());
    everything.setSeen(true);
    ASSERT_TRUE(settled());
    const CollectionModel::Counts counts = everything.model()->counts();
    EXPECT_EQ(counts.records, 2);
    EXPECT_EQ(counts.files, 1);
    EXPECT_EQ(everything.listedFiles(), QStringList{scratch.path() + u"/folder/photo.jpg"_s});
}

} // namespace
} // namespace ft
