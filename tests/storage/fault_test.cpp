// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever call of a save goes wrong: the file is the old or the new one, byte for byte, or the recovery file leads to
// either.
#include "faultycalls.h"
#include "savecases.h"
#include "savefolder.h"

#include "storage/interrupted.h"
#include "storage/writer.h"
#include "support/child.h"

#include <gtest/gtest.h>

#include <functional>
#include <iostream>

namespace ft {
namespace {

using namespace Qt::StringLiterals;
using State = SaveResult::State;

class Faults : public testing::Test
{
protected:
    struct Run {
        bool wasReached = false; ///< the call that goes wrong
        SaveResult result; ///< of a process that lived on
    };

    /// Does the work on calls of which one goes wrong, in a process of its own where that is to be killed. False if the
    /// call was not reached.
    static bool goesWrong(test::Fault fault, int at, const std::function<void(test::FaultyCalls &)> &work)
    {
        test::FaultyCalls calls(fault, at);
        if (!test::kills(fault)) {
            work(calls);
            return calls.wasReached();
        }
        constexpr test::Caps caps{1 << 30, std::chrono::seconds(20), std::chrono::seconds(10)};
        return !test::runInChild(caps, [&](test::Steps &) { work(calls); }).ok;
    }

    Run run(const test::SaveCase &one, const SaveOptions &options, test::Fault fault, int at)
    {
        m_folder.clear();
        const Opened opened = openPlain(m_folder.put(one.fileName, one.before));
        Run run;
        run.wasReached = goesWrong(fault, at, [&](test::FaultyCalls &calls) { run.result = save(opened, one.plan, options, calls); });
        return run;
    }

    /// Ends a save in the middle of the change itself, which is the last thing it writes.
    void interruptMidway(const test::SaveCase &one)
    {
        for (int at = callsOf(one); at > 0; --at) {
            run(one, {}, test::Fault::KillMidway, at);
            const auto left = interruptedWrite(m_folder.at(one.fileName));
            if (left && left->state == PatchState::Between)
                return;
        }
        FAIL() << "nothing was interrupted";
    }

    int callsOf(const test::SaveCase &one)
    {
        m_folder.clear();
        test::FaultyCalls calls;
        save(openPlain(m_folder.put(one.fileName, one.before)), one.plan, {}, calls);
        return calls.count();
    }

    void expectOldOrNew(const test::SaveCase &one, const QByteArray &after)
    {
        const QByteArray present = m_folder.get(one.fileName);
        if (!interruptedWrite(m_folder.at(one.fileName))) {
            EXPECT_TRUE(present == one.before || present == after) << "neither old nor new, and nothing leads back";
            return;
        }
        const QByteArray recovery = m_folder.get(one.fileName + u".ftw-recovery"_s);
        for (const Way way : {Way::Finish, Way::Undo}) {
            m_folder.put(one.fileName, present);
            m_folder.put(one.fileName + u".ftw-recovery"_s, recovery);
            const SaveResult settled = settle(m_folder.at(one.fileName), way);
            EXPECT_TRUE(settled.ok()) << qPrintable(settled.reason);
            EXPECT_EQ(m_folder.get(one.fileName) == (way == Way::Undo ? one.before : after), true) << "not settled";
            EXPECT_FALSE(interruptedWrite(m_folder.at(one.fileName)));
        }
    }

    /// What save() says is so.
    void expectTold(const test::SaveCase &one, const QByteArray &after, const SaveResult &result)
    {
        switch (result.state) {
        case State::Saved:
            EXPECT_TRUE(m_folder.get(one.fileName) == after);
            break;
        case State::Unchanged:
            EXPECT_TRUE(m_folder.get(one.fileName) == one.before);
            EXPECT_NE(result.error, SaveError::None);
            break;
        case State::Interrupted:
            EXPECT_TRUE(interruptedWrite(m_folder.at(one.fileName)));
            EXPECT_NE(result.error, SaveError::None);
            break;
        }
    }

