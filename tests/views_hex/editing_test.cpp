// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleformat.h"
#include "support/datfile.h"

#include "common/wordbutton.h"
#include "formats/kazaa_dat.h"
#include "hex/hexeditor.h"
#include "hex/hexnotice.h"
#include "hex/hexview.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace ft {

using namespace test;

namespace {

Bytes contentsOf(const ByteSource &source)
{
    Bytes bytes(static_cast<std::size_t>(source.size()));
    bytes.resize(source.read(0, bytes));
    return bytes;
}

class HexEditing : public testing::Test
{
protected:
    HexEditing() { show(sampleDocument()); }
    ~HexEditing() override
    {
        while (document->undoStack()->canUndo())
            document->undoStack()->undo();
        EXPECT_EQ(contentsOf(document->bytes()), before) << "undo restores every byte";
    }
    void show(std::unique_ptr<Document> opened)
    {
        notice.reset();
        view.reset();
        document = std::move(opened);
        before = contentsOf(document->bytes());
        document->setEditable(true);
        view = std::make_unique<HexView>(document.get());
        notice = std::make_unique<HexNotice>(document.get(), view.get());
        view->resize(1000, 420);
        view->show();
        view->setFocus();
        view->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(view.get()));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(view.get(), Qt::Key(key), modifiers); }
    void type(const char *keys) { QTest::keyClicks(view.get(), QString::fromLatin1(keys)); }
    Bytes bytes(std::uint64_t at, std::size_t count) const
    {
        const Bytes all = contentsOf(document->bytes());
        return {all.begin() + static_cast<std::ptrdiff_t>(at), all.begin() + static_cast<std::ptrdiff_t>(at + count)};
    }
    std::vector<Extents> changed() const { return document->changedPlaces({0, size()}); }
    std::uint64_t size() const { return document->bytes().size(); }
    void copy(const QString &text) { QGuiApplication::clipboard()->setText(text); }

    std::unique_ptr<Document> document;
    std::unique_ptr<HexView> view;
    std::unique_ptr<HexNotice> notice;
    Bytes before;
};

} // namespace

TEST_F(HexEditing, DigitsOverwriteBytesAndMerge)
{
    view->goTo(HeaderAt + 4);
    type("a1B2");
    EXPECT_EQ(bytes(HeaderAt + 4, 2), (Bytes{0xA1, 0xB2}));
    EXPECT_EQ(view->caret().at(), HeaderAt + 6);
    EXPECT_EQ(size(), before.size());
    EXPECT_EQ(document->undoStack()->count(), 1) << "typing is one entry";
    document->undoStack()->undo();
    EXPECT_EQ(contentsOf(document->bytes()), before);
    EXPECT_EQ(view->caret().at(), HeaderAt + 4) << "where something was undone";
}

TEST_F(HexEditing, ADigitAloneChangesHalfAByteAndMovingForgetsIt)
{
    const std::uint8_t old = before[HeaderAt];
    view->goTo(HeaderAt);
    type("e");
    EXPECT_EQ(bytes(HeaderAt, 1), (Bytes{static_cast<std::uint8_t>(0xE0 | (old & 0x0F))}));
    EXPECT_EQ(view->caret().at(), HeaderAt);
    EXPECT_EQ(view->editor()->nextDigit(), HexDigit::Second);
    press(Qt::Key_Right);
    press(Qt::Key_Left);
    press(Qt::Key_Backspace); // the first half is not typed again by stepping back
    type("77");
    EXPECT_EQ(bytes(HeaderAt - 1, 2), (Bytes{0x77, static_cast<std::uint8_t>(0xE0 | (old & 0x0F))}));
}

TEST_F(HexEditing, CharactersOverwriteByTheCodePage)
{
    document->setCodePage(CodePage(QStringLiteral("windows-1251")));
    view->goTo(HeaderAt + 12);
    view->setColumn(HexColumn::Text);
    type("a1 ");
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("Ж"));
    QCoreApplication::sendEvent(view.get(), &commit);
    EXPECT_EQ(bytes(HeaderAt + 12, 4), (Bytes{'a', '1', ' ', 0xC6}));
    EXPECT_EQ(document->undoStack()->count(), 1);
    commit.setCommitString(QStringLiteral("漢"));
    QCoreApplication::sendEvent(view.get(), &commit);
    EXPECT_EQ(document->undoStack()->count(), 1);
    EXPECT_TRUE(notice->text().contains(QStringLiteral("漢"))) << notice->text().toStdString();
}

