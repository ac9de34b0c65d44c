// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"

#include "window/manualexport.h"
#include "wording/manual.h"

#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

TEST(ManualExport, writesAPageForEachAndEveryLinkLeadsSomewhere)
{
    const test::Scratch scratch;
    const QString folder = scratch.path() + u"/web"_s;
    ASSERT_EQ(exportManual(folder), QString());
    static const QRegularExpression links(u"href=\"([^\"]*)\""_s);
    for (const ManualPage &page : manualPages()) {
        QFile file(folder + u'/' + page.id + u".html"_s);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << page.id.toStdString();
        const QString html = QString::fromUtf8(file.readAll());
        EXPECT_TRUE(html.contains(u"<title>%1</title>"_s.arg(page.title.toHtmlEscaped())));
        EXPECT_FALSE(html.contains(u"style=\""_s)) << page.id.toStdString();
        for (auto found = links.globalMatch(html); found.hasNext();) {
            const QString target = found.next().captured(1);
            EXPECT_TRUE(QFile::exists(folder + u'/' + target))
                << page.id.toStdString() << " links to " << target.toStdString();
        }
    }
}

TEST(ManualExport, keepsWhatHasAMeaning)
{
    const QString html = webPage(
        {u"x"_s, u"X"_s,
         u"# X\n\n**strong** and *soft* and `code`, see [the map](map.md)\n\n| A | B |\n|---|---|\n| 1 | 2 |\n"_s});
    for (const QString &part : {u"<h1"_s, u"<b>strong</b>"_s, u"<i>soft</i>"_s, u"<code>code</code>"_s,
                                u"<a href=\"map.html\">the map</a>"_s, u"<table"_s})
        EXPECT_TRUE(html.contains(part)) << part.toStdString() << " in\n" << html.toStdString();
}

TEST(ManualExport, saysWhatCannotBeWritten)
{
    const test::Scratch scratch;
    EXPECT_FALSE(exportManual(scratch.file(u"file"_s, "x") + u"/web"_s).isEmpty());
}

} // namespace
} // namespace ft
