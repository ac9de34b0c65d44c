// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/endedwork.h"
#include "support/hashedfile.h"

#include "common/rowbutton.h"
#include "common/wordbutton.h"
#include "hash/alsoin.h"
#include "hash/copyrow.h"
#include "hash/hashpage.h"
#include "hash/hashwords.h"
#include "hash/searchpanel.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

constexpr std::size_t Size = 2'500'000;

Opened opened(const QString &name, const Bytes &bytes)
{
    Opened result;
    result.path = u"/downloads/"_s + name;
    result.contentName = name;
    result.bytes = std::make_shared<MemorySource>(bytes);
    return result;
}

/// A page on a document, checked.
struct Shown {
    explicit Shown(Opened file) : document(std::move(file))
    {
        page.resize(800, 700);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
        wait();
    }
    void wait() { EXPECT_TRUE(QTest::qWaitFor([this] { return !check.isRunning(); }, 20'000)); }
    QString copied(const QString &label) const
    {
        for (CopyRow *row : page.findChildren<CopyRow *>()) {
            if (row->text() != label)
                continue;
            QTest::mouseClick(row, Qt::LeftButton);
            return QGuiApplication::clipboard()->text();
        }
        return {};
    }
    bool says(const QString &part) const
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&part](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    WordButton *word(const QString &text) const
    {
        for (WordButton *button : page.findChildren<WordButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
    void paste(const QString &text)
    {
        page.findChild<QLineEdit *>()->setText(text);
        wait();
    }

    Document document;
    HashCheck check{&document};
    SameFiles sameFiles;
    Elsewhere elsewhere{&document, &check, &sameFiles};
    HashPage page{&document, &check, &elsewhere};
};

QString latinText(const std::string &text)
{
    return QString::fromStdString(text);
}

TEST(HashPage, copiesEveryFormWithOneClick)
{
    const test::HashedFile file(Size);
    const Shown shown(opened(u"download1.dat"_s, file.complete().bytes()));
    EXPECT_EQ(shown.copied(u"Hexadecimal"_s), latinText(hexText(View(file.hash.uuHash))));
    EXPECT_EQ(shown.copied(u"Base64"_s), latinText(base64Text(file.hash.uuHash)));
    EXPECT_EQ(shown.copied(u"sig2dat link"_s),
              u"sig2dat:///|File:blue night.mp3|Length:2500000Bytes|UUHash:%1|"_s.arg(latinText(base64Text(file.hash.uuHash))));
    EXPECT_EQ(shown.copied(u"Magnet link"_s), QString()) << "nobody knows the kzhash yet";
}

TEST(HashPage, readsEveryByteWhenAsked)
{
    const test::HashedFile file(Size);
    Shown shown(opened(u"song.bin"_s, file.bytes));
    EXPECT_TRUE(shown.says(u"what the file itself hashes to"_s));
    ASSERT_NE(shown.word(u"Read every byte"_s), nullptr);
    const test::EndedWork ended(&shown.page);
    shown.word(u"Read every byte"_s)->click();
    shown.wait();
    EXPECT_EQ(ended.outcomes, QStringList{u"song.bin · This is what the file itself hashes to."_s});
    EXPECT_EQ(shown.copied(u"kzhash"_s), latinText(hexText(file.hash)));
    EXPECT_TRUE(shown.copied(u"Magnet link"_s).startsWith(u"magnet:?xt=urn:kzhash:"_s));
    EXPECT_EQ(shown.word(u"Read every byte"_s), nullptr) << "done";
}

TEST(HashPage, saysWhatIsProvedAndWhatWasNeverLookedAt)
{
    const test::HashedFile file(Size);
    const Shown shown(opened(u"download1.dat"_s, file.complete().bytes()));
    EXPECT_TRUE(shown.says(u"All that the hash looks at agrees."_s));
    EXPECT_TRUE(shown.says(u"Proved: %1"_s.arg(exactSizeText(3 * WindowSize))));
    EXPECT_TRUE(shown.says(u"Never looked at by the hash: %1"_s.arg(exactSizeText(Size - 3 * WindowSize))));
}

TEST(HashPage, saysWhichPartsContradict)
{
    const test::HashedFile file(Size);
    test::DatFile tail = file.complete();
    tail.data[Size - 1] ^= 1;
    const Shown later(opened(u"download1.dat"_s, tail.bytes()));
    EXPECT_TRUE(later.says(u"the rest contradicts it"_s));
    test::DatFile head = file.complete();
    head.data[0] ^= 1;
    const Shown first(opened(u"download2.dat"_s, head.bytes()));
    EXPECT_TRUE(first.says(u"The beginning contradicts the hash."_s));
    EXPECT_FALSE(first.says(u"Proved"_s));
}

TEST(HashPage, saysWhatIsMissingOfAPartial)
{
    const test::HashedFile file(Size);
    const Shown begun(opened(u"download1.dat"_s, file.download({{0, 1'500'000}}).bytes()));
    EXPECT_TRUE(begun.says(u"The beginning agrees with the hash."_s));
    EXPECT_TRUE(begun.says(u"not received: %1"_s.arg(exactSizeText(WindowSize))));
    EXPECT_TRUE(begun.says(u"not to be judged alone: %1"_s.arg(exactSizeText(WindowSize))));
    const Shown headless(opened(u"download2.dat"_s, file.download({{500'000, 2'000'000}}).bytes()));
    EXPECT_TRUE(headless.says(u"Nothing can be said"_s));
}

TEST(HashPage, listsThoseWhoDisagreeAndGoesToThem)
{
    const test::HashedFile file(Size);
    test::DatFile dat = file.download({{0, Size}}, 3);
    dat.hashes[2] = Bytes(20, 9);
    Shown shown(opened(u"download1.dat"_s, dat.bytes()));
    const auto rows = shown.page.findChildren<RowButton *>();
    ASSERT_EQ(rows.size(), 1);
    rows.front()->click();
    EXPECT_EQ(shown.document.focus()->spot().path, u"appendix.sources[2].hash"_s);
    shown.word(u"Hold the data against it"_s)->click();
    shown.wait();
    EXPECT_TRUE(shown.says(u"The beginning contradicts the hash."_s));
    EXPECT_TRUE(shown.says(u"Another hash"_s));
    shown.paste({});
    EXPECT_TRUE(shown.says(u"All that the hash looks at agrees."_s)) << "back to what the download names";
}

TEST(HashPage, comparesWithAnythingPasted)
{
    const test::HashedFile file(Size);
    Shown shown(opened(u"song.bin"_s, file.bytes));
    shown.paste(latinText(hexText(View(file.hash.uuHash))).toUpper());
    EXPECT_TRUE(shown.says(u"The same hash."_s));
    EXPECT_TRUE(shown.says(u"All that the hash looks at agrees."_s));
    UuHash other = file.hash.uuHash;
    other[19] ^= 1;
    shown.paste(latinText(base64Text(other)));
    EXPECT_TRUE(shown.says(u"begins with the same 300 KiB"_s));
    EXPECT_TRUE(shown.says(u"the rest contradicts it"_s));
    shown.paste(u"=iUTYD9nFyVU+OPwraYznhEsbGgx="_s);
    EXPECT_TRUE(shown.says(u"AEIMQUYcgkosw048"_s)) << "which character is wrong";
}

TEST(HashPage, hasNothingToCheckInALink)
{
    const Shown shown(openText(u"Link"_s, "sig2dat:///|File:a.mp3|Length:17Bytes|UUHash:=DLr2bO9taE9mZwmabUd/9e7///8=|"));
    EXPECT_TRUE(shown.says(u"There is no data here."_s));
    EXPECT_EQ(shown.copied(u"Base64"_s), u"=DLr2bO9taE9mZwmabUd/9e7///8="_s);
}

TEST(HashPage, offersToCheckAgainAfterCancelling)
{
    const test::HashedFile file(Size);
    Shown shown(opened(u"download1.dat"_s, file.complete().bytes()));
    shown.check.checkWhole();
    ASSERT_NE(shown.word(u"Cancel"_s), nullptr);
    shown.word(u"Cancel"_s)->click();
    EXPECT_TRUE(shown.says(u"Cancelled."_s));
    ASSERT_NE(shown.word(u"Check again"_s), nullptr);
    shown.word(u"Check again"_s)->click();
    shown.wait();
    EXPECT_TRUE(shown.says(u"All that the hash looks at agrees."_s));
}

TEST(HashPage, searchesAFolderAndOpensWhatItFinds)
{
    const test::HashedFile file(Size);
    const QTemporaryDir folder;
    for (const auto &[name, bytes] : {std::pair(u"found.mp3"_s, file.bytes), std::pair(u"other.mp3"_s, Bytes(Size, 7))}) {
        QFile disk(folder.filePath(name));
        ASSERT_TRUE(disk.open(QIODevice::WriteOnly));
        disk.write(reinterpret_cast<const char *>(bytes.data()), static_cast<qint64>(bytes.size()));
    }
    Shown shown(opened(u"download1.dat"_s, file.download({{0, 400'000}}).bytes()));
    auto *search = shown.page.findChild<SearchPanel *>();
    const QSignalSpy asked(&shown.page, &HashPage::openAsked);
    const test::EndedWork ended(&shown.page);
    search->searchIn(folder.path());
    EXPECT_NE(shown.word(u"Cancel"_s), nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown.word(u"Cancel"_s) == nullptr; }, 20'000));
    const auto rows = search->findChildren<RowButton *>();
    ASSERT_EQ(rows.size(), 1);
    ASSERT_EQ(ended.outcomes.size(), 1);
    EXPECT_TRUE(ended.outcomes.front().startsWith(u"download1.dat · 1 file(s) found"_s)) << ended.outcomes.front().toStdString();
    EXPECT_EQ(rows.front()->text(), u"found.mp3"_s);
    rows.front()->click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_TRUE(asked[0][0].toString().endsWith(u"found.mp3"_s));
}

TEST(HashPage, saysWhereElseTheFileIsAndGoesThere)
{
    const test::HashedFile file(Size);
    Shown shown(opened(u"download1.dat"_s, file.download({{0, 400'000}}).bytes()));
    Document complete(opened(u"copy.bin"_s, file.bytes));
    shown.sameFiles.add(&complete);
    AlsoIn word(&shown.elsewhere);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !shown.elsewhere.places().isEmpty(); }, 20'000));
    EXPECT_EQ(word.text(), u"also in copy.bin"_s);
    const QSignalSpy asked(&shown.page, &HashPage::visitAsked);
    for (RowButton *row : shown.page.findChildren<RowButton *>()) {
        if (row->text() == u"copy.bin"_s)
            row->click();
    }
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<Document *>(), &complete);
    shown.sameFiles.remove(&complete);
    EXPECT_TRUE(shown.elsewhere.places().isEmpty());
}

} // namespace
} // namespace ft
