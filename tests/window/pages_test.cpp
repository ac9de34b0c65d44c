// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"
#include "support/endedwork.h"
#include "support/files.h"

#include "common/fieldeditor.h"
#include "common/sharebar.h"
#include "formats/registry.h"
#include "pages/factrow.h"
#include "pages/factspage.h"
#include "pages/headerband.h"
#include "pages/olderpage.h"
#include "pages/pagestack.h"
#include "pages/unrecognisedpage.h"
#include "common/rowbutton.h"
#include "common/wordbutton.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

TEST(HeaderBand, hasAButtonOnlyWhenThereIsSomethingToDo)
{
    HeaderBand band;
    band.resize(800, band.sizeHint().height());
    band.show();
    auto *button = band.findChild<QPushButton *>();
    EXPECT_FALSE(button->isVisible());
    QAction repair(u"Repair..."_s);
    band.setNextStep(&repair);
    EXPECT_TRUE(button->isVisible());
    const QSignalSpy triggered(&repair, &QAction::triggered);
    button->click();
    EXPECT_EQ(triggered.count(), 1);
    band.setNextStep(nullptr);
    EXPECT_FALSE(button->isVisible());
}

TEST(HeaderBand, keepsItsHeightWhateverGoesOn)
{
    HeaderBand band;
    band.setSummary({.name = u"Blue Night.mp3"_s, .kind = u"partial download"_s, .facts = u"paused"_s,
                     .verdict = u"Nothing wrong found."_s, .complete = 0.873});
    const int height = band.sizeHint().height();
    band.setProgress(u"Checking records"_s, 3, 10);
    EXPECT_EQ(band.sizeHint().height(), height);
    const QSignalSpy cancelled(&band, &HeaderBand::cancelled);
    band.findChild<WordButton *>()->click();
    EXPECT_EQ(cancelled.count(), 1);
    band.clearProgress();
    EXPECT_EQ(band.sizeHint().height(), height);
}

TEST(HeaderBand, neverCutsWhatMattersMost)
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *band = new HeaderBand;
    column->addWidget(band);
    column->addWidget(new QTextEdit, 1);
    const QString verdict = u"The trailer that ends every download is not there. The end of the file was cut off or overwritten."_s;
    band->setSummary({.name = u"Blue Night.mp3"_s, .kind = u"partial download"_s, .facts = {}, .verdict = verdict});
    for (const int width : {1200, 500, 320}) {
        window.resize(width, 600);
        window.show();
        QApplication::processEvents();
        const auto labels = band->findChildren<QLabel *>();
        const auto label = std::find_if(labels.begin(), labels.end(), [&](const QLabel *each) { return each->text() == verdict; });
        ASSERT_NE(label, labels.end());
        EXPECT_GE((*label)->height(), (*label)->heightForWidth((*label)->width())) << width;
        EXPECT_LT(band->height(), 200) << width;
    }
}

TEST(ShareBar, neverRoundsToWholeWhatIsNot)
{
    EXPECT_EQ(shareText(0), u"0 %"_s);
    EXPECT_EQ(shareText(0.000001), u"0.1 %"_s);
    EXPECT_EQ(shareText(0.873), u"87.3 %"_s);
    EXPECT_EQ(shareText(0.3099), u"30.9 %"_s);
    EXPECT_EQ(shareText(0.999999), u"99.9 %"_s);
    EXPECT_EQ(shareText(1), u"100 %"_s);
}

TEST(PageStack, makesAPageWhenItIsLookedAt)
{
    PageStack stack;
    int made = 0;
    const auto make = [&made] {
        ++made;
        return new QLabel;
    };
    stack.setPages({{u"Chunks"_s, make}, {u"Sources"_s, make}, {u"Tags"_s, make}});
    EXPECT_EQ(made, 1);
    stack.setCurrentIndex(1);
    stack.setCurrentIndex(0);
    stack.setCurrentIndex(1);
    EXPECT_EQ(made, 2);
    stack.setPages({{u"Sources"_s, make}});
    EXPECT_EQ(stack.currentIndex(), 0);
    EXPECT_TRUE(stack.findChild<QTabBar *>()->isHidden());
}

