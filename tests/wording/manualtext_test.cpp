// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/files.h"
#include "wording/manualtext.h"

#include <QCoreApplication>
#include <QTranslator>

#include <gtest/gtest.h>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

/// Puts each text of the manual in brackets.
class Brackets : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "manual") == 0 ? u'<' + QString::fromUtf8(source) + u'>' : QString();
    }
};

QString inBrackets(const QString &markdown)
{
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    return manualText(markdown);
}

TEST(ManualText, isWhatStandsBetweenTheMarks)
{
    EXPECT_EQ(inBrackets(u"# The *window*\n\nOne - two | three.\nFour 5. six.\n"_s),
              u"# <The *window*>\n\n<One - two> | <three.>\n<Four 5. six.>\n"_s);
    EXPECT_EQ(inBrackets(u"- one\n- **two**: [2](two.md)\n\n12. twelve"_s),
              u"- <one>\n- <**two**: [2](two.md)>\n\n12. <twelve>"_s);
}

TEST(ManualText, isEachCellOfATable)
{
    EXPECT_EQ(inBrackets(u"| Keys | What they do |\n|---|---|\n| +, - | zoom |\n| `a b` | c |\n"_s),
              u"| <Keys> | <What they do> |\n|---|---|\n| <+, -> | <zoom> |\n| <`a b`> | <c> |\n"_s);
}

/// The lines of all pages, without those that say whose they are.
QStringList pageLines()
{
    QStringList lines;
    for (const auto &entry : std::filesystem::directory_iterator(test::sourceFile("resources/help/pages")))
        lines += QString::fromStdString(test::contents(entry.path())).split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith(u"<!--"_s); });
    return lines;
}

TEST(ManualText, isWhatIsWrittenWhereNobodyTranslatesIt)
{
    const QString markdown = pageLines().join(u'\n');
    EXPECT_EQ(manualText(markdown), markdown);
}

/// A paragraph that went on in a second line would be two texts to translators.
TEST(ManualText, standsOnOneLine)
{
    QString before;
    for (const QString &line : pageLines()) {
        const bool isPlain = !line.isEmpty() && (line[0].isLetter() || line[0] == u' ' || line[0] == u'*');
        EXPECT_FALSE(isPlain && !before.isEmpty()) << qPrintable(line);
        before = line;
    }
}

} // namespace
} // namespace ft
