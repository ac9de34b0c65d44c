// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/draft.h"

#include "documents.h"

#include "support/kazaafiles.h"

#include <gtest/gtest.h>

namespace ft {
namespace {

using namespace Qt::StringLiterals;
using test::opened;

quint64 rows(const Document &document, const char *list)
{
    return rowCount(document.tree(), find(document.tree(), list));
}

TEST(Draft, SaysWhatWouldFollowAndChangesNothing)
{
    Document document(opened(u"download1.dat"_s, test::smallDat()));
    const Draft draft = settingOf(document, u"appendix.state"_s, u"0"_s, {});
    EXPECT_TRUE(draft.problem.isEmpty()) << draft.problem.toStdString();
    EXPECT_FALSE(draft.plan.isEmpty());
    EXPECT_TRUE(draft.follows.join(u'\n').contains(u"checksum"_s)) << draft.follows.join(u'\n').toStdString();
    EXPECT_FALSE(document.isModified());

    document.setEditable(true);
    ASSERT_TRUE(document.apply(draft.plan, draft.text));
    EXPECT_EQ(editText(document, u"appendix.state"_s), u"0"_s);
    EXPECT_EQ(document.changeTexts(), QStringList{draft.text});
}

TEST(Draft, ChangesOnlyWhatIsTypedWhereThatIsAsked)
{
    Document document(opened(u"download1.dat"_s, test::smallDat()));
    document.setFollow(Follow::None);
    const Draft draft = settingOf(document, u"appendix.state"_s, u"0"_s, {});
    EXPECT_TRUE(draft.follows.isEmpty());
    ASSERT_EQ(draft.plan.splices.size(), 1U);
}

TEST(Draft, SaysWhyNot)
{
    Document document(opened(u"download1.dat"_s, test::smallDat()));
    for (const auto &[path, text] : {std::pair(u"appendix.state"_s, u"perhaps"_s), std::pair(u"appendix.nowhere"_s, u"1"_s),
                                     std::pair(u"trailer.size"_s, u"1"_s)}) {
        const Draft draft = settingOf(document, path, text, {});
        EXPECT_FALSE(draft.problem.isEmpty()) << path.toStdString();
        EXPECT_TRUE(draft.plan.isEmpty()) << path.toStdString();
    }
    EXPECT_FALSE(editText(document, u"data"_s)) << "a payload is nothing to type";
}

TEST(Draft, ElementsComeAndGo)
{
    Document document(opened(u"download1.dat"_s, test::smallDat()));
    document.setEditable(true);
    const quint64 before = rows(document, "appendix.sources");
    const auto make = [&document](const Draft &draft) {
        ASSERT_TRUE(draft.problem.isEmpty()) << draft.problem.toStdString();
        ASSERT_TRUE(document.apply(draft.plan, draft.text)) << draft.text.toStdString();
    };
    make(insertionAt(document, u"appendix.sources[0]"_s, {}));
    make(duplicationOf(document, u"appendix.sources[1]"_s, {}));
    EXPECT_EQ(rows(document, "appendix.sources"), before + 2);
    make(moveTo(document, u"appendix.sources[0]"_s, before + 1, {}));
    make(removalOf(document, {u"appendix.sources[%1]"_s.arg(before + 1), u"appendix.sources[1]"_s}, {}));
    EXPECT_EQ(rows(document, "appendix.sources"), before);
    for (const Finding &odd : document.findings())
        EXPECT_EQ(odd.severity, Severity::Note) << info(odd.code).word;
    make(removalOf(document, {u"appendix.sources[0]"_s}, {}));
    EXPECT_EQ(rows(document, "appendix.sources"), before - 1);
    while (document.undoStack()->canUndo())
        document.undoStack()->undo();
    EXPECT_TRUE(document.changes().isEmpty());
}

TEST(Draft, PathsOfElements)
{
    const auto element = elementPath(u"appendix.sources[12]"_s);
    ASSERT_TRUE(element);
    EXPECT_EQ(element->list, u"appendix.sources"_s);
    EXPECT_EQ(element->row, 12U);
    EXPECT_EQ(element->at(3), u"appendix.sources[3]"_s);
    for (const QString &path : {u"appendix"_s, u"appendix.sources[1].port"_s, u"x[y]"_s, QString()})
        EXPECT_FALSE(elementPath(path)) << path.toStdString();
}

} // namespace
} // namespace ft