TEST(FactsPage, showsSingleFactsAndFollowsTheFocus)
{
    Document document(openText(u"Link"_s, test::Link));
    FactsPage page(&document);
    const auto rows = page.findChildren<FactRow *>();
    ASSERT_FALSE(rows.isEmpty());
    const auto named = std::find_if(rows.begin(), rows.end(), [](const FactRow *row) { return row->value() == u"Song.mp3"; });
    ASSERT_NE(named, rows.end());
    (*named)->click();
    EXPECT_EQ(document.focus()->spot().path, u"name"_s);
    EXPECT_TRUE((*named)->isChecked());
    document.focus()->set(document.spotOf(u"size"_s));
    EXPECT_FALSE((*named)->isChecked());
}

TEST(FactsPage, changesAValueInItsPlace)
{
    Document document(openText(u"Link"_s, test::Link));
    FactsPage page(&document);
    page.resize(700, 400);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    const auto row = [&]() -> FactRow * {
        const auto rows = page.findChildren<FactRow *>();
        const auto checked = std::find_if(rows.begin(), rows.end(), [](const FactRow *each) { return each->isChecked(); });
        return checked == rows.end() ? nullptr : *checked;
    };
    const auto begin = [&]() -> FieldEditor * {
        row()->setFocus();
        QTest::keyClick(row(), Qt::Key_F2);
        const auto editors = page.findChildren<FieldEditor *>();
        return editors.isEmpty() || !editors.constLast()->isVisible() ? nullptr : editors.constLast();
    };
    document.focus()->set(document.spotOf(u"name"_s));
    EXPECT_EQ(begin(), nullptr) << "read-only";
    document.setEditable(true);
    FieldEditor *editor = begin();
    ASSERT_TRUE(editor);
    editor->setText(u"Given up"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    EXPECT_FALSE(document.undoStack()->canUndo());
    editor = begin();
    ASSERT_TRUE(editor);
    EXPECT_EQ(editor->text(), u"Song.mp3"_s);
    editor->setText(u"Other.mp3"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_EQ(row()->value(), u"Other.mp3"_s);
    EXPECT_TRUE(row()->hasFocus());
    EXPECT_EQ(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    EXPECT_EQ(row()->value(), u"Song.mp3"_s);
}

TEST(OlderPage, goesToWhatItFound)
{
    // A finished sample whose data begins with another whole sample.
    const auto bytesOf = [](const char *name) { return test::contents(test::sourceFile(name)); };
    const std::string older = bytesOf("resources/samples/downloads/download1055462400000000001.dat");
    std::string now = bytesOf("resources/samples/downloads/download1046009733404034422.dat");
    now.replace(0, older.size(), older);
    const test::Scratch scratch;
    Document document(open(scratch.file(u"download1.dat"_s, QByteArray::fromStdString(now))));
    OlderPage page(&document);
    const test::EndedWork ended(&page);
    page.show();
    page.findChild<QPushButton *>()->click();
    ASSERT_TRUE(QTest::qWaitFor([&page] { return page.search()->state() == AppendixSearch::Done; }));
    const auto rows = page.findChildren<RowButton *>();
    ASSERT_EQ(rows.size(), 1);
    rows.constFirst()->click();
    EXPECT_EQ(document.focus()->spot().extents, page.search()->found().front());
    EXPECT_EQ(ended.outcomes, QStringList{u"download1.dat · 1 older record(s) with a checksum that fits:"_s});
}

TEST(UnrecognisedPage, offersWhatItMightBeWithReasons)
{
    const test::Scratch scratch;
    Document document(open(scratch.file(u"data256.dbb"_s, "this is no database")));
    if (document.tree().format)
        document.setFormat(nullptr);
    UnrecognisedPage page(&document);
    const auto rows = page.findChildren<RowButton *>();
    EXPECT_FALSE(rows.isEmpty());
    if (!rows.isEmpty()) {
        rows.constFirst()->click();
        EXPECT_NE(document.tree().format, nullptr);
    }
}

TEST(UnrecognisedPage, opensTheFileAsAnyKind)
{
    const test::Scratch scratch;
    Document document(open(scratch.file(u"notes.txt"_s, "this is none of them")));
    UnrecognisedPage page(&document);
    const QMenu *kinds = page.findChild<QPushButton *>()->menu();
    EXPECT_EQ(kinds->actions().size(), std::ssize(formats()));
    kinds->actions().constLast()->trigger();
    EXPECT_EQ(document.tree().format, formats().back());
}

} // namespace
} // namespace ft
