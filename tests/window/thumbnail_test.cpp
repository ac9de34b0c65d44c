// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"

#include "common/theme.h"
#include "window/launch.h"
#include "window/offer.h"
#include "window/thumbnail.h"

#include "support/files.h"

#include <QImage>
#include <QSet>
#include <QUrl>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

QString sample(const QString &name)
{
    return QString::fromStdString(test::sourceFile("resources/samples").string()) + u'/' + name;
}

TEST(Thumbnail, aPartialDownloadIsDrawnInTheSizeAskedFor)
{
    const QImage image = thumbnailOf(sample(u"downloads/download1045201987403226676.dat"_s), 256);
    ASSERT_EQ(image.size(), QSize(256, 128));
    QSet<QRgb> colours;
    for (int x = 0; x < image.width(); ++x)
        colours.insert(image.pixel(x, image.height() / 2));
    EXPECT_GT(colours.size(), 2) << "surroundings, what is there, what is missing";
    EXPECT_EQ(image.pixelColor(0, 0), lightPalette().base().color());
}

TEST(Thumbnail, otherFilesHaveNone)
{
    const test::Scratch scratch;
    EXPECT_TRUE(thumbnailOf(sample(u"databases/data256.dbb"_s), 256).isNull());
    EXPECT_TRUE(thumbnailOf(scratch.path() + u"/missing.dat"_s, 256).isNull());
    const QString png = scratch.path() + u"/none.png"_s;
    EXPECT_FALSE(writeThumbnail(scratch.file(u"text.dat"_s, "text"), png, 64));
    EXPECT_FALSE(QFileInfo::exists(png));
}

TEST(Launch, aDesktopHandsOnAddressesAndLinks)
{
    const QString link = QString::fromLatin1(test::Link);
    const test::Scratch scratch;
    const QString file = scratch.file(u"with blank.dat"_s, "1");
    const Launch launch = Launch::of({u"ftworkbench"_s, QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded), link});
    EXPECT_EQ(launch.paths, QStringList({file, link}));
    const Offer offer = Offer::ofPaths(launch.paths);
    EXPECT_EQ(offer.files, QStringList(file));
    EXPECT_EQ(offer.link, test::Link);
}

TEST(Launch, aThumbnailWantsNoWindow)
{
    const char *const arguments[] = {"ftworkbench", "--thumbnail", "128", "a.dat", "a.png"};
    EXPECT_TRUE(Launch::isWindowless(5, arguments));
    EXPECT_FALSE(Launch::isWindowless(1, arguments));
    const Launch launch = Launch::of({u"ftworkbench"_s, u"--thumbnail"_s, u"128"_s, u"a.dat"_s, u"a.png"_s});
    EXPECT_EQ(launch.thumbnailSize, 128);
    EXPECT_EQ(launch.paths.size(), 2);
}

} // namespace
} // namespace ft
