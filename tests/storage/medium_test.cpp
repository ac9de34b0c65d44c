// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Real media that refuse: full, read-only, gone. Each in a process with mounts or rights of its own.
#include "savecases.h"
#include "savefolder.h"

#include "storage/writer.h"
#include "support/child.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include <sched.h> // POSIX
#include <sys/mount.h> // POSIX
#include <sys/stat.h> // POSIX
#include <unistd.h> // POSIX

#include <functional>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

constexpr char NotPermitted[] = "not permitted here";

class Medium : public testing::Test
{
protected:
    /// Skips where the system does not allow what the work needs.
    static void inChild(const std::function<void(test::Steps &)> &work)
    {
        constexpr test::Caps caps{1 << 30, std::chrono::seconds(20), std::chrono::seconds(10)};
        const test::Outcome outcome = test::runInChild(caps, work);
        if (outcome.what == NotPermitted)
            GTEST_SKIP() << "needs the right to mount or to change the user";
        EXPECT_TRUE(outcome.ok) << outcome.about << ": " << outcome.what;
    }

    /// Four MiB of memory in the place of the folder, for this process alone.
    void mountMemory(test::Steps &steps) const
    {
        const QByteArray folder = QFile::encodeName(m_folder.path());
        if (::unshare(CLONE_NEWNS) != 0 || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || ::mount("none", folder.constData(), "tmpfs", 0, "size=4m") != 0)
            steps.fail(NotPermitted);
    }

    /// Saves in the child: the error is told, and every byte is as it was.
    void expectRefusal(test::Steps &steps, const test::SaveCase &one, const Opened &file, SaveError error, SavePlace place) const
    {
        steps.begin(one.name);
        const SaveResult result = save(file, one.plan);
        if (result.error != error || result.place != place)
            steps.fail("error " + std::to_string(int(result.error)) + " at " + std::to_string(int(result.place)) + ", " + result.reason.toStdString());
        if (result.state != SaveResult::State::Unchanged || m_folder.get(one.fileName) != one.before)
            steps.fail("something was changed");
        if (!m_folder.names().filter(u".ftw-"_s).isEmpty())
            steps.fail("something was left behind");
    }

    void fill() const
    {
        QFile filler(m_folder.at(u"filler"_s));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        for (const qsizetype step : {65536, 4096, 512, 1}) {
            while (filler.write(QByteArray(step, 'f')) == step) { }
        }
    }

    test::SaveFolder m_folder;
};

TEST_F(Medium, FullDiskChangesNothing)
{
    for (const test::SaveCase &one : {test::largeDat(), test::smallList()}) {
        inChild([&](test::Steps &steps) {
            mountMemory(steps);
            const Opened file = openPlain(m_folder.put(one.fileName, one.before));
            fill();
            const bool isInPlace = one.before.size() > 1'000'000;
            expectRefusal(steps, one, file, SaveError::DiskFull, isInPlace ? SavePlace::Recovery : SavePlace::NewCopy);
            QFile::remove(m_folder.at(u"filler"_s));
            if (!save(file, one.plan).ok() || m_folder.get(one.fileName) != one.after())
                steps.fail("room was made, and still it cannot be saved");
        });
    }
}

TEST_F(Medium, ReadOnlyMediumIsNamed)
{
    const test::SaveCase &one = test::largeDat();
    inChild([&](test::Steps &steps) {
        mountMemory(steps);
        const Opened file = openPlain(m_folder.put(one.fileName, one.before));
        if (::mount("none", QFile::encodeName(m_folder.path()).constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) != 0)
            steps.fail(NotPermitted);
        expectRefusal(steps, one, file, SaveError::ReadOnlyMedium, SavePlace::Target);
    });
}

TEST_F(Medium, ReadOnlyFolderIsNamed)
{
    constexpr uid_t Somebody = 12345;
    for (const test::SaveCase &one : {test::largeDat(), test::smallList()}) {
        m_folder.clear();
        const QByteArray name = QFile::encodeName(m_folder.put(one.fileName, one.before));
        const QByteArray folder = QFile::encodeName(m_folder.path());
        inChild([&](test::Steps &steps) {
            if (::chown(name.constData(), Somebody, Somebody) != 0 || ::chmod(folder.constData(), 0755) != 0
                || ::setgid(Somebody) != 0 || ::setuid(Somebody) != 0)
                steps.fail(NotPermitted);
            expectRefusal(steps, one, openPlain(QFile::decodeName(name)), SaveError::Denied, SavePlace::Folder);
        });
    }
}

TEST_F(Medium, VanishedFolderIsNamed)
{
    const test::SaveCase &one = test::smallList();
    QDir(m_folder.path()).mkdir(u"inner"_s);
    const QString path = m_folder.put(u"inner/nodes"_s, one.before);
    const Opened file = openPlain(path);
    ASSERT_TRUE(QDir(m_folder.path()).rename(u"inner"_s, u"moved"_s));
    const SaveResult result = save(file, one.plan);
    EXPECT_EQ(result.error, SaveError::Missing);
    EXPECT_EQ(result.state, SaveResult::State::Unchanged);
    EXPECT_TRUE(m_folder.get(u"moved/nodes"_s) == one.before);
}

} // namespace
} // namespace ft
