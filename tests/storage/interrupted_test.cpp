// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savecases.h"
#include "savefolder.h"

#include "storage/interrupted.h"
#include "storage/recoveryfile.h"
#include "storage/writer.h"

#include <gtest/gtest.h>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

/// A large download beside which a recovery file tells of an edit.
class Interrupted : public testing::Test
{
protected:
    Interrupted()
        : m_path(m_folder.put(m_case.fileName, m_case.before))
    {
        const MemorySource before(test::bytesFrom(m_case.before));
        m_change = *patchesFor(m_case.plan, before, 1 << 20);
        SystemCalls calls;
        writeRecovery(calls, m_path.toLocal8Bit(), m_change);
    }

    PatchState state() const
    {
        const std::optional<InterruptedWrite> write = interruptedWrite(m_path);
        EXPECT_TRUE(write) << "not noticed";
        return write ? write->state : PatchState::Foreign;
    }

    test::SaveFolder m_folder;
    const test::SaveCase &m_case = test::largeDat();
    QString m_path;
    PatchSet m_change;
};

TEST_F(Interrupted, IsToldBySideAndMixture)
{
    EXPECT_EQ(state(), PatchState::Before);
    m_folder.put(m_case.fileName, m_case.after());
    EXPECT_EQ(state(), PatchState::After);
    const Patch &patch = m_change.patches.front();
    const qsizetype half = qsizetype(patch.at + patch.before.size() / 2);
    m_folder.put(m_case.fileName, m_case.after().first(half) + m_case.before.mid(half));
    EXPECT_EQ(state(), PatchState::Between);
    m_folder.put(m_case.fileName, m_case.before + QByteArray(100'000, 'x'));
    EXPECT_EQ(state(), PatchState::Foreign);
}

TEST_F(Interrupted, AnotherSaveWaitsUntilItIsSettled)
{
    EXPECT_EQ(save(openPlain(m_path), m_case.plan).error, SaveError::InterruptedBefore);
    EXPECT_TRUE(m_folder.get(m_case.fileName) == m_case.before);
    ASSERT_TRUE(settle(m_path, Way::Undo).ok());
    EXPECT_TRUE(save(openPlain(m_path), m_case.plan).ok());
}

TEST_F(Interrupted, NothingIsForcedOnWhatAnotherProgramWrote)
{
    const QByteArray foreign = m_case.before + QByteArray(100'000, 'x');
    m_folder.put(m_case.fileName, foreign);
    for (const Way way : {Way::Finish, Way::Undo})
        EXPECT_EQ(settle(m_path, way).error, SaveError::ChangedMeanwhile);
    EXPECT_TRUE(settle(m_path, Way::Forget).ok());
    EXPECT_TRUE(m_folder.get(m_case.fileName) == foreign);
    EXPECT_EQ(m_folder.names(), QStringList{m_case.fileName});
}

TEST_F(Interrupted, NothingIsForgottenThatCanBeSettled)
{
    EXPECT_FALSE(settle(m_path, Way::Forget).ok());
    EXPECT_EQ(state(), PatchState::Before);
}

TEST_F(Interrupted, ATornRecoveryFileSaysThatNothingHadBegun)
{
    const QString recovery = m_case.fileName + u".ftw-recovery"_s;
    const QByteArray whole = m_folder.get(recovery);
    for (const qsizetype left : {qsizetype{0}, qsizetype{5}, qsizetype{40}, whole.size() / 2, whole.size() - 1}) {
        m_folder.put(recovery, whole.first(left));
        EXPECT_FALSE(interruptedWrite(m_path)) << left;
    }
    EXPECT_TRUE(save(openPlain(m_path), m_case.plan).ok());
    EXPECT_EQ(m_folder.names(), QStringList{m_case.fileName});
}

TEST_F(Interrupted, AWriteUnderWayIsNotInterrupted)
{
    SystemCalls calls;
    const SaveTarget writing(calls, m_path);
    EXPECT_FALSE(interruptedWrite(m_path));
}

} // namespace
} // namespace ft
