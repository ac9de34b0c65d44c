// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real program, writing in place: what it keeps and gives back, and what is left when its calls go wrong.
#include "ftwb.h"

#include "support/files.h"
#include "support/kazaafiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <iostream>

using namespace ft;

namespace {

using namespace Qt::StringLiterals;

constexpr std::uint32_t DataSize = 2'000'000;

/// A partial download with one bit of its appendix wrong, which the checksum finds.
QByteArray flippedDat(std::uint32_t dataSize)
{
    const std::string sound = test::appendix(dataSize, 8);
    std::string flipped = sound;
    flipped[400] = char(flipped[400] ^ 4);
    return QByteArray(qsizetype(dataSize), 'd') + QByteArray::fromStdString(flipped + test::trailer(sound));
}

class RestoreCommand : public testing::TestWithParam<std::uint32_t>
{
protected:
    RestoreCommand() : m_before(flippedDat(GetParam())) {}

    QString at(const QString &name) const { return m_folder.filePath(name); }
    QString file() const { return at(u"download1041379200.dat"_s); }
    QString recovery() const { return file() + u".ftw-recovery"_s; }

    void put(const QString &path, const QByteArray &bytes) const
    {
        QFile out(path);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
    }
    QByteArray get(const QString &path) const
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("(none)");
    }
    void start() const
    {
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden))
            QFile::remove(at(name));
        put(file(), m_before);
    }

    /// Repairs in place; `around` stands before the program on the command line.
    int repair(const QString &around = {}) const
    {
        return test::shell(around + u" '"_s + QStringLiteral(FT_FTWB) + u"' repair --in-place "_s + file(), m_folder.path()).status;
    }
    static QString preloaded(const char *fault, int call)
    {
        return u"LD_PRELOAD='%1' FT_FAULT=%2 FT_FAULT_AT=%3"_s.arg(QStringLiteral(FT_FAULTLINE), QLatin1StringView(fault)).arg(call);
    }
    test::Ran restore(const QStringList &arguments) const { return test::ftwb(QStringList{u"restore"_s} + arguments + QStringList{file()}); }

    QTemporaryDir m_folder;
    QByteArray m_before;
};

TEST_P(RestoreCommand, GivesBackWhatWasReplaced)
{
    start();
    ASSERT_EQ(repair(), 0);
    const QByteArray after = get(file());
    ASSERT_FALSE(after == m_before) << "nothing was repaired";
    const test::Ran ran = restore({u"--no-backup"_s});
    EXPECT_EQ(ran.status, 0) << ran.error.toStdString();
    EXPECT_TRUE(get(file()) == m_before);
}

TEST_P(RestoreCommand, SaysWhatItLacks)
{
    start();
    for (const QStringList &way : {QStringList{}, {u"--finish"_s}, {u"--undo"_s}, {u"--finish"_s, u"--undo"_s}}) {
        const test::Ran ran = restore(way);
        EXPECT_EQ(ran.status, 2);
        EXPECT_TRUE(ran.error.startsWith(u"ftwb: "_s)) << ran.error.toStdString();
    }
    EXPECT_TRUE(get(file()) == m_before);
}

TEST_P(RestoreCommand, EveryCallThatGoesWrongLeavesTheOldOrTheNew)
{
#if defined(__SANITIZE_ADDRESS__)
    GTEST_SKIP() << "AddressSanitizer wants to be loaded before the library that lets calls go wrong";
#endif
    start();
    ASSERT_EQ(repair(preloaded("count", 0)), 0);
    const int calls = get(at(u"calls"_s)).toInt();
    const QByteArray after = get(file());
    int tried = 0;
    for (const char *fault : {"error", "full", "short", "kill", "midway"}) {
        for (int call = 1; call <= calls; ++call) {
            SCOPED_TRACE(std::string(fault) + " at call " + std::to_string(call));
            start();
            repair(preloaded(fault, call));
            ++tried;
            const QByteArray left = get(file());
            if (!QFile::exists(recovery())) {
                EXPECT_TRUE(left == m_before || left == after);
                continue;
            }
            const QByteArray told = get(recovery());
            for (const bool finishes : {true, false}) {
                put(file(), left);
                put(recovery(), told);
                const test::Ran ran = restore({finishes ? u"--finish"_s : u"--undo"_s});
                EXPECT_TRUE(get(file()) == (finishes ? after : m_before) || (ran.status == 2 && left == m_before));
            }
        }
    }
    std::cout << tried << " faults tried\n";
    EXPECT_GE(calls, 10) << "the calls were not seen";
}

INSTANTIATE_TEST_SUITE_P(Sizes, RestoreCommand, testing::Values(20'000U, DataSize));

} // namespace
