// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"

#include "support/archives.h"
#include "window/session.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

bool settled(Session &session)
{
    return QTest::qWaitFor([&session] { return session.waiting() == 0; });
}

TEST(Session, opensFilesInTheOrderAskedForAndShowsTheFirst)
{
    const test::Scratch scratch;
    const QString one = scratch.file(u"one.nodes"_s, test::nodesFile());
    const QString two = scratch.file(u"two.bin"_s, "nothing known");
    Session session;
    const QSignalSpy shown(&session, &Session::shown);
    session.open(Offer::ofPaths({one, two}));
    ASSERT_TRUE(settled(session));
    ASSERT_EQ(session.things().size(), 2);
    EXPECT_EQ(static_cast<Document *>(session.things().at(0))->path(), one);
    ASSERT_EQ(shown.count(), 1);
    EXPECT_EQ(shown.at(0).at(0).value<QObject *>(), session.things().at(0));
}

TEST(Session, showsAFileThatIsOpenInsteadOfOpeningItAgain)
{
    const test::Scratch scratch;
    const QString file = scratch.file(u"one.nodes"_s, test::nodesFile());
    Session session;
    session.open(Offer::ofPaths({file}));
    ASSERT_TRUE(settled(session));
    const QSignalSpy shown(&session, &Session::shown);
    session.open(Offer::ofPaths({file}));
    ASSERT_TRUE(settled(session));
    EXPECT_EQ(session.things().size(), 1);
    EXPECT_EQ(shown.count(), 1);
}

TEST(Session, listsAnArchiveAndOpensFilesOutOfIt)
{
    const test::Scratch scratch;
    const std::string nodes = test::nodesFile().toStdString();
    const QString zip = scratch.file(u"backup.zip"_s, QByteArray::fromStdString(test::zip({{"old/one.nodes", nodes}})));
    Session session;
    session.open(Offer::ofPaths({zip}));
    ASSERT_TRUE(settled(session));
    ASSERT_EQ(session.things().size(), 1);
    auto *list = qobject_cast<FolderModel *>(session.things().at(0));
    ASSERT_TRUE(list);
    ASSERT_TRUE(QTest::qWaitFor([list] { return !list->isReading(); }));
    ASSERT_EQ(list->rowCount(), 1);
    session.open(Offer::ofPaths({list->entry(0).path}));
    ASSERT_TRUE(settled(session));
    ASSERT_EQ(session.documents().size(), 1);
    const Document *document = session.documents().at(0);
    EXPECT_EQ(document->path(), zip + u"/old/one.nodes"_s);
    EXPECT_TRUE(document->tree().format);
    EXPECT_FALSE(document->opened().identity);
}

TEST(Session, saysWhichFileCouldNotBeOpened)
{
    Session session;
    const QSignalSpy failed(&session, &Session::failed);
    session.open({.files = {u"/nowhere/at/all.dat"_s}});
    ASSERT_TRUE(settled(session));
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed.at(0).at(0).toString(), u"/nowhere/at/all.dat"_s);
    EXPECT_FALSE(failed.at(0).at(1).toString().isEmpty());
    EXPECT_TRUE(session.things().isEmpty());
}

TEST(Session, readsALinkFromMemory)
{
    Session session;
    session.open({.link = test::Link});
    ASSERT_EQ(session.things().size(), 1);
    const auto *document = static_cast<Document *>(session.things().constFirst());
    ASSERT_NE(document->tree().format, nullptr);
    EXPECT_EQ(document->tree().format->id, "sig2dat.link");
}

TEST(Session, listsFoldersAndManyFiles)
{
    const test::Scratch scratch;
    QStringList files;
    for (int i = 0; i <= 3; ++i)
        files += scratch.file(u"%1.bin"_s.arg(i), "x");
    Session session;
    session.setDocumentsAtOnce(3);
    const QSignalSpy listed(&session, &Session::listed);
    session.open(Offer::ofPaths({scratch.path()}));
    session.open(Offer::ofPaths(files));
    EXPECT_EQ(listed.count(), 2);
    for (QObject *thing : session.things()) {
        const auto *list = qobject_cast<FolderModel *>(thing);
        ASSERT_NE(list, nullptr);
        EXPECT_TRUE(QTest::qWaitFor([list] { return !list->isReading(); }));
        EXPECT_EQ(list->rowCount(), files.size());
    }
}

TEST(Session, forgetsWhatWaitsWhenCancelled)
{
    const test::Scratch scratch;
    const QString file = scratch.file(u"one.nodes"_s, test::nodesFile());
    Session session;
    const QSignalSpy opened(&session, &Session::opened);
    session.open(Offer::ofPaths({file}));
    session.cancel();
    QTest::qWait(50);
    EXPECT_EQ(session.waiting(), 0);
    EXPECT_EQ(opened.count(), 0);
    session.open(Offer::ofPaths({file}));
    ASSERT_TRUE(settled(session));
    EXPECT_EQ(opened.count(), 1);
}

TEST(Session, givesALastLookBeforeItCloses)
{
    Session session;
    session.open({.link = test::Link});
    QObject *thing = session.things().constFirst();
    const QSignalSpy closing(&session, &Session::closing);
    const QSignalSpy destroyed(thing, &QObject::destroyed);
    session.close(thing);
    EXPECT_EQ(closing.count(), 1);
    EXPECT_TRUE(session.things().isEmpty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(destroyed.count(), 1);
}

} // namespace
} // namespace ft
