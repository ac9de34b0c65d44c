// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/journal.h"

#include "documents.h"

#include "document/contentdigests.h"
#include "document/journalexport.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <malloc.h>

#include <algorithm>

namespace ft {
namespace {

using namespace Qt::StringLiterals;
using State = ContentDigest::State;
using What = JournalEntry::What;

Plan splice(std::uint64_t at, std::uint64_t remove, std::string_view insert)
{
    return {{{at, remove, {insert.begin(), insert.end()}}}};
}

QByteArray sha256(const ByteSource &bytes)
{
    Bytes all(static_cast<std::size_t>(bytes.size()));
    bytes.read(0, all);
    return QCryptographicHash::hash(QByteArrayView(all.data(), static_cast<qsizetype>(all.size())), QCryptographicHash::Sha256);
}

bool waitForDigests(const Journal &journal)
{
    return QTest::qWaitFor([&journal] { return !journal.isComputing(); }, 60'000);
}

/// Zeros without end, as far as anyone reads.
class Zeros final : public ByteSource
{
public:
    explicit Zeros(std::uint64_t size) : m_size(size) {}
    std::uint64_t size() const override { return m_size; }
    std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const override
    {
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(into.size(), m_size - std::min(at, m_size)));
        std::fill_n(into.begin(), count, std::uint8_t(0));
        return count;
    }

private:
    std::uint64_t m_size;
};

TEST(Journal, EveryStepIsEnteredWithItsDigests)
{
    Document document(test::opened(u"download1.dat"_s, test::smallDat()));
    document.setEditable(true);
    Journal journal(&document);
    QList<QByteArray> digests{sha256(document.bytes())};
    const auto apply = [&](const Plan &plan) {
        ASSERT_TRUE(document.apply(plan, u"Change"_s));
        digests.append(sha256(document.bytes()));
    };
    apply(splice(5, 2, "abc"));
    apply(splice(100, 200, ""));
    document.undoStack()->undo();
    document.undoStack()->redo();
    digests += {digests.at(1), digests.at(2)};
    ASSERT_TRUE(waitForDigests(journal));

    ASSERT_EQ(journal.entries().size(), 4);
    const What whats[] = {What::Done, What::Done, What::Undone, What::Redone};
    for (qsizetype i = 0; i < 4; ++i) {
        const JournalEntry &entry = journal.entries().at(i);
        EXPECT_EQ(entry.what, whats[i]);
        EXPECT_EQ(entry.before.sha256, digests.at(i)) << i;
        EXPECT_EQ(entry.after.sha256, digests.at(i + 1)) << i;
        EXPECT_EQ(entry.time.timeSpec(), Qt::UTC);
    }
    EXPECT_EQ(journal.entries().at(0).splices.at(0).removed.bytes, "..");
    EXPECT_EQ(journal.entries().at(0).splices.at(0).inserted.bytes, "abc");
    EXPECT_EQ(journal.entries().at(1).splices.at(0).removed.size, 200U);
    EXPECT_EQ(journal.entries().at(1).splices.at(0).removed.sha256,
              QCryptographicHash::hash(QByteArray(200, '.'), QCryptographicHash::Sha256));
}

TEST(Journal, TypingIsOneEntryAsInTheHistory)
{
    Document document(test::opened(u"download1.dat"_s, test::smallDat()));
    document.setEditable(true);
    Journal journal(&document);
    const QByteArray before = sha256(document.bytes());
    for (const std::uint64_t at : {10, 10, 11, 12})
        document.apply(splice(at, 1, std::string(1, static_cast<char>('a' + at))), u"Type"_s, Document::Entry::Typing);
    const QByteArray after = sha256(document.bytes());
    ASSERT_TRUE(document.apply(splice(50, 1, "x"), u"Type"_s, Document::Entry::Typing));
    ASSERT_TRUE(waitForDigests(journal));
    ASSERT_EQ(document.undoStack()->count(), 2);
    ASSERT_EQ(journal.entries().size(), 2);
    const JournalEntry &typed = journal.entries().at(0);
    EXPECT_EQ(typed.before.sha256, before);
    EXPECT_EQ(typed.after.sha256, after);
    QByteArray removed;
    QByteArray inserted;
    for (const JournalSplice &one : typed.splices) {
        removed += one.removed.bytes;
        inserted += one.inserted.bytes;
    }
    EXPECT_EQ(removed, "...");
    EXPECT_EQ(inserted, "klm");
}

TEST(Journal, OfLargeContentsTheChangedPlacesAreDigested)
{
    Opened file = test::opened(u"large.bin"_s, "");
    file.bytes = std::make_shared<Zeros>(ContentDigests::LargestContent + 1);
    Document document(file);
    document.setEditable(true);
    Journal journal(&document);
    ASSERT_TRUE(document.apply({{{3, 2, {'a'}}, {1000, 1, {'b', 'c'}}}}, u"Two places"_s));
    ASSERT_TRUE(document.apply(splice(0, 3'000'000, ""), u"Much"_s));
    ASSERT_TRUE(waitForDigests(journal));
    const JournalEntry &small = journal.entries().at(0);
    EXPECT_EQ(small.before.scope, ContentDigest::Scope::Places);
    EXPECT_EQ(small.before.sha256, QCryptographicHash::hash(QByteArray(3, '\0'), QCryptographicHash::Sha256));
    EXPECT_EQ(small.after.sha256, QCryptographicHash::hash("abc", QCryptographicHash::Sha256));
    EXPECT_TRUE(digestText(small.after).contains(u"changed places only"_s));
    const JournalEntry &much = journal.entries().at(1);
    ASSERT_EQ(much.splices.size(), 1) << "accounted for beside the window";
    EXPECT_EQ(much.splices.at(0).removed.sha256.size(), 32);
}

TEST(Journal, SurvivesASaveWhichIsAnEntryToo)
{
    Document document(test::opened(u"download1.dat"_s, test::smallDat()));
    document.setEditable(true);
    Journal journal(&document);
    ASSERT_TRUE(document.apply(splice(5, 2, "abc"), u"Change"_s));
    Opened saved = document.opened();
    document.markSaved(saved);
    document.undoStack()->undo();
    ASSERT_TRUE(waitForDigests(journal));
    ASSERT_EQ(journal.entries().size(), 3);
    EXPECT_EQ(journal.entries().at(1).what, What::Saved);
    EXPECT_EQ(journal.entries().at(1).after.sha256, journal.entries().at(0).after.sha256);
    EXPECT_EQ(journal.entries().at(2).after.sha256, journal.entries().at(0).before.sha256);
}

TEST(Journal, IsExportedInThreeForms)
{
    const QTemporaryDir folder;
    Document document(test::opened(u"download1.dat"_s, test::smallDat()));
    document.setEditable(true);
    Journal journal(&document);
    ASSERT_TRUE(document.apply(splice(5, 2, "abc"), u"Change <i>it</i>"_s));
    journal.setReason(0, u"because\nof that"_s);
    ASSERT_TRUE(waitForDigests(journal));
    for (const QString &name : {u"a.jsonl"_s, u"a.html"_s, u"a.txt"_s}) {
        ASSERT_TRUE(exportJournal(folder.filePath(name), journal).ok());
        ASSERT_TRUE(exportJournal(folder.filePath(name), journal).ok()) << "once more";
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        EXPECT_TRUE(text.contains(journal.entries().at(0).after.sha256.toHex())) << name.toStdString();
        EXPECT_TRUE(text.contains("because of that"));
        EXPECT_EQ(text.contains("<i>"), name != u"a.html"_s);
    }
    const QByteArrayList lines = journalLines(journal).trimmed().split('\n');
    ASSERT_EQ(lines.size(), 2);
    const QJsonObject entry = QJsonDocument::fromJson(lines.at(1)).object();
    EXPECT_EQ(entry.value(u"what"_s), u"done"_s);
    EXPECT_EQ(entry.value(u"splices"_s).toArray().at(0).toObject().value(u"at"_s), 5);
}

TEST(Journal, TenThousandEditsKeepNoOldStates)
{
    Document document(test::opened(u"download1.dat"_s, test::smallDat()));
    document.setEditable(true);
    document.apply(splice(0, 0, std::string(8000, 'x')), u"Room"_s);
    const auto edit = [&document] {
        for (std::uint64_t i = 0; i < 10'000; ++i)
            document.apply(splice(i % 500 * 16, 1, std::string(1, static_cast<char>(i))), u"Change"_s);
    };
    const auto before = mallinfo2().uordblks;
    edit();
    const auto alone = mallinfo2().uordblks - before;
    Journal journal(&document);
    const auto start = mallinfo2().uordblks;
    edit();
    ASSERT_TRUE(waitForDigests(journal));
    EXPECT_EQ(journal.entries().size(), 10'000);
    EXPECT_LT(mallinfo2().uordblks - start, alone + 10'000 * 1'000) << "an entry is below a kilobyte";
}

} // namespace
} // namespace ft
