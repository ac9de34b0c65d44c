// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ftwb.h"

#include "support/files.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace ft;

namespace {

/// Lists of the project's own samples, whose nodes are invented.
QString invented(const char *name)
{
    return QString::fromStdString(test::sourceFile(std::string("resources/samples/supernodes/") + name).string());
}

QByteArray nodeBytes(const QString &path)
{
    return QByteArray::fromStdString(test::contents(path.toStdString()));
}

class Nodes : public testing::Test
{
protected:
    test::Ran run(const QStringList &arguments) const { return test::ftwb(QStringList{QStringLiteral("nodes")} + arguments, folder.path()); }
    QTemporaryDir folder;
};

TEST_F(Nodes, ListsBecomeOneInAnyForm)
{
    const QByteArray cache = nodeBytes(invented("KazaaNet.bin"));
    EXPECT_EQ(run({invented("KazaaNet.bin"), QStringLiteral("--to"), QStringLiteral("kazaanet")}).out, cache);
    for (const char *form : {"reg", "reg4"}) {
        const QString file = QStringLiteral("out.%1").arg(QLatin1StringView(form));
        const test::Ran written = run({invented("KazaaNet.bin"), QStringLiteral("--to"), QLatin1StringView(form), QStringLiteral("-o"), file});
        EXPECT_EQ(written.status, 0) << written.error.toStdString();
        EXPECT_EQ(run({file, QStringLiteral("--to"), QStringLiteral("kazaanet")}).out, cache) << form;
        EXPECT_EQ(run({invented("KazaaNet.bin"), QStringLiteral("--to"), QLatin1StringView(form), QStringLiteral("-o"), file}).status, 2)
            << "the file is there";
    }
    const test::Ran joined = test::ftwb({QStringLiteral("--json"), QStringLiteral("nodes"), invented("KazaaNet.bin"), invented("KazaaNet.bin")});
    ASSERT_EQ(joined.lines().size(), 2u);
    EXPECT_EQ(joined.lines()[1].value(QStringLiteral("joined")), joined.lines()[0].value(QStringLiteral("entries"))) << "each node once";
}

TEST_F(Nodes, FiltersAndLimits)
{
    const test::Ran ran = run({invented("nodes"), QStringLiteral("--to"), QStringLiteral("csv"), QStringLiteral("--max"), QStringLiteral("3")});
    EXPECT_EQ(ran.out.count("\r\n"), 4);
    EXPECT_EQ(run({invented("nodes"), QStringLiteral("--country"), QStringLiteral("XX")}).status, 2);
    EXPECT_EQ(run({invented("nodes"), QStringLiteral("--continent"), QStringLiteral("EU,XX")}).status, 2);
    EXPECT_EQ(run({invented("nodes"), QStringLiteral("--to"), QStringLiteral("doc")}).status, 2);
    EXPECT_EQ(run({QStringLiteral("missing")}).status, 2);
    QFile bans(folder.filePath(QStringLiteral("bans")));
    ASSERT_TRUE(bans.open(QIODevice::WriteOnly));
    bans.write("all:0.0.0.0-255.255.255.255\n");
    bans.close();
    EXPECT_EQ(run({invented("KazaaNet.bin"), QStringLiteral("--ban"), QStringLiteral("bans"), QStringLiteral("--to"), QStringLiteral("kazaanet")}).out.size(), 1);
}

TEST_F(Nodes, AHiveGetsThemInACopy)
{
    if (test::samples().empty())
        GTEST_SKIP() << "the collected files are not here";
    const QString hive = QString::fromStdString((test::samples() / "corpus/SOFTWARE").string());
    const test::Ran ran = run({invented("KazaaNet.bin"), QStringLiteral("--into"), hive, QStringLiteral("-o"), QStringLiteral("copy")});
    ASSERT_EQ(ran.status, 0) << ran.error.toStdString();
    const QByteArray wanted = run({invented("KazaaNet.bin"), QStringLiteral("--to"), QStringLiteral("kazaanet")}).out;
    EXPECT_EQ(run({QStringLiteral("copy"), QStringLiteral("--to"), QStringLiteral("kazaanet")}).out, wanted);
    EXPECT_EQ(run({invented("KazaaNet.bin"), QStringLiteral("--into"), hive}).status, 2) << "never in place";
}

} // namespace
