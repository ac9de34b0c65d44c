// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents.h"

#include "schema/chance.h"
#include "schema/edit.h"
#include "support/kazaafiles.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include <malloc.h>
#include <time.h>

#include <algorithm>

namespace ft {
namespace {

using namespace Qt::StringLiterals;
using test::count;
using test::opened;

std::string bytesOf(const ByteSource &source)
{
    std::string bytes(static_cast<std::size_t>(source.size()), '\0');
    source.read(0, {reinterpret_cast<std::uint8_t *>(bytes.data()), bytes.size()});
    return bytes;
}

Plan replacing(std::uint64_t at, std::uint64_t remove, std::string_view insert)
{
    return {{{at, remove, {insert.begin(), insert.end()}}}};
}

Value number(std::uint64_t number)
{
    Value value;
    value.type = Value::Number;
    value.number = number;
    return value;
}

/// Sets a number of the document through the engine, as an editor does.
bool set(Document &document, Str path, std::uint64_t value)
{
    ByteWindow window(document.bytes());
    Edit edit;
    visitField(document.tree(), path, window, [&](const Tree &tree, NodeId node) {
        edit = setValue(tree, document.bytes(), node, number(value), Follow::All);
    });
    return !edit.refusal && document.apply(edit.plan, QString::fromLatin1(path.data(), static_cast<qsizetype>(path.size())));
}

/// The time that this thread has worked, in milliseconds: other programs do not count.
double workedMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// A database too large to be made: the same slot again and again.
class ManySlots final : public ByteSource
{
public:
    explicit ManySlots(std::uint64_t slots) : m_slot(test::slot(1)), m_size(slots * m_slot.size()) {}
    std::uint64_t size() const override { return m_size; }
    std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const override
    {
        const auto got = static_cast<std::size_t>(std::min<std::uint64_t>(into.size(), m_size - std::min(at, m_size)));
        for (std::size_t done = 0; done < got;) {
            const std::size_t from = static_cast<std::size_t>((at + done) % m_slot.size());
            const std::size_t step = std::min(got - done, m_slot.size() - from);
            std::copy_n(m_slot.begin() + static_cast<std::ptrdiff_t>(from), step, into.begin() + static_cast<std::ptrdiff_t>(done));
            done += step;
        }
        return got;
    }

private:
    std::string m_slot;
    std::uint64_t m_size;
};

TEST(History, NothingChangesUntilThatIsAllowed)
{
    Document document(opened(u"download1.dat"_s, test::smallDat()));
    QSignalSpy editable(&document, &Document::editableChanged);
    EXPECT_FALSE(document.apply(replacing(0, 1, "x"), u"Typing"_s));
    EXPECT_EQ(bytesOf(document.bytes()), test::smallDat());
    document.setEditable(true);
    EXPECT_EQ(editable.size(), 1);
    EXPECT_FALSE(document.apply({}, u"Nothing"_s));
    EXPECT_FALSE(document.apply(replacing(1'000'000, 1, "x"), u"Elsewhere"_s));
    EXPECT_FALSE(document.isModified());
    EXPECT_TRUE(document.apply(replacing(0, 1, "x"), u"Typing"_s));
    EXPECT_TRUE(document.isModified());
}

TEST(History, AChangeIsAnnouncedReadAndUndone)
{
    const std::string before = test::smallDat();
    Document document(opened(u"download1.dat"_s, before));
    document.setEditable(true);
    QSignalSpy replaced(&document, &Document::replaced);
    QSignalSpy reread(&document, &Document::reread);
    const NodeId state = find(document.tree(), "appendix.state");
    document.focus()->set(document.spotOf(u"trailer.checksum"_s));
    const quint64 place = document.focus()->spot().extents.at;

    ASSERT_TRUE(document.apply({{{0, 0, {1, 2, 3}}, {document.tree().nodes[state].at, 1, {3}}}}, u"Two places"_s));
    ASSERT_EQ(replaced.size(), 2);
    EXPECT_GT(replaced.at(0).at(0).toULongLong(), replaced.at(1).at(0).toULongLong()) << "from the last one on";
    EXPECT_EQ(reread.size(), 1);
    EXPECT_EQ(count(document.findings(), Code::ChecksumMismatch), 1U);
    EXPECT_EQ(document.focus()->spot().path, u"trailer.checksum"_s);
    EXPECT_EQ(document.focus()->spot().extents.at, place + 3);
    const std::string after = bytesOf(document.bytes());

    document.undoStack()->undo();
    EXPECT_EQ(bytesOf(document.bytes()), before);
    EXPECT_FALSE(document.isModified());
    EXPECT_EQ(count(document.findings(), Code::ChecksumMismatch), 0U);
    EXPECT_EQ(document.focus()->spot().extents.at, place);
    document.undoStack()->redo();
    EXPECT_EQ(bytesOf(document.bytes()), after);
}

TEST(History, TypingIsOneEntry)
{
    Document document(opened(u"download1.dat"_s, test::smallDat()));
    document.setEditable(true);
    const auto type = [&document](std::uint64_t at, std::string_view text) {
        document.apply(replacing(at, 1, text), u"Type bytes"_s, Document::Entry::Typing);
    };
    type(4, "\x10");
    type(4, "\x1f"); // the second digit
    type(5, "b");
    type(6, "c");
    EXPECT_EQ(document.undoStack()->count(), 1);
    type(2, "d"); // elsewhere
    EXPECT_EQ(document.undoStack()->count(), 2);
    document.apply(replacing(3, 1, "e"), u"Type bytes"_s); // not by typing
    EXPECT_EQ(document.undoStack()->count(), 3);
    document.undoStack()->undo();
    document.undoStack()->undo();
    EXPECT_EQ(bytesOf(document.bytes()).substr(4, 3), "\x1f"
                                                      "bc");
    document.undoStack()->undo();
    EXPECT_EQ(bytesOf(document.bytes()), test::smallDat());
}

TEST(History, ChangesAreThoseSinceTheSavedState)
{
    Document document(opened(u"download1.dat"_s, test::smallDat()));
    document.setEditable(true);
    ASSERT_TRUE(set(document, "appendix.state", 0));
    ASSERT_TRUE(set(document, "appendix.start_time", 1'045'000'000));
    EXPECT_EQ(document.changeTexts(), (QStringList{u"appendix.state"_s, u"appendix.start_time"_s}));
    EXPECT_EQ(bytesOf(Changed(document.savedBytes(), document.changes())), bytesOf(document.bytes()));
    for (const Finding &odd : document.findings())
        EXPECT_EQ(odd.severity, Severity::Note) << info(odd.code).word;

    const std::string saved = bytesOf(document.bytes());
    document.markSaved(opened(u"download1.dat"_s, saved));
    EXPECT_FALSE(document.isModified());
    EXPECT_TRUE(document.changes().isEmpty());
    EXPECT_TRUE(document.changeTexts().isEmpty());

    document.undoStack()->undo();
    EXPECT_TRUE(document.isModified()) << "what was saved can still be undone";
    EXPECT_EQ(document.changeTexts(), QStringList{u"Undone: appendix.start_time"_s});
    ASSERT_TRUE(document.revert());
    EXPECT_EQ(bytesOf(document.bytes()), saved);
    EXPECT_TRUE(document.changes().isEmpty());
}

TEST(History, AnythingCanBeUndoneAndRedone)
{
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        Chance chance(seed);
        const std::string start = chance.oneIn(2) ? test::smallDat() : test::database(20);
        Document document(opened(chance.oneIn(2) ? u"download1.dat"_s : u"data256.dbb"_s, start));
        document.setEditable(true);
        for (int i = 0; i < 40; ++i) {
            const std::uint64_t at = chance.below(document.bytes().size() + 1);
            const std::uint64_t remove = chance.below(std::min<std::uint64_t>(8, document.bytes().size() - at) + 1);
            document.apply(replacing(at, remove, std::string(chance.below(9), static_cast<char>(chance.byte()))), u"Change"_s,
                           chance.oneIn(3) ? Document::Entry::Typing : Document::Entry::Own);
            if (chance.oneIn(6))
                document.undoStack()->undo();
        }
        document.undoStack()->setIndex(document.undoStack()->count());
        const std::string end = bytesOf(document.bytes());
        document.undoStack()->setIndex(0);
        EXPECT_EQ(bytesOf(document.bytes()), start) << "seed " << seed;
        EXPECT_TRUE(document.changes().isEmpty()) << "seed " << seed;
        document.undoStack()->setIndex(document.undoStack()->count());
        EXPECT_EQ(bytesOf(document.bytes()), end) << "seed " << seed;
    }
}

TEST(History, ARowIsCheckedAgainAlone)
{
    Document document(opened(u"data256.dbb"_s, test::database(5'000)));
    document.setEditable(true);
    ASSERT_TRUE(test::waitForCheck(document));
    const std::size_t findings = document.findings().size();
    ASSERT_TRUE(document.apply(replacing(4'321 * test::SlotSize, 1, "?"), u"Damage"_s));
    EXPECT_FALSE(document.isChecking()) << "the other rows are as they were";
    EXPECT_EQ(count(document.findings(), Code::MagicMissing), 1U);
    document.undoStack()->undo();
    EXPECT_EQ(document.findings().size(), findings);
    ASSERT_TRUE(document.apply(replacing(0, test::SlotSize, ""), u"Remove a row"_s));
    EXPECT_TRUE(document.isChecking()) << "all rows have moved";
}

TEST(History, AMillionSlotsAreUndoneBetweenTwoFrames)
{
    Opened file = opened(u"data256.dbb"_s, test::database(1));
    file.bytes = std::make_shared<ManySlots>(1'000'000);
    Document document(file);
    document.setEditable(true);
    ASSERT_TRUE(set(document, "records[987654].share_time", 1'045'000'000));
    ASSERT_TRUE(document.apply(replacing(0, test::SlotSize, ""), u"Remove a row"_s));
    const double start = workedMs();
    document.undoStack()->undo();
    document.undoStack()->undo();
    document.undoStack()->redo();
    document.undoStack()->redo();
    EXPECT_LT((workedMs() - start) / 4, 16) << "ms each";
    EXPECT_EQ(document.bytes().size(), 999'999 * test::SlotSize);
}

TEST(History, TenThousandEditsCostWhatWasTyped)
{
    constexpr std::uint64_t Places = 500;
    Document document(opened(u"download1.dat"_s, test::smallDat()));
    document.setEditable(true);
    document.apply(replacing(0, 0, std::string(Places * 16, 'x')), u"Room"_s);
    const auto before = mallinfo2().uordblks;
    for (std::uint64_t i = 0; i < 10'000; ++i)
        document.apply(replacing(i % Places * 16, 1, std::string(1, static_cast<char>(i))), u"Change"_s);
    const auto grown = mallinfo2().uordblks - before;
    EXPECT_EQ(document.undoStack()->count(), 10'001);
    EXPECT_LT(grown / 10'000, 1'000U) << "bytes an edit, with its entry in the history";
}

} // namespace
} // namespace ft
