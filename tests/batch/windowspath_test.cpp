// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/windowspath.h"

#include <gtest/gtest.h>

using namespace ft;
using namespace Qt::StringLiterals;

TEST(WindowsPath, BeginsWithAFolderInAnyCaseAndByAnySlash)
{
    EXPECT_EQ(folderLength(u"C:\\My Shared Folder\\a.mp3"_s, u"c:\\my shared folder"_s), 19);
    EXPECT_EQ(folderLength(u"C:\\My Shared Folder\\a.mp3"_s, u"C:/My Shared Folder/"_s), 19);
    EXPECT_EQ(folderLength(u"C:\\a.mp3"_s, u"C:"_s), 2);
    EXPECT_EQ(folderLength(u"C:\\a.mp3"_s, u"C:\\"_s), 2);
    EXPECT_EQ(folderLength(u"C:\\ÄRZTE\\a.mp3"_s, u"C:\\ärzte"_s), 8);
    EXPECT_EQ(folderLength(u"C:\\Kazaa"_s, u"C:\\Kazaa"_s), 8);
}

TEST(WindowsPath, DoesNotBeginWithHalfAName)
{
    EXPECT_EQ(folderLength(u"C:\\Kazaa Lite\\a.mp3"_s, u"C:\\Kazaa"_s), std::nullopt);
    EXPECT_EQ(folderLength(u"D:\\a.mp3"_s, u"C:"_s), std::nullopt);
    EXPECT_EQ(folderLength(u""_s, u"C:"_s), std::nullopt);
    EXPECT_EQ(folderLength(u"C:\\a.mp3"_s, u" "_s), std::nullopt) << "nothing was asked";
}