TEST_F(HexEditing, OverwritingRemovesNothing)
{
    view->goTo(HeaderAt);
    press(Qt::Key_Delete);
    press(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(contentsOf(document->bytes()), before);
    EXPECT_FALSE(document->undoStack()->canUndo());
    EXPECT_FALSE(notice->text().isEmpty());
    view->goTo(size() - 1);
    type("0102");
    EXPECT_EQ(size(), before.size()) << "the end is the end";
    EXPECT_EQ(bytes(size() - 1, 1).front() >> 4, 0);
}

TEST_F(HexEditing, InsertModeInsertsAndRemoves)
{
    press(Qt::Key_Insert);
    EXPECT_TRUE(view->editor()->isInserting());
    view->goTo(10);
    type("beef");
    EXPECT_EQ(size(), before.size() + 2);
    EXPECT_EQ(bytes(10, 2), (Bytes{0xBE, 0xEF}));
    EXPECT_EQ(bytes(12, 4), Bytes(before.begin() + 10, before.begin() + 14));
    EXPECT_EQ(view->caret().at(), 12u);
    EXPECT_EQ(document->undoStack()->count(), 1);
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    EXPECT_EQ(contentsOf(document->bytes()), before);
    EXPECT_EQ(document->undoStack()->count(), 2);
    press(Qt::Key_Delete);
    press(Qt::Key_Delete);
    EXPECT_EQ(size(), before.size() - 2);
    EXPECT_EQ(bytes(10, 1).front(), before[12]);
    view->select({20, 8});
    type("5");
    EXPECT_EQ(size(), before.size() - 2 - 8 + 1) << "what is selected gives way";
    EXPECT_EQ(bytes(20, 1), (Bytes{0x50}));
    press(Qt::Key_Insert);
    EXPECT_FALSE(view->editor()->isInserting());
}

TEST_F(HexEditing, InsertModeReachesBehindTheLastByte)
{
    press(Qt::Key_Insert);
    press(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(view->caret().at(), before.size());
    EXPECT_EQ(view->chosenBytes().size, 0u);
    type("0a0b");
    EXPECT_EQ(size(), before.size() + 2);
    EXPECT_EQ(bytes(before.size(), 2), (Bytes{0x0A, 0x0B}));
    EXPECT_EQ(view->caret().at(), before.size() + 2);
    EXPECT_FALSE(view->grab().isNull());
    press(Qt::Key_Insert);
    EXPECT_EQ(view->caret().at(), before.size() + 1) << "on the last byte";
}

TEST_F(HexEditing, AnEmptyFileTakesBytes)
{
    show(documentOf(std::make_shared<MemorySource>(Bytes()), nullptr));
    type("41");
    EXPECT_EQ(size(), 0u);
    press(Qt::Key_Insert);
    type("4142");
    EXPECT_EQ(contentsOf(document->bytes()), (Bytes{0x41, 0x42}));
}

TEST_F(HexEditing, PastesWhatOtherProgramsCopy)
{
    EXPECT_EQ(pastedBytes(QStringLiteral("4b 41\n5A41")), (Bytes{0x4B, 0x41, 0x5A, 0x41}));
    EXPECT_EQ(pastedBytes(QStringLiteral("{0x4b, 0x41};")), (Bytes{0x4B, 0x41}));
    EXPECT_FALSE(pastedBytes(QStringLiteral("4b 4")));
    EXPECT_FALSE(pastedBytes(QStringLiteral("track")));
    EXPECT_FALSE(pastedBytes(QStringLiteral(" , ")));

    view->goTo(HeaderAt + 4);
    copy(QStringLiteral("0x01, 0x02, 0x03"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(bytes(HeaderAt + 4, 3), (Bytes{1, 2, 3}));
    EXPECT_EQ(size(), before.size());
    EXPECT_EQ(view->caret().selection(), (Extents{HeaderAt + 4, 3}));
    copy(QStringLiteral("not hex"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(document->undoStack()->count(), 1);
    EXPECT_FALSE(notice->text().isEmpty());
    view->goTo(HeaderAt + 12);
    view->setColumn(HexColumn::Text);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(bytes(HeaderAt + 12, 7), (Bytes{'n', 'o', 't', ' ', 'h', 'e', 'x'}));
    view->goTo(size() - 2);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(document->undoStack()->count(), 2) << "no room: nothing, rather than a part";
}

TEST_F(HexEditing, CutsAndPastesInInsertMode)
{
    press(Qt::Key_Insert);
    view->select({HeaderAt, 4});
    press(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(size(), before.size() - 4);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("46 54 57 42"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(contentsOf(document->bytes()), before);
    EXPECT_TRUE(changed().empty()) << "nothing differs from the saved bytes";
}

TEST_F(HexEditing, FillsTheSelection)
{
    view->select({HeaderAt + 12, 6});
    view->editor()->fill(0xFF);
    EXPECT_EQ(bytes(HeaderAt + 12, 6), Bytes(6, 0xFF));
    EXPECT_EQ(document->undoStack()->count(), 1);
    EXPECT_EQ(view->caret().selection(), (Extents{HeaderAt + 12, 6}));
}

TEST_F(HexEditing, MarksWhatDiffersFromTheSavedBytes)
{
    view->goTo(HeaderAt + 4);
    type("ff");
    view->goTo(HeaderAt + 20);
    type("eeee");
    EXPECT_EQ(changed(), (std::vector<Extents>{{HeaderAt + 4, 1}, {HeaderAt + 20, 2}}));
    view->goTo(HeaderAt + 21);
    const QString old = QStringLiteral("%1").arg(before[HeaderAt + 21], 2, 16, QLatin1Char('0'));
    QTest::keyClicks(view.get(), old);
    EXPECT_EQ(changed(), (std::vector<Extents>{{HeaderAt + 4, 1}, {HeaderAt + 20, 1}}));
    press(Qt::Key_Insert);
    view->goTo(2);
    press(Qt::Key_Delete);
    EXPECT_EQ(changed().front(), (Extents{2, 0}));
    EXPECT_FALSE(view->grab().isNull());
}

TEST_F(HexEditing, ReadOnlyChangesNothingAndSaysSo)
{
    document->setEditable(false);
    press(Qt::Key_Insert);
    type("12");
    press(Qt::Key_Delete);
    press(Qt::Key_V, Qt::ControlModifier);
    view->editor()->fill(1);
    EXPECT_EQ(contentsOf(document->bytes()), before);
    EXPECT_FALSE(view->editor()->isInserting());
    auto *button = notice->findChild<WordButton *>();
    ASSERT_TRUE(button->isVisibleTo(notice.get()));
    button->click();
    EXPECT_TRUE(document->isEditable());
    EXPECT_TRUE(notice->text().isEmpty());
}

TEST_F(HexEditing, KeysOfTheWindowStayItsOwnWhileReadOnly)
{
    const auto isTaken = [&](int key, Qt::KeyboardModifiers modifiers, const QString &text) {
        QKeyEvent shortcut(QEvent::ShortcutOverride, key, modifiers, text);
        shortcut.ignore();
        QCoreApplication::sendEvent(view.get(), &shortcut);
        return shortcut.isAccepted();
    };
    EXPECT_TRUE(isTaken(Qt::Key_V, Qt::ControlModifier, {}));
    EXPECT_TRUE(isTaken(Qt::Key_A, Qt::NoModifier, QStringLiteral("a")));
    EXPECT_FALSE(isTaken(Qt::Key_Z, Qt::ControlModifier, {})) << "undo comes from the window";
    document->setEditable(false);
    EXPECT_FALSE(isTaken(Qt::Key_V, Qt::ControlModifier, {}));
    EXPECT_FALSE(isTaken(Qt::Key_A, Qt::NoModifier, QStringLiteral("a")));
    EXPECT_TRUE(isTaken(Qt::Key_C, Qt::ControlModifier, {}));
}

TEST_F(HexEditing, SaysThatTheChecksumNoLongerAgreesAndPutsItRight)
{
    DatFile file;
    file.dataSize = 200;
    file.fileSize = 1000;
    show(documentOf(std::make_shared<MemorySource>(file.bytes()), &kazaaDat));
    EXPECT_TRUE(notice->text().isEmpty());
    view->goTo(document->spotOf(QStringLiteral("appendix.start_time")).extents.at);
    type("11");
    ASSERT_FALSE(notice->text().isEmpty());
    notice->findChild<WordButton *>()->click();
    EXPECT_TRUE(notice->text().isEmpty());
    EXPECT_TRUE(std::none_of(document->findings().begin(), document->findings().end(),
                             [](const Finding &finding) { return finding.code == Code::ChecksumMismatch; }));
    EXPECT_EQ(document->undoStack()->count(), 2);
    document->undoStack()->undo();
    EXPECT_FALSE(notice->text().isEmpty());
}

TEST_F(HexEditing, TellsScreenReadersWhatTypingDoes)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(view.get());
    ASSERT_TRUE(interface);
    EXPECT_FALSE(interface->state().readOnly);
    const QString over = interface->text(QAccessible::Description);
    press(Qt::Key_Insert);
    EXPECT_NE(interface->text(QAccessible::Description), over);
    document->setEditable(false);
    EXPECT_TRUE(interface->state().readOnly);
}

} // namespace ft
