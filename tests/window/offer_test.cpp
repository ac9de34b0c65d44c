// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"
#include "support/archives.h"

#include "common/draggedfiles.h"
#include "window/offer.h"

#include <QMimeData>
#include <QUrl>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

Offer dragged(const QStringList &paths)
{
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls += QUrl::fromLocalFile(path);
    QMimeData data;
    data.setUrls(urls);
    return Offer::of(data);
}

TEST(Offer, tellsFilesFromFoldersAndSaysWhatWillHappen)
{
    const test::Scratch scratch;
    const QString one = scratch.file(u"a/one.dat"_s, "1");
    const QString two = scratch.file(u"two.dat"_s, "2");
    const Offer offer = dragged({one, two, scratch.path() + u"/a"_s});
    EXPECT_EQ(offer.files, QStringList({one, two}));
    EXPECT_EQ(offer.folders.size(), 1);
    EXPECT_TRUE(offer.sentence().contains(u"will be opened"_s));
    EXPECT_TRUE(offer.sentence().contains(u'2'));
}

TEST(Offer, takesFilesOfAnArchiveOutOfItsOwnWindowWithoutUnpacking)
{
    const test::Scratch scratch;
    const QString archive = scratch.file(u"a.zip"_s, QByteArray::fromStdString(test::zip({{"one.dat", "1"}})));
    const DraggedFiles files({archive + u"/one.dat"_s, archive}, nullptr);
    const Offer offer = Offer::of(files);
    EXPECT_EQ(offer.files, QStringList({archive + u"/one.dat"_s, archive}));
    EXPECT_TRUE(offer.folders.isEmpty());
}

TEST(Offer, takesALinkFromText)
{
    QMimeData data;
    data.setText(QString::fromLatin1(test::Link));
    const Offer offer = Offer::of(data);
    EXPECT_EQ(offer.link, test::Link);
    EXPECT_EQ(offer.sentence(), u"The link will be read"_s);
}

TEST(Offer, takesAMagnetLinkThatABrowserDragsAsAddress)
{
    QMimeData data;
    data.setUrls({QUrl(u"magnet:?xt=urn:sig2dat:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA&dn=Song.mp3"_s)});
    EXPECT_FALSE(Offer::of(data).link.isEmpty());
}

TEST(Offer, makesALinkOfABareHash)
{
    for (const QString &text : {u"0cbaf66cef6d684f66670999a9b51dfbdeefffff"_s, u" =DLr2bO9taE9mZwmabUd/9e7///8=\n"_s,
                                u"FTH:=DLr2bO9taE9mZwmabUd/9e7///8="_s,
                                u"kzhash:0cbaf66cef6d684f66670999a9b51dfbdeefffff900150983cd24fb0d6963f7d28e17f72"_s}) {
        QMimeData data;
        data.setText(text);
        const Offer offer = Offer::of(data);
        EXPECT_TRUE(isLink(offer.link)) << text.toStdString() << " became " << offer.link.toStdString();
    }
    QMimeData broken;
    broken.setText(u"=DLr2bO9taE9mZwmabUd/9e7///9="_s); // the last character cannot be
    EXPECT_TRUE(Offer::of(broken).isEmpty());
}

TEST(Offer, refusesProseAndPictures)
{
    QMimeData prose;
    prose.setText(u"It was a dark and stormy night."_s);
    EXPECT_TRUE(Offer::of(prose).isEmpty());
    QMimeData web;
    web.setUrls({QUrl(u"https://example.org/picture.png"_s)});
    EXPECT_TRUE(Offer::of(web).isEmpty());
    EXPECT_EQ(Offer::of(web).sentence(), u"This cannot be opened here"_s);
}

} // namespace
} // namespace ft
