// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A power cut takes what was not synced: of the contents any part, torn at any sector; of the names in a folder
// everything from some point on. Whatever is left, the file is the old or the new one, or the recovery file leads there.
#include "savecases.h"
#include "savefolder.h"

#include "schema/chance.h"
#include "storage/interrupted.h"
#include "storage/writer.h"

#include <gtest/gtest.h>

#include <QFileInfo>

#include <iostream>
#include <map>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

constexpr std::uint64_t Sector = 512;

struct Step {
    enum Kind { Create, Write, Truncate, Rename, Remove, SyncFile, SyncFolder };
    Kind kind;
    int file = 0; ///< number, not name: names move
    QByteArray name; ///< of Create, Rename (from), Remove
    QByteArray to;
    std::uint64_t at = 0; ///< or the new size
    Bytes bytes = {};
};

/// The calls of the system, written down.
class RecordedCalls final : public SystemCalls
{
public:
    std::vector<Step> steps;

    int open(const QByteArray &name, Access access, std::uint32_t mode, int &handle) override
    {
        const int error = SystemCalls::open(name, access, mode, handle);
        if (error != 0)
            return error;
        if (access == Access::Create) {
            m_files[name] = ++m_count;
            steps.push_back({Step::Create, m_count, name, {}});
        }
        m_handles[handle] = access == Access::Folder ? -1 : fileOf(name);
        return 0;
    }
    int write(int handle, std::uint64_t at, View bytes, std::size_t &count) override
    {
        const int error = SystemCalls::write(handle, at, bytes, count);
        if (error == 0)
            steps.push_back({Step::Write, m_handles[handle], {}, {}, at, Bytes(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(count))});
        return error;
    }
    int truncate(int handle, std::uint64_t size) override
    {
        steps.push_back({Step::Truncate, m_handles[handle], {}, {}, size});
        return SystemCalls::truncate(handle, size);
    }
    int sync(int handle) override
    {
        const int file = m_handles[handle];
        steps.push_back({file < 0 ? Step::SyncFolder : Step::SyncFile, file, {}, {}});
        return SystemCalls::sync(handle);
    }
    int rename(const QByteArray &from, const QByteArray &to) override
    {
        const int error = SystemCalls::rename(from, to);
        return error == 0 ? renamed(from, to) : error;
    }
    int renameNew(const QByteArray &from, const QByteArray &to) override
    {
        const int error = SystemCalls::renameNew(from, to);
        return error == 0 ? renamed(from, to) : error;
    }
    int remove(const QByteArray &name) override
    {
        const int error = SystemCalls::remove(name);
        if (error == 0) {
            steps.push_back({Step::Remove, fileOf(name), name, {}});
            m_files.erase(name);
        }
        return error;
    }

private:
    int fileOf(const QByteArray &name)
    {
        const auto known = m_files.find(name);
        return known == m_files.end() ? m_files[name] = ++m_count : known->second;
    }
    int renamed(const QByteArray &from, const QByteArray &to)
    {
        steps.push_back({Step::Rename, fileOf(from), from, to});
        m_files[to] = fileOf(from);
        m_files.erase(from);
        return 0;
    }

    std::map<QByteArray, int> m_files;
    std::map<int, int> m_handles;
    int m_count = 0;
};

/// A folder of files as a disk holds it.
struct Disk {
    std::map<QByteArray, int> names;
    std::map<int, QByteArray> contents;

    void doName(const Step &step)
    {
        if (step.kind == Step::Create) {
            names[step.name] = step.file;
        } else if (step.kind == Step::Rename) {
            names[step.to] = step.file;
            names.erase(step.name);
        } else {
            names.erase(step.name);
        }
    }
    /// A part [from, to) of what was written.
    void doWrite(const Step &step, std::uint64_t from, std::uint64_t to)
    {
        QByteArray &held = contents[step.file];
        const auto end = static_cast<qsizetype>(step.at + to);
        if (held.size() < end)
            held.append(QByteArray(end - held.size(), '\0'));
        std::copy(step.bytes.begin() + static_cast<std::ptrdiff_t>(from), step.bytes.begin() + static_cast<std::ptrdiff_t>(to),
                  held.begin() + static_cast<qsizetype>(step.at + from));
    }
    void doTruncate(const Step &step)
    {
        QByteArray &held = contents[step.file];
        const auto size = static_cast<qsizetype>(step.at);
        held = held.size() > size ? held.first(size) : held + QByteArray(size - held.size(), '\0');
    }
};

