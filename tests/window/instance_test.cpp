// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/instance.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

QString uniqueName()
{
    return u"ftworkbench-test-%1"_s.arg(QCoreApplication::applicationPid());
}

TEST(Instance, nobodyIsThereAtFirst)
{
    EXPECT_FALSE(Instance(uniqueName()).handOver({}));
}

TEST(Instance, handsPathsToTheOneThatRuns)
{
    Instance first(uniqueName());
    ASSERT_TRUE(first.listen());
    const QSignalSpy asked(&first, &Instance::asked);
    const QStringList paths{u"/a/one.dat"_s, u"/a/zw\u00f6lf.dat"_s};
    bool taken = false;
    const std::unique_ptr<QThread> second(
        QThread::create([&] { taken = Instance(uniqueName()).handOver(paths); }));
    second->start();
    EXPECT_TRUE(QTest::qWaitFor([&] { return second->isFinished(); }));
    EXPECT_TRUE(taken);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.at(0).at(0).toStringList(), paths);
}

TEST(Instance, theNameTellsDisplaysApart)
{
    const QByteArray before = qgetenv("DISPLAY");
    qputenv("DISPLAY", ":1");
    const QString one = Instance::defaultName();
    qputenv("DISPLAY", ":2");
    EXPECT_NE(Instance::defaultName(), one);
    qputenv("DISPLAY", before);
}

} // namespace
} // namespace ft
