// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savecases.h"
#include "savefolder.h"

#include "storage/backup.h"
#include "storage/writer.h"

#include <gtest/gtest.h>

#include <QFile>

#include <random>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

class Backup : public testing::Test
{
protected:
    SaveResult saved(const QString &path, const Plan &plan, SaveOptions options = {})
    {
        options.backup = true;
        return save(openPlain(path), plan, options);
    }

    test::SaveFolder m_folder;
};

TEST_F(Backup, LeadsBackByteForByte)
{
    for (const test::SaveCase &one : test::saveCases()) {
        SCOPED_TRACE(one.name);
        m_folder.clear();
        const QString path = m_folder.put(one.fileName, one.before);
        const SaveResult result = saved(path, one.plan);
        ASSERT_TRUE(result.ok());
        ASSERT_FALSE(result.backup.isEmpty());
        EXPECT_EQ(backupsOf(path), QStringList{result.backup});
        ASSERT_TRUE(restore(path, result.backup).ok());
        EXPECT_TRUE(m_folder.get(one.fileName) == one.before);
    }
}

TEST_F(Backup, OfALargeFileIsSmall)
{
    const test::SaveCase &one = test::largeDat();
    const SaveResult result = saved(m_folder.put(one.fileName, one.before), one.plan);
    EXPECT_TRUE(result.backup.endsWith(u".dat.tail~"_s));
    EXPECT_LT(QFile(result.backup).size(), 4000);
}

TEST_F(Backup, GoesToAFolderAndNeverOverAnOlderOne)
{
    const test::SaveFolder other;
    SaveOptions options;
    options.backupFolder = other.path();
    for (const test::SaveCase &one : {test::largeDat(), test::smallList()}) {
        for (int time = 0; time < 3; ++time)
            ASSERT_TRUE(saved(m_folder.put(one.fileName, one.before), one.plan, options).ok());
        EXPECT_EQ(backupsOf(m_folder.at(one.fileName), other.path()).size(), 3);
        EXPECT_EQ(m_folder.names(), QStringList{one.fileName});
        m_folder.clear();
    }
    options.backupFolder += u"/nowhere"_s;
    const test::SaveCase &one = test::smallList();
    const SaveResult refused = saved(m_folder.put(one.fileName, one.before), one.plan, options);
    EXPECT_EQ(refused.error, SaveError::Missing);
    EXPECT_EQ(refused.state, SaveResult::State::Unchanged);
    EXPECT_TRUE(m_folder.get(one.fileName) == one.before) << "no write without the backup";
}

/// However a large file was changed in a session, in place and grown and shrunk: the first backup leads to its start.
TEST_F(Backup, OfASessionLeadsToItsStart)
{
    const auto seed = std::random_device()();
    RecordProperty("seed", std::to_string(seed));
    std::mt19937 random(seed);
    const test::SaveCase &one = test::largeDat();
    for (int session = 0; session < 20; ++session) {
        SCOPED_TRACE("seed " + std::to_string(seed) + ", session " + std::to_string(session));
        m_folder.clear();
        const QString path = m_folder.put(one.fileName, one.before);
        SaveOptions options;
        for (int step = 0; step < 6; ++step) {
            const auto size = static_cast<std::uint64_t>(QFile(path).size());
            const std::uint64_t at = size - 1 - random() % (step % 2 ? 3000 : 200'000);
            const std::uint64_t remove = std::min<std::uint64_t>(random() % 1500, size - at);
            Bytes insert(random() % 3 ? random() % 1500 : remove);
            for (std::uint8_t &byte : insert)
                byte = static_cast<std::uint8_t>(random());
            const SaveResult result = saved(path, Plan{{{at, remove, insert}}}, options);
            ASSERT_TRUE(result.ok());
            options.backupFile = result.backup;
        }
        EXPECT_EQ(backupsOf(path), QStringList{options.backupFile});
        ASSERT_TRUE(restore(path, options.backupFile).ok());
        ASSERT_TRUE(m_folder.get(one.fileName) == one.before);
    }
}

TEST_F(Backup, ThatIsDamagedOrOfAnotherFileIsRefused)
{
    const test::SaveCase &one = test::largeDat();
    const QString path = m_folder.put(one.fileName, one.before);
    const SaveResult result = saved(path, one.plan);
    QFile backup(result.backup);
    ASSERT_TRUE(backup.open(QIODevice::ReadOnly));
    const QByteArray whole = backup.readAll();
    for (qsizetype at = 0; at < whole.size(); at += 7) {
        QByteArray broken = whole;
        broken[at] = char(broken[at] ^ 0x10);
        EXPECT_EQ(patchesIn(test::bytesFrom(broken)), std::nullopt) << at;
        EXPECT_EQ(patchesIn(test::bytesFrom(whole.left(at))), std::nullopt) << at;
    }
    const QString damaged = m_folder.put(u"damaged"_s, whole.left(whole.size() - 1));
    EXPECT_EQ(restore(path, damaged).error, SaveError::BackupDamaged);
    const QString other = m_folder.put(u"other.dat"_s, "short");
    EXPECT_EQ(restore(other, result.backup).error, SaveError::BackupUnfit);
    EXPECT_EQ(m_folder.get(u"other.dat"_s), "short");
    EXPECT_TRUE(m_folder.get(one.fileName) == one.after());
}

} // namespace
} // namespace ft
