// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents.h"

#include "formats/registry.h"
#include "schema/generate.h"
#include "support/formatname.h"
#include "support/randomedit.h"

#include <gtest/gtest.h>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

constexpr std::uint64_t EditedDocuments = 12;
constexpr int EditsPerDocument = 40;

class DocumentEdits : public testing::TestWithParam<const Format *>
{
};

/// A few bytes typed one behind the other, as in the bytes view: one entry in the history.
void typeBytes(Document &document, Chance &chance)
{
    std::uint64_t at = chance.below(document.bytes().size());
    const int before = document.undoStack()->index();
    const QString text = u"Type at %1"_s.arg(chance.next());
    const std::uint64_t run = chance.between(1, 6);
    for (std::uint64_t i = 0; i < run && at < document.bytes().size(); ++i, ++at) {
        document.apply({{{at, 1, {chance.byte()}}}}, text, Document::Entry::Typing);
        document.apply({{{at, 1, {chance.byte()}}}}, text, Document::Entry::Typing); // the second digit
    }
    EXPECT_EQ(document.undoStack()->index(), before + 1);
}

/// What one does in a window: edits through the engine, typing, and taking steps back in between.
void work(Document &document, test::RandomEdits &edits)
{
    for (int i = 0; i < EditsPerDocument; ++i) {
        const Edit edit = edits.next(document.tree(), document.bytes());
        document.apply(edit.plan, u"Edit"_s);
        if (edits.chance().oneIn(8) && document.bytes().size() > 0)
            typeBytes(document, edits.chance());
        if (edits.chance().oneIn(6))
            document.undoStack()->undo();
    }
}

} // namespace

TEST_P(DocumentEdits, GoToTheStartAndToTheEnd)
{
    int entries = 0;
    for (std::uint64_t seed = 1; seed <= EditedDocuments; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const Bytes start = generate(*GetParam(), {.seed = seed});
        Document document(test::opened(u"generated"_s, {reinterpret_cast<const char *>(start.data()), start.size()}));
        document.setFormat(GetParam());
        document.setEditable(true);
        test::RandomEdits edits(seed);
        work(document, edits);
        entries += document.undoStack()->count();

        document.undoStack()->setIndex(document.undoStack()->count());
        const Bytes end = test::copyOf(document.bytes());
        EXPECT_EQ(test::copyOf(Changed(document.savedBytes(), document.changes())), end);
        document.undoStack()->setIndex(0);
        EXPECT_EQ(test::copyOf(document.bytes()), start);
        EXPECT_TRUE(document.changes().isEmpty());
        EXPECT_TRUE(test::isTiled(document.tree()));
        document.undoStack()->setIndex(document.undoStack()->count());
        EXPECT_EQ(test::copyOf(document.bytes()), end);
        ASSERT_FALSE(HasFailure()) << edits.said();
    }
    EXPECT_GT(entries, static_cast<int>(EditedDocuments) * 5);
}

INSTANTIATE_TEST_SUITE_P(AllFormats, DocumentEdits, testing::ValuesIn(formats().begin(), formats().end()), test::nameOf);

} // namespace ft
