// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"

#include "window/manualexport.h"
#include "wording/manual.h"
#include "wording/translation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

QString htmlOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void expectLinksLead(const QString &path)
{
    static const QRegularExpression links(u"href=\"([^\"]*)\""_s);
    const QString html = htmlOf(path);
    for (auto found = links.globalMatch(html); found.hasNext();) {
        const QString target = found.next().captured(1);
        EXPECT_TRUE(QFile::exists(QFileInfo(path).dir().filePath(target))) << path.toStdString() << " links to " << target.toStdString();
    }
}

TEST(ManualExport, writesAFolderForEachLanguageWhereEveryLinkLeadsSomewhere)
{
    const test::Scratch scratch;
    const QString folder = scratch.path() + u"/web"_s;
    ASSERT_EQ(exportManual(folder), QString());
    expectLinksLead(folder + u"/index.html"_s);
    for (const ManualPage &page : manualPages()) {
        const QString html = htmlOf(folder + u"/en/%1.html"_s.arg(page.id));
        EXPECT_TRUE(html.contains(u"<title>%1</title>"_s.arg(page.title.toHtmlEscaped()))) << page.id.toStdString();
        EXPECT_FALSE(html.contains(u"style=\""_s)) << page.id.toStdString();
        expectLinksLead(folder + u"/en/%1.html"_s.arg(page.id));
    }
    for (const Language &language : languages())
        expectLinksLead(folder + u"/%1/start.html"_s.arg(language.code));
    const QString german = htmlOf(folder + u"/de/findings.html"_s);
    EXPECT_TRUE(german.contains(u"<html lang=\"de\">"_s));
    EXPECT_TRUE(german.contains(u"<title>Befunde</title>"_s));
    EXPECT_TRUE(htmlOf(folder + u"/pt_BR/start.html"_s).contains(u"<html lang=\"pt-BR\">"_s));
}

TEST(ManualExport, keepsWhatHasAMeaning)
{
    const QString html = webPage(
        {u"x"_s, u"X"_s,
         u"# X\n\n**strong** and *soft* and `code`, see [the map](map.md)\n\n| A | B |\n|---|---|\n| 1 | 2 |\n"_s},
        {u"en"_s, u"English"_s});
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