    /// What was left lying about does not stand in the way of the next save.
    void expectNextSaveWorks(const test::SaveCase &one, const QByteArray &after, const SaveOptions &options)
    {
        const MemorySource before(test::bytesFrom(one.before));
        const Plan plan = m_folder.get(one.fileName) == after ? inverse(one.plan, before) : one.plan;
        const SaveResult again = save(openPlain(m_folder.at(one.fileName)), plan, options);
        EXPECT_TRUE(again.ok()) << qPrintable(again.path + again.reason);
        EXPECT_EQ(m_folder.names().filter(u".ftw-"_s).join(u' ').toStdString(), "");
    }

    /// Number of faults tried.
    int tryAll(const SaveOptions &options)
    {
        int tried = 0;
        for (const test::SaveCase &one : test::saveCases()) {
            const QByteArray after = one.after();
            for (const test::Fault fault : test::AllFaults) {
                for (int at = 1;; ++at) {
                    SCOPED_TRACE(std::string(one.name) + ", " + nameOf(fault) + " at call " + std::to_string(at));
                    const Run done = run(one, options, fault, at);
                    if (!done.wasReached)
                        break;
                    ++tried;
                    if (!test::kills(fault))
                        expectTold(one, after, done.result);
                    expectOldOrNew(one, after);
                    expectNextSaveWorks(one, after, options);
                    if (HasFailure())
                        return tried;
                }
            }
        }
        return tried;
    }

    test::SaveFolder m_folder;
};

TEST_F(Faults, EveryCallOfASave)
{
    const int tried = tryAll({});
    std::cout << tried << " faults tried\n";
    EXPECT_GT(tried, 200);
}

TEST_F(Faults, EveryCallOfASaveWithBackupAndTimes)
{
    SaveOptions options;
    options.backup = true;
    options.keepTimes = true;
    const int tried = tryAll(options);
    std::cout << tried << " faults tried\n";
    EXPECT_GT(tried, 200);
}

TEST_F(Faults, AFailureThatPassesCanBeTriedAgainAtOnce)
{
    for (const test::SaveCase &one : test::saveCases()) {
        for (int at = 1;; ++at) {
            SCOPED_TRACE(std::string(one.name) + ", call " + std::to_string(at));
            m_folder.clear();
            const Opened opened = openPlain(m_folder.put(one.fileName, one.before));
            test::FaultyCalls calls(test::Fault::Error, at);
            const SaveResult first = save(opened, one.plan, {}, calls);
            if (!calls.wasReached())
                break;
            if (first.state != State::Unchanged || !first.recovery.isEmpty())
                continue;
            EXPECT_TRUE(save(opened, one.plan).ok()) << "after " << calls.last();
            EXPECT_TRUE(m_folder.get(one.fileName) == one.after());
        }
    }
}

TEST_F(Faults, EveryCallOfSettling)
{
    const test::SaveCase &one = test::largeDat();
    const QByteArray after = one.after();
    int tried = 0;
    interruptMidway(one);
    const QByteArray torn = m_folder.get(one.fileName);
    const QByteArray recovery = m_folder.get(one.fileName + u".ftw-recovery"_s);
    for (const Way way : {Way::Finish, Way::Undo}) {
        for (const test::Fault fault : test::AllFaults) {
            for (int at = 1;; ++at) {
                SCOPED_TRACE(std::string(nameOf(fault)) + " at call " + std::to_string(at));
                const QString path = m_folder.put(one.fileName, torn);
                m_folder.put(one.fileName + u".ftw-recovery"_s, recovery);
                if (!goesWrong(fault, at, [&](test::FaultyCalls &calls) { settle(path, way, calls); }))
                    break;
                ++tried;
                expectOldOrNew(one, after);
            }
        }
    }
    std::cout << tried << " faults tried\n";
    EXPECT_GT(tried, 100);
}

} // namespace
} // namespace ft
