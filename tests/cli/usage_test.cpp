// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ftwb.h"

#include <QProcess>
#include <QStandardPaths>

#include <gtest/gtest.h>

using namespace ft;

namespace {

test::Ran ftwb(const char *arguments)
{
    return test::ftwb(QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts));
}

} // namespace

TEST(Usage, HelpIsAnAnswer)
{
    for (const char *asked : {"--help", "inspect --help", "--help inspect", "fields --help"}) {
        const test::Ran ran = ftwb(asked);
        EXPECT_EQ(ran.status, 0) << asked;
        EXPECT_TRUE(ran.out.startsWith("Usage: ftwb")) << asked;
        EXPECT_TRUE(ran.error.isEmpty()) << asked;
    }
    EXPECT_TRUE(ftwb("--help").out.contains("  inspect "));
    EXPECT_TRUE(ftwb("--version").out.startsWith("ftwb "));
}

TEST(Usage, MistakesAreNamedWithTheWayOut)
{
    const struct {
        const char *arguments;
        const char *named;
    } mistakes[] = {
        {"", "no command named"},
        {"inspekt x", "unknown command"},
        {"inspect", "no file named"},
        {"inspect --bogus x", "bogus"},
        {"--codepage klingon inspect x", "klingon"},
        {"inspect --as mp3 x", "kazaa.dat"},
        {"inspect --reading ranges=middle x", "ranges=sizes"},
    };
    for (const auto &mistake : mistakes) {
        const test::Ran ran = ftwb(mistake.arguments);
        EXPECT_EQ(ran.status, 2) << mistake.arguments;
        EXPECT_TRUE(ran.error.startsWith(QStringLiteral("ftwb: "))) << mistake.arguments;
        EXPECT_TRUE(ran.error.contains(QLatin1StringView(mistake.named))) << ran.error.toStdString();
        EXPECT_TRUE(ran.out.isEmpty()) << mistake.arguments;
    }
}

TEST(Usage, NeedsNoDisplay)
{
    const QString readelf = QStandardPaths::findExecutable(QStringLiteral("readelf"));
    if (readelf.isEmpty())
        GTEST_SKIP() << "needs readelf";
    QProcess process;
    process.start(readelf, {QStringLiteral("-d"), QStringLiteral(FT_FTWB)});
    ASSERT_TRUE(process.waitForFinished());
    const QByteArray needed = process.readAllStandardOutput();
    EXPECT_TRUE(needed.contains("Qt6Core"));
    for (const char *library : {"Qt6Gui", "Qt6Widgets", "Qt6Svg", "libX11", "libGL"})
        EXPECT_FALSE(needed.contains(library)) << library;
}
