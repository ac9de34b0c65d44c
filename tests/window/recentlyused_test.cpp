// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"

#include "window/recentlyused.h"

#include <QTimeZone>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

class RecentlyUsed : public testing::Test
{
protected:
    bool add(const QString &file, int minute = 0)
    {
        return addToRecentlyUsed(list(),
                                 {file, u"application/x-test"_s, QDateTime({2026, 1, 2}, {3, minute}, QTimeZone::utc())});
    }
    QString list() const { return m_scratch.path() + u"/recently-used.xbel"_s; }
    QByteArray contents() const
    {
        QFile file(list());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    test::Scratch m_scratch;
};

TEST_F(RecentlyUsed, beginsAList)
{
    ASSERT_TRUE(add(u"/a b/ä.dat"_s));
    const QByteArray list = contents();
    EXPECT_TRUE(list.contains("href=\"file:///a%20b/%C3%A4.dat\"")) << list.constData();
    EXPECT_TRUE(list.contains("<mime:mime-type type=\"application/x-test\"/>")) << list.constData();
    EXPECT_TRUE(list.contains("count=\"1\"")) << list.constData();
    EXPECT_TRUE(list.contains("added=\"2026-01-02T03:00:00Z\"")) << list.constData();
}

TEST_F(RecentlyUsed, renewsAnEntryAndCounts)
{
    add(u"/a.dat"_s);
    add(u"/b.dat"_s);
    ASSERT_TRUE(add(u"/a.dat"_s, 30));
    const QByteArray list = contents();
    EXPECT_EQ(list.count("<bookmark href"), 2);
    EXPECT_TRUE(list.contains("count=\"2\"")) << list.constData();
    EXPECT_TRUE(list.contains("added=\"2026-01-02T03:00:00Z\" modified=\"2026-01-02T03:30:00Z\"")) << list.constData();
}

TEST_F(RecentlyUsed, leavesWhatOthersWrote)
{
    const QByteArray others =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xbel version=\"1.0\" "
        "xmlns:bookmark=\"http://www.freedesktop.org/standards/desktop-bookmarks\" "
        "xmlns:mime=\"http://www.freedesktop.org/standards/shared-mime-info\">\n"
        "<bookmark href=\"file:///a.dat\" added=\"2020-01-01T00:00:00Z\" modified=\"2020-01-01T00:00:00Z\" "
        "visited=\"2020-01-01T00:00:00Z\">"
        "<title>A &amp; B</title><info><metadata owner=\"http://freedesktop.org\"><mime:mime-type type=\"text/plain\"/>"
        "<bookmark:private/><bookmark:applications><bookmark:application name=\"gedit\" exec=\"&apos;gedit %u&apos;\" "
        "count=\"7\"/>"
        "</bookmark:applications></metadata></info></bookmark>\n</xbel>\n";
    m_scratch.file(u"recently-used.xbel"_s, others);
    ASSERT_TRUE(add(u"/a.dat"_s));
    const QByteArray list = contents();
    for (const char *part :
         {"<title>A &amp; B</title>", "name=\"gedit\"", "count=\"7\"", "<bookmark:private/>", "name=\"ftworkbench\""})
        EXPECT_TRUE(list.contains(part)) << part << " in\n" << list.constData();
    EXPECT_EQ(list.count("<bookmark href"), 1);
}

TEST_F(RecentlyUsed, doesNotTouchWhatItCannotRead)
{
    for (const QByteArray &broken :
         {QByteArray("<xbel><bookmark href="), QByteArray("<html></html>"), QByteArray("\x00\x01", 2)}) {
        m_scratch.file(u"recently-used.xbel"_s, broken);
        EXPECT_FALSE(add(u"/a.dat"_s));
        EXPECT_EQ(contents(), broken);
    }
}

} // namespace
} // namespace ft
