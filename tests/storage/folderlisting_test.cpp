// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder.h"

#include "storage/folderlisting.h"

#include <sys/stat.h> // POSIX: mkfifo

namespace ft {
namespace {

using namespace Qt::StringLiterals;

class Listing : public test::Folder
{
protected:
    QStringList names(const FolderListing &listing) const
    {
        QStringList names;
        for (const QString &file : listing.files)
            names.append(QDir(at({})).relativeFilePath(file));
        return names;
    }
};

TEST_F(Listing, FindsFilesHoweverDeep)
{
    write(u"b.dat"_s, "x");
    write(u"a/b/c/data256.dbb"_s, "x");
    write(u"a/A.dat"_s, "x");
    QDir(at({})).mkdir(u"empty"_s);
    const FolderListing listing = filesBelow(at({}));
    EXPECT_EQ(names(listing), QStringList({u"a/A.dat"_s, u"a/b/c/data256.dbb"_s, u"b.dat"_s}));
    EXPECT_TRUE(listing.complete);
}

TEST_F(Listing, IncludesHiddenFilesAndFolders)
{
    write(u".nodes"_s, "x");
    write(u".giFT/FastTrack/nodes"_s, "x");
    EXPECT_EQ(names(filesBelow(at({}))), QStringList({u".giFT/FastTrack/nodes"_s, u".nodes"_s}));
}

TEST_F(Listing, DoesNotGoRoundInCircles)
{
    write(u"a/file"_s, "x");
    ASSERT_TRUE(QFile::link(at({}), at(u"a/up"_s)));
    ASSERT_TRUE(QFile::link(at(u"a/file"_s), at(u"link"_s)));
    EXPECT_EQ(names(filesBelow(at({}))), QStringList({u"a/file"_s, u"link"_s}));
}

TEST_F(Listing, LeavesOutWhatIsNoFile)
{
    ASSERT_EQ(::mkfifo(QFile::encodeName(at(u"pipe"_s)).constData(), 0600), 0);
    ASSERT_TRUE(QFile::link(at(u"nowhere"_s), at(u"dangling"_s)));
    EXPECT_TRUE(filesBelow(at({})).files.isEmpty());
    EXPECT_TRUE(filesBelow(at(u"missing"_s)).files.isEmpty());
}

TEST_F(Listing, EndsAtTheLimitOrWhenStopped)
{
    for (int i = 0; i < 10; ++i)
        write(QString::number(i), "x");
    const FolderListing some = filesBelow(at({}), {}, 4);
    EXPECT_EQ(some.files.size(), 4);
    EXPECT_FALSE(some.complete);
    EXPECT_TRUE(filesBelow(at({}), {}, 10).complete);

    std::stop_source stopped;
    stopped.request_stop();
    const FolderListing none = filesBelow(at({}), stopped.get_token());
    EXPECT_TRUE(none.files.isEmpty());
    EXPECT_FALSE(none.complete);
}

} // namespace
} // namespace ft