bool isName(const Step &step)
{
    return step.kind == Step::Create || step.kind == Step::Rename || step.kind == Step::Remove;
}

/// What may be left of the first `count` steps: all that was synced by then, and of the rest what chance decides.
Disk leftOf(Disk disk, const std::vector<Step> &steps, std::size_t count, Chance &chance)
{
    std::size_t syncedNames = 0;
    std::map<int, std::size_t> syncedContents;
    for (std::size_t i = 0; i < count; ++i) {
        if (steps[i].kind == Step::SyncFolder)
            syncedNames = i;
        else if (steps[i].kind == Step::SyncFile)
            syncedContents[steps[i].file] = i;
    }
    const std::size_t namesTo = syncedNames + chance.below(count - syncedNames + 1); // a journal loses its end
    for (std::size_t i = 0; i < count; ++i) {
        const Step &step = steps[i];
        if (isName(step)) {
            if (i < namesTo)
                disk.doName(step);
            continue;
        }
        const bool isSafe = i < syncedContents[step.file];
        if (step.kind == Step::Truncate && (isSafe || chance.oneIn(2)))
            disk.doTruncate(step);
        for (std::uint64_t from = 0; step.kind == Step::Write && from < step.bytes.size();) {
            const std::uint64_t to = std::min<std::uint64_t>((step.at + from) / Sector * Sector + Sector - step.at, step.bytes.size());
            if (isSafe || chance.oneIn(2))
                disk.doWrite(step, from, to);
            from = to;
        }
    }
    return disk;
}

class PowerCut : public testing::Test
{
protected:
    QByteArray nameOf(const QString &file) const { return m_folder.at(file).toLocal8Bit(); }

    void lay(const Disk &disk)
    {
        m_folder.clear();
        for (const auto &[name, file] : disk.names) {
            const auto held = disk.contents.find(file);
            m_folder.put(QFileInfo(QString::fromLocal8Bit(name)).fileName(), held == disk.contents.end() ? QByteArray() : held->second);
        }
    }

    void expectOldOrNew(const test::SaveCase &one, const QByteArray &after, const Disk &disk)
    {
        lay(disk);
        const QByteArray present = m_folder.get(one.fileName);
        const auto left = interruptedWrite(m_folder.at(one.fileName));
        if (!left) {
            EXPECT_TRUE(present == one.before || present == after) << "neither old nor new, and nothing leads back";
            return;
        }
        for (const Way way : {Way::Finish, Way::Undo}) {
            lay(disk);
            EXPECT_TRUE(settle(m_folder.at(one.fileName), way).ok()) << "state " << static_cast<int>(left->state);
            EXPECT_TRUE(m_folder.get(one.fileName) == (way == Way::Undo ? one.before : after)) << "not settled";
        }
    }

    test::SaveFolder m_folder;
};

TEST_F(PowerCut, LeavesTheOldOrTheNew)
{
    constexpr std::uint64_t Seed = 20030211;
    constexpr int TriesAtEachStep = 5;
    Chance chance(Seed);
    int tried = 0;
    for (const bool backup : {false, true}) {
        for (const test::SaveCase &one : test::saveCases()) {
            m_folder.clear();
            const Opened opened = openPlain(m_folder.put(one.fileName, one.before));
            RecordedCalls calls;
            FileStatus status;
            ASSERT_EQ(calls.statusOf(nameOf(one.fileName), status), 0);
            int handle = 0;
            ASSERT_EQ(calls.open(nameOf(one.fileName), FileCalls::Access::Read, 0, handle), 0); // the first file has number 1
            calls.close(handle);
            ASSERT_TRUE(save(opened, one.plan, {.backup = backup}, calls).ok());
            const Disk before{{{nameOf(one.fileName), 1}}, {{1, one.before}}};
            const QByteArray after = one.after();
            for (std::size_t count = 0; count <= calls.steps.size(); ++count) {
                for (int i = 0; i < TriesAtEachStep; ++i, ++tried) {
                    SCOPED_TRACE(std::string(one.name) + ", after " + std::to_string(count) + " steps, try " + std::to_string(i)
                                 + ", seed " + std::to_string(Seed));
                    expectOldOrNew(one, after, leftOf(before, calls.steps, count, chance));
                    if (HasFailure())
                        return;
                }
            }
        }
    }
    std::cout << tried << " power cuts tried, seed " << Seed << '\n';
    EXPECT_GT(tried, 200);
}

} // namespace
} // namespace ft
