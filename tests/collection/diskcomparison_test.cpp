// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/diskcomparison.h"

#include <gtest/gtest.h>

#include <QHash>

#include <map>

using namespace ft;

namespace {

/// A folder that is not there: files by path, and what was asked about them.
class MadeUpFolder
{
public:
    std::map<QString, Bytes> files;
    QStringList sized;
    QStringList opened;

    FileAccess access()
    {
        FileAccess made;
        made.list = [this](const QString &, std::stop_token) {
            FolderListing listing;
            for (const auto &[path, bytes] : files)
                listing.files += path;
            return listing;
        };
        made.size = [this](const QString &path) {
            sized += path;
            return std::optional<std::uint64_t>(files.at(path).size());
        };
        made.open = [this](const QString &path) -> std::shared_ptr<const ByteSource> {
            opened += path;
            return std::make_shared<MemorySource>(files.at(path));
        };
        return made;
    }
};

std::shared_ptr<const DiskComparison> compare(MadeUpFolder &folder, const std::vector<SoughtFile> &sought, bool byHash = false)
{
    const SoughtFiles files{static_cast<int>(sought.size()), [&sought](int i) { return sought[static_cast<std::size_t>(i)]; }};
    return compareWithFolder(QStringLiteral("/now"), files, byHash, {}, folder.access());
}

QString name(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

TEST(DiskComparison, TellsThereMovedAnotherSizeAndGone)
{
    MadeUpFolder folder;
    folder.files = {{name("/now/shared/a.mp3"), Bytes(10)}, {name("/now/shared/B.MP3"), Bytes(20)}, {name("/now/else/c.mp3"), Bytes(30)},
                    {name("/now/shared/d.mp3"), Bytes(41)}, {name("/now/unasked.txt"), Bytes(5)}};
    const QString old = name("C:\\My Shared Folder");
    const auto found = compare(folder, {{name("a.mp3"), old, 10}, {name("b.mp3"), old, 20}, {name("c.mp3"), old, 30},
                                        {name("d.mp3"), old, 40}, {name("e.mp3"), old, 50}, {QString(), old, 0}});
    using enum Whereabouts;
    EXPECT_EQ(found->whereabouts, (std::vector{There, There, Moved, SizeDiffers, Gone, Unknown}));
    EXPECT_EQ(found->files[found->found[2]], name("/now/else/c.mp3"));
    EXPECT_EQ(found->counts[static_cast<std::size_t>(There)], 2);
    EXPECT_TRUE(folder.opened.isEmpty());
    EXPECT_FALSE(folder.sized.contains(name("/now/unasked.txt")));
}

TEST(DiskComparison, AFolderThatWentElsewhereAsAWholeIsStillThere)
{
    MadeUpFolder folder;
    folder.files = {{name("/now/1/a"), Bytes(1)}, {name("/now/1/b"), Bytes(2)}, {name("/now/2/b"), Bytes(2)}, {name("/now/2/x"), Bytes(3)}};
    const auto found = compare(folder, {{name("a"), name("C:\\one"), 1}, {name("b"), name("c:\\ONE"), 2}, {name("x"), name("C:\\two"), 3}});
    EXPECT_EQ(found->whereabouts, std::vector(3, Whereabouts::There));
    EXPECT_EQ(found->files[found->found[1]], name("/now/1/b"));
}

TEST(DiskComparison, ContentsUnderAnotherNameAreFoundOnRequestOnly)
{
    MadeUpFolder folder;
    folder.files = {{name("/now/kept.mp3"), Bytes(100, 1)}, {name("/now/renamed.mp3"), Bytes(200, 2)}, {name("/now/same size.mp3"), Bytes(200, 3)},
                    {name("/now/other.mp3"), Bytes(300, 4)}};
    const UuHash hash = uuHash(MemorySource(Bytes(200, 2))).hash;
    const std::vector<SoughtFile> sought = {{name("kept.mp3"), {}, 100, uuHash(MemorySource(Bytes(100, 1))).hash}, {name("song.mp3"), {}, 200, hash}};
    EXPECT_EQ(compare(folder, sought)->whereabouts[1], Whereabouts::Gone);
    EXPECT_TRUE(folder.opened.isEmpty());
    const auto found = compare(folder, sought, true);
    EXPECT_EQ(found->whereabouts, (std::vector{Whereabouts::There, Whereabouts::Moved}));
    EXPECT_EQ(found->files[found->found[1]], name("/now/renamed.mp3"));
    EXPECT_EQ(folder.opened, (QStringList{name("/now/renamed.mp3"), name("/now/same size.mp3")})); // nothing else could be it
}

TEST(DiskComparison, StoppedItSaysSoAndLeavesTheRestUnknown)
{
    MadeUpFolder folder;
    folder.files = {{name("/now/a"), Bytes(1)}};
    std::vector<SoughtFile> sought(2000, {name("a"), {}, 1});
    const SoughtFiles files{static_cast<int>(sought.size()), [&sought](int i) { return sought[static_cast<std::size_t>(i)]; }};
    int asked = 0;
    const auto found = compareWithFolder(name("/now"), files, false, [&asked](double) { return ++asked < 3; }, folder.access());
    EXPECT_TRUE(found->isStopped);
    EXPECT_EQ(found->whereabouts.front(), Whereabouts::There);
    EXPECT_EQ(found->whereabouts.back(), Whereabouts::Unknown);
}
