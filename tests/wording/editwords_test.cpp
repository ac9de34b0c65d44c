// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/editwords.h"

#include "formats/registry.h"
#include "schema/generate.h"
#include "schema/reader.h"

#include <gtest/gtest.h>

using namespace ft;
using namespace Qt::StringLiterals;

namespace {

/// A generated file, to type into.
struct Sheet {
    Sheet(Str format, const Recipe &recipe)
        : source(generate(*formatById(format), recipe)), tree(read(*formatById(format), source))
    {
    }
    Typed type(Str path, const QString &text, const QString &codePage = u"windows-1252"_s) const
    {
        const NodeId node = find(tree, path);
        EXPECT_NE(node, NoNode) << path;
        return typed(tree, node, text, CodePage(codePage));
    }

    MemorySource source;
    Tree tree;
};

} // namespace

TEST(EditWords, ACharacterThatTheCodePageLacksIsNamed)
{
    const Sheet job("kazaa.dat", {.seed = 4});
    const struct {
        QString text;
        QString codePage;
        QString named;
    } foreign[] = {
        {u"C:\\Größe €.mp3"_s, u"windows-1252"_s, {}},
        {u"C:\\Жук.mp3"_s, u"windows-1252"_s, u"“Ж” (U+0416)"_s},
        {u"C:\\Жук é.mp3"_s, u"windows-1251"_s, u"“é” (U+00E9)"_s},
        {u"a\U0001F600b"_s, u"windows-1252"_s, u"“\U0001F600” (U+1F600)"_s},
        {u"\u30BD\u6F22"_s, u"Shift_JIS"_s, {}},
        {u"\u30BDß"_s, u"Shift_JIS"_s, u"“ß” (U+00DF)"_s},
    };
    for (const auto &each : foreign) {
        const Typed result = job.type("appendix.local_path", each.text, each.codePage);
        EXPECT_EQ(result.problem.isEmpty(), each.named.isEmpty()) << qPrintable(each.text);
        EXPECT_EQ(result.settings.empty(), !each.named.isEmpty()) << qPrintable(each.text);
        EXPECT_TRUE(result.problem.startsWith(each.named)) << qPrintable(result.problem);
        EXPECT_EQ(result.problem.contains(each.codePage), !each.named.isEmpty()) << qPrintable(result.problem);
    }
}

TEST(EditWords, WhatCannotBeSeenIsNamedByItsCode)
{
    const Sheet job("kazaa.dat", {.seed = 4});
    const QString problem = job.type("appendix.local_path", u"a\u202Eb"_s).problem;
    EXPECT_TRUE(problem.contains(u"(U+202E)"_s)) << qPrintable(problem);
    EXPECT_FALSE(problem.contains(QChar(0x202E))) << "it would turn the sentence around";
}

TEST(EditWords, WhatIsWideTakesEveryCharacter)
{
    Recipe recipe{.seed = 8, .layouts = {"utf16", "key", "value"}, .lineEnd = "\r\n"};
    recipe.rows = {{"keys[0]", 1}};
    const Sheet registry("windows.reg", recipe);
    EXPECT_EQ(registry.type("keys[0].values[0].name", u"Жук \U0001F600"_s).problem, QString());
}

TEST(EditWords, ARefusalSaysWhereThereIsRoom)
{
    Recipe recipe{.seed = 3};
    recipe.rows = {{"records", 1}};
    const Sheet database("kazaa.dbb", recipe);
    const Typed longer = database.type("records[0].name", QString(300, u'x'));
    const Edit edit = setValues(database.tree, database.source, longer.settings, Follow::All);
    ASSERT_TRUE(edit.refusal);
    EXPECT_TRUE(sentence(*edit.refusal).contains(u"data1024.dbb"_s)) << qPrintable(sentence(*edit.refusal));
    const Typed tooLong = database.type("records[0].name", QString(5000, u'x'));
    const Edit none = setValues(database.tree, database.source, tooLong.settings, Follow::All);
    ASSERT_TRUE(none.refusal);
    EXPECT_FALSE(sentence(*none.refusal).contains(u".dbb"_s)) << qPrintable(sentence(*none.refusal));
}
