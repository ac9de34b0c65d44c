// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ftwb.h"

#include "support/archives.h"
#include "support/kazaafiles.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

using namespace ft;
using namespace Qt::StringLiterals;

namespace {

class CliArchive : public testing::Test
{
protected:
    QString write(const char *name, const std::string &bytes) const
    {
        QFile file(m_folder.filePath(QLatin1StringView(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        return file.fileName();
    }

    const std::string m_database = test::slot(0) + test::slot(1);
    const QTemporaryDir m_folder;
};

} // namespace

TEST_F(CliArchive, IsInspectedFileByFile)
{
    const QString zip = write("backup.zip", test::zip({{"old/data256.dbb", m_database}, {"readme.txt", "hello"}, {"old/data1024.dbb", m_database}}));
    const test::Ran ran = test::ftwb({u"--json"_s, u"inspect"_s, zip});
    const std::vector<QJsonObject> lines = ran.lines();
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0].value("path"_L1).toString(), zip + u"/old/data256.dbb"_s);
    EXPECT_EQ(lines[0].value("format"_L1).toString(), u"kazaa.dbb"_s);
    EXPECT_TRUE(lines[1].value("format"_L1).isNull());
    EXPECT_NE(ran.status, 2);
    EXPECT_TRUE(ran.error.contains(u"readme.txt"_s));
}

/// Cut, encrypted, a bomb, an archive of nothing: each is named, and the rest is read.
TEST_F(CliArchive, ThatIsBadInPartsGivesTheRest)
{
    const QString mixed = write("mixed.zip", test::zip({{"data256.dbb", m_database}, {"secret.dbb", m_database, true, 1}, {"bomb.bin", std::string(64 << 20, '\0')}}));
    const test::Ran ran = test::ftwb({u"--json"_s, u"inspect"_s, mixed});
    ASSERT_EQ(ran.lines().size(), 3u);
    EXPECT_EQ(ran.lines()[0].value("format"_L1).toString(), u"kazaa.dbb"_s);
    EXPECT_EQ(ran.status, 1);
    EXPECT_TRUE(ran.error.contains(u"secret.dbb"_s));
    const std::string whole = test::tar({{"a/data256.dbb", m_database}, {"b.dbb", m_database}});
    const QString cut = write("cut.tar", whole.substr(0, 512 + 1024 + 512 + 100));
    const test::Ran rest = test::ftwb({u"--json"_s, u"inspect"_s, cut});
    ASSERT_FALSE(rest.lines().empty());
    EXPECT_EQ(rest.lines()[0].value("format"_L1).toString(), u"kazaa.dbb"_s);
    EXPECT_EQ(rest.status, 1);
    EXPECT_EQ(test::ftwb({u"inspect"_s, write("words.zip", test::zip({{"a.txt", "words"}}))}).status, 2);
}
