// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ftwb.h"

#include "formats/registry.h"
#include "wording/text.h"

#include <gtest/gtest.h>

using namespace ft;

namespace {

QString idOf(const Format &format)
{
    return latin(format.id);
}

QByteArray described(const Format &format, const QString &form)
{
    const test::Ran ran = test::ftwb({QStringLiteral("describe"), idOf(format), QStringLiteral("--to"), form});
    EXPECT_EQ(ran.status, 0) << ran.error.toStdString();
    return ran.out;
}

void collectIds(const Layout &layout, std::vector<const Layout *> &seen, QStringList &ids)
{
    if (std::find(seen.begin(), seen.end(), &layout) != seen.end())
        return;
    seen.push_back(&layout);
    const auto visit = [&](const Field &field, const auto &self) -> void {
        if (!field.id.empty() && field.kind != Kind::Choice)
            ids.append(latin(field.id));
        if (field.type)
            collectIds(*field.type, seen, ids);
        if (field.element && field.element->type)
            collectIds(*field.element->type, seen, ids);
        else if (field.element && field.element->kind == Kind::Choice)
            self(*field.element, self);
        for (const Case &each : field.cases)
            self(*each.field, self);
        for (const Field &fallback : field.fallbacks)
            self(fallback, self);
    };
    for (const Field &field : layout.fields)
        visit(field, visit);
}

} // namespace

TEST(Describe, TheReferenceNamesEveryFieldOfEveryFormat)
{
    for (const Format *format : formats()) {
        const QString page = QString::fromUtf8(described(*format, QStringLiteral("markdown")));
        std::vector<const Layout *> seen;
        QStringList ids;
        collectIds(*format->root->type, seen, ids);
        ASSERT_FALSE(ids.isEmpty()) << format->id;
        for (const QString &id : ids)
            EXPECT_TRUE(page.contains(u'`' + id + u'`')) << format->id << ": " << id.toStdString();
    }
}

TEST(Describe, GradesAndSourcesAreSaid)
{
    const QByteArray page = described(*formatById("kazaa.dat"), QStringLiteral("markdown"));
    EXPECT_TRUE(
        page.contains("| `checksum` | 4 | Appendix checksum. CRC-32/JAMCRC over the appendix |  | likely | W |"))
        << page.constData();
    EXPECT_TRUE(page.contains("0 active, 1 paused, 2 more sources needed (likely)"));
    EXPECT_TRUE(page.contains("- FJ: frejon55"));
    const QByteArray ksy = described(*formatById("kazaa.dat"), QStringLiteral("ksy"));
    EXPECT_TRUE(ksy.contains("pos: _io.size - 10 - trailer.size"));
    EXPECT_TRUE(ksy.contains("-grade: likely"));
    EXPECT_TRUE(ksy.contains("-source: \"FJ DV\""));
}

TEST(Describe, PatternsAreBalancedAndDeclareBeforeUse)
{
    for (const Format *format : formats()) {
        const QByteArray text = described(*format, QStringLiteral("hexpat"));
        QByteArray pattern;
        for (const QByteArray &line : text.split('\n')) {
            const qsizetype comment = line.indexOf("//");
            pattern += (comment < 0 ? line : line.left(comment)) + '\n';
        }
        for (const auto &[open, close] : {std::pair('{', '}'), std::pair('(', ')'), std::pair('[', ']')})
            EXPECT_EQ(pattern.count(open), pattern.count(close)) << format->id << ": " << open;
        QStringList declared;
        for (const QString &line : QString::fromLatin1(pattern).split(u'\n')) {
            const QStringList words = line.simplified().split(u' ');
            if (words.value(0) == QStringLiteral("struct") || words.value(0) == QStringLiteral("enum")) {
                declared.append(words.value(1).section(u'<', 0, 0));
            } else if (words.size() > 1 && words[0].contains(u'<') && !words[0].startsWith(QStringLiteral("//"))) {
                EXPECT_TRUE(declared.contains(words[0].section(u'<', 0, 0)))
                    << format->id << ": " << line.toStdString();
            }
        }
    }
}

TEST(Describe, AReadingCanBeChosen)
{
    const test::Ran ran = test::ftwb({QStringLiteral("describe"), QStringLiteral("kazaa.dbb"), QStringLiteral("--to"),
                                      QStringLiteral("ksy"), QStringLiteral("--reading"),
                                      QStringLiteral("slots=1024")});
    EXPECT_TRUE(ran.out.contains("reading_slots:\n    value: 1\n")) << ran.out.constData();
}

TEST(Describe, MistakesNameTheWayOut)
{
    const test::Ran format = test::ftwb({QStringLiteral("describe"), QStringLiteral("mp3")});
    EXPECT_EQ(format.status, 2);
    EXPECT_TRUE(format.error.contains(QStringLiteral("kazaa.dat")));
    const test::Ran form = test::ftwb(
        {QStringLiteral("describe"), QStringLiteral("kazaa.dat"), QStringLiteral("--to"), QStringLiteral("pdf")});
    EXPECT_EQ(form.status, 2);
    EXPECT_TRUE(form.error.contains(QStringLiteral("hexpat")));
}
