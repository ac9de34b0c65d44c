// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/datfile.h"
#include "support/endedwork.h"

#include "formats/registry.h"
#include "repair/cluerow.h"
#include "repair/plancard.h"
#include "repair/repairwizard.h"
#include "repair/reportbutton.h"
#include "items/roles.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

/// A download whose appendix lost one bit.
Opened damagedDat(const QString &path)
{
    test::DatFile file;
    file.dataSize = 600;
    file.fileSize = 1000;
    file.completed = {{0, 400}};
    Opened opened;
    opened.path = path;
    opened.contentName = u"download103988081426526625.dat"_s;
    Bytes bytes = file.bytes();
    bytes[600 + 40] ^= 0x10;
    opened.bytes = std::make_shared<MemorySource>(std::move(bytes));
    opened.identity = FileIdentity{}; // as if it lay on disk
    return opened;
}

class Wizard : public testing::Test
{
protected:
    Wizard()
    {
        const auto findings = [](Document *shown) { return new QLabel(shown->path()); };
        const auto write = [this](const Opened &original, const RepairTarget &target, const Plan &plan, const Progress &) {
            written = target;
            result = plan;
            RepairOutcome outcome{failure, {}, {}};
            if (target.place == RepairPlace::File && failure.isEmpty())
                outcome.file = rewritten(original, plan);
            return outcome;
        };
        const auto report = [this](const QString &, const std::vector<RepairedFile> &files, const Progress &) {
            reported = files;
            return QString();
        };
        wizard = std::make_unique<RepairWizard>(&document, Style{}, findings, RepairWriters{write, report});
        wizard->show();
    }

    /// What lies on disk where a file is changed in place.
    static Opened rewritten(Opened file, const Plan &plan)
    {
        const Changed changed(*file.bytes, plan);
        Bytes bytes(static_cast<std::size_t>(changed.size()));
        changed.read(0, bytes);
        file.bytes = std::make_shared<MemorySource>(std::move(bytes));
        return file;
    }
    bool settle() { return QTest::qWaitFor([this] { return wizard->currentPage()->isComplete(); }, 60'000); }
    void next() { wizard->button(QWizard::NextButton)->click(); }
    QRadioButton *way(const QString &words) const
    {
        const auto ways = wizard->currentPage()->findChildren<QRadioButton *>();
        const auto found = std::find_if(ways.begin(), ways.end(), [&](const QRadioButton *each) { return each->text().contains(words); });
        return found == ways.end() ? nullptr : *found;
    }
    void choose(const QString &words) { way(words)->setChecked(true); }
    QList<PlanCard *> cards() const { return wizard->currentPage()->findChildren<PlanCard *>(); }

    QTemporaryDir folder;
    Document document{damagedDat(folder.filePath(u"download103988081426526625.dat"_s))};
    RepairTarget written;
    Plan result;
    QString failure;
    std::vector<RepairedFile> reported;
    std::unique_ptr<RepairWizard> wizard;
};

TEST_F(Wizard, LeadsFromTheDamageToARepairedCopy)
{
    ASSERT_GT(document.findings().size(), 0u);
    ASSERT_TRUE(settle()) << "the search ends";
    ASSERT_FALSE(wizard->repair()->plans().empty());
    EXPECT_EQ(wizard->repair()->plans().front().confidence, Confidence::Proved);

    next();
    ASSERT_EQ(cards().size(), static_cast<qsizetype>(wizard->repair()->plans().size()) + 1);
    EXPECT_TRUE(cards().constFirst()->isChecked()) << "the best one";
    EXPECT_TRUE(cards().constFirst()->accessibleDescription().contains(u"proved"_s));

    next();
    auto *table = wizard->currentPage()->findChild<QTableView *>();
    ASSERT_NE(table, nullptr);
    const QAbstractItemModelTester tester(table->model());
    ASSERT_EQ(table->model()->rowCount(), 1) << "one bit, one field";
    EXPECT_NE(table->model()->index(0, 1).data(), table->model()->index(0, 2).data());

    next();
    const test::EndedWork ended(wizard.get());
    wizard->button(QWizard::CommitButton)->click();
    ASSERT_TRUE(settle());
    ASSERT_EQ(ended.outcomes.size(), 1);
    EXPECT_TRUE(ended.outcomes.front().startsWith(u"The repaired file is "_s)) << ended.outcomes.front().toStdString();
    EXPECT_EQ(written.place, RepairPlace::Copy);
    EXPECT_EQ(written.path, folder.filePath(u"download103988081426526625 (repaired).dat"_s));
    EXPECT_EQ(wizard->written().path, written.path);
    const Changed after(document.bytes(), result);
    EXPECT_EQ(after.size(), document.bytes().size());
    std::uint8_t byte = 0;
    after.read(640, {&byte, 1});
    std::uint8_t before = 0;
    document.bytes().read(640, {&before, 1});
    EXPECT_EQ(byte ^ before, 0x10) << "the very bit";
}

TEST_F(Wizard, EndsWithWhatOneWouldDoNext)
{
    NextStep asked = NextStep::None;
    QString path;
    QObject::connect(wizard.get(), &RepairWizard::stepRequested, wizard.get(), [&](NextStep step, const QString &file) {
        asked = step;
        path = file;
    });
    ASSERT_TRUE(settle());
    next();
    next();
    next();
    wizard->button(QWizard::CommitButton)->click();
    ASSERT_TRUE(settle());
    const auto buttons = wizard->currentPage()->findChildren<QPushButton *>();
    for (const NextStep step : {NextStep::Fill, NextStep::Verify}) {
        const auto found = std::find_if(buttons.begin(), buttons.end(), [step](const QPushButton *each) { return each->text() == label(step); });
        ASSERT_NE(found, buttons.end()) << "parts are missing, and what is there can be held against the hash";
        ASSERT_TRUE((*found)->isVisible());
        (*found)->click();
        EXPECT_EQ(asked, step);
        EXPECT_EQ(path, written.path);
    }
}

TEST_F(Wizard, DoingNothingIsAChoiceThatEndsThere)
{
    ASSERT_TRUE(settle());
    next();
    QTest::mouseClick(cards().constLast(), Qt::LeftButton);
    EXPECT_EQ(wizard->repair()->chosen(), -1);
    EXPECT_EQ(wizard->repair()->after(), nullptr);
    EXPECT_FALSE(wizard->button(QWizard::NextButton)->isEnabled());
    QTest::keyClick(wizard.get(), Qt::Key_Escape);
    EXPECT_FALSE(wizard->isVisible());
    EXPECT_TRUE(written.path.isEmpty());
}

TEST_F(Wizard, GoesBackAndForthWithBothVersionsInView)
{
    ASSERT_TRUE(settle());
    next();
    next();
    auto *tabs = wizard->currentPage()->findChild<QTabWidget *>();
    ASSERT_NE(tabs, nullptr);
    for (int tab = 0; tab < tabs->count(); ++tab)
        tabs->setCurrentIndex(tab);
    const auto trees = tabs->findChildren<QTreeView *>();
    ASSERT_EQ(trees.size(), 2) << "the fields before, the fields after";
    trees[0]->setCurrentIndex(trees[0]->model()->index(0, 0));
    EXPECT_EQ(trees[1]->currentIndex().data(PathRole), trees[0]->currentIndex().data(PathRole)) << "they go together";
    EXPECT_LT(wizard->repair()->after()->findings().size(), document.findings().size());
    wizard->back();
    wizard->back();
    next();
    next();
    EXPECT_EQ(tabs->currentIndex(), 0);
}

TEST_F(Wizard, NeverWritesOverAFile)
{
    ASSERT_TRUE(settle());
    next();
    next();
    next();
    QFile taken(folder.filePath(u"taken.dat"_s));
    ASSERT_TRUE(taken.open(QIODevice::WriteOnly));
    auto *path = wizard->currentPage()->findChild<QLineEdit *>();
    path->setText(taken.fileName());
    EXPECT_FALSE(wizard->currentPage()->isComplete());
    path->setText(folder.filePath(u"no such folder/file.dat"_s));
    EXPECT_FALSE(wizard->currentPage()->isComplete());
    path->setText(folder.filePath(u"free.dat"_s));
    EXPECT_TRUE(wizard->currentPage()->isComplete());
}

TEST_F(Wizard, SaysWhyNothingWasWritten)
{
    ASSERT_TRUE(settle());
    next();
    next();
    next();
    failure = u"The disk is full. Nothing was changed."_s;
    wizard->button(QWizard::CommitButton)->click();
    ASSERT_TRUE(settle());
    EXPECT_TRUE(wizard->written().path.isEmpty());
    const auto labels = wizard->currentPage()->findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [this](const QLabel *label) { return label->text() == failure; }));
}

/// The same download, without its appendix.
Opened lostDat(const QString &path)
{
    Opened opened = damagedDat(path);
    Bytes data(600);
    std::fill(data.begin(), data.begin() + 400, std::uint8_t(0x11));
    opened.bytes = std::make_shared<MemorySource>(std::move(data));
    return opened;
}

TEST(WizardWithoutAppendix, TakesALinkAndTheSearchRunsAgain)
{
    Document document(lostDat(u"/lost/download103988081426526625.dat"_s));
    document.setFormat(formatById("kazaa.dat"));
    const auto findings = [](Document *) { return new QLabel; };
    RepairWizard wizard(&document, Style{}, findings, RepairWriters{});
    wizard.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return wizard.currentPage()->isComplete(); }, 60'000));
    const std::size_t without = wizard.repair()->plans().size();
    wizard.button(QWizard::NextButton)->click();

    auto *clues = wizard.currentPage()->findChild<ClueRow *>();
    ASSERT_NE(clues, nullptr);
    clues->takeText(u"just words"_s);
    EXPECT_TRUE(wizard.repair()->clues().empty()) << "what is no link starts nothing";
    const auto search = [&] { return wizard.repair()->search()->diagnosis() != nullptr; };
    clues->takeText(u"sig2dat:///|File:Song.mp3|Length:1000Bytes|UUHash:=DLr2bO9taE9mZwmabUd/9e7///8=|"_s);
    EXPECT_EQ(wizard.repair()->clues().size(), 1u);
    ASSERT_TRUE(QTest::qWaitFor(search, 60'000));
    const auto plans = wizard.repair()->plans();
    const auto isFromLink = [](const JudgedPlan &plan) { return plan.steps.back().method == Method::BuildFromLink; };
    EXPECT_TRUE(std::any_of(plans.begin(), plans.end(), isFromLink));
    EXPECT_EQ(wizard.currentPage()->findChildren<PlanCard *>().size(), static_cast<qsizetype>(plans.size()) + 1);

    wizard.repair()->removeClue(RepairClue::Kind::Link);
    ASSERT_TRUE(QTest::qWaitFor(search, 60'000));
    EXPECT_EQ(wizard.repair()->plans().size(), without) << "it can be taken back";
}

TEST_F(Wizard, ChangesTheOpenDocumentAsOneEntryThatUndoTakesBack)
{
    ASSERT_TRUE(settle());
    ASSERT_TRUE(isRepairable(document));
    next();
    next();
    next();
    choose(u"open &document"_s);
    wizard->button(QWizard::CommitButton)->click();
    ASSERT_TRUE(settle());
    EXPECT_TRUE(written.path.isEmpty()) << "nothing is written";
    EXPECT_TRUE(document.isModified());
    EXPECT_EQ(document.undoStack()->count(), 1);
    EXPECT_FALSE(isRepairable(document));
    EXPECT_EQ(wizard->written().place, RepairPlace::Document);
    document.undoStack()->undo();
    EXPECT_TRUE(isRepairable(document));
    EXPECT_FALSE(document.isModified());
}

TEST_F(Wizard, KeepsTheHistoryOfADocumentThatIsRepairedInPlace)
{
    ASSERT_TRUE(settle());
    next();
    next();
    next();
    choose(u"&file itself"_s);
    wizard->button(QWizard::CommitButton)->click();
    ASSERT_TRUE(settle());
    EXPECT_EQ(written.place, RepairPlace::File);
    EXPECT_FALSE(document.isModified()) << "what it shows lies on disk";
    EXPECT_FALSE(document.isEditable()) << "read-only as before";
    EXPECT_FALSE(isRepairable(document));
    document.undoStack()->undo();
    EXPECT_TRUE(document.isModified());
    EXPECT_TRUE(isRepairable(document)) << "the damage is back, to be saved or not";
}

TEST_F(Wizard, ShowsTheFileAsItIsWhereItCouldNotBeWritten)
{
    ASSERT_TRUE(settle());
    next();
    next();
    next();
    choose(u"&file itself"_s);
    failure = u"The file may not be written."_s;
    wizard->button(QWizard::CommitButton)->click();
    ASSERT_TRUE(settle());
    EXPECT_FALSE(document.isModified());
    EXPECT_TRUE(isRepairable(document));
}

TEST_F(Wizard, DoesNotWriteOverWhatWasChangedAndNotSaved)
{
    document.setEditable(true);
    ASSERT_TRUE(document.apply({{{0, 1, {0x55}}}}, u"typing"_s));
    ASSERT_TRUE(settle());
    next();
    next();
    next();
    EXPECT_FALSE(way(u"&file itself"_s)->isEnabled());
    EXPECT_TRUE(way(u"&copy"_s)->isChecked());
    EXPECT_TRUE(way(u"open &document"_s)->isEnabled());
}

TEST_F(Wizard, ReportsWhatWasFoundBeforeItWasChanged)
{
    ASSERT_TRUE(settle());
    next();
    next();
    next();
    choose(u"open &document"_s);
    wizard->button(QWizard::CommitButton)->click();
    ASSERT_TRUE(settle());
    auto *report = wizard->currentPage()->findChild<ReportButton *>();
    ASSERT_NE(report, nullptr);
    report->save(folder.filePath(u"report.html"_s));
    EXPECT_FALSE(wizard->currentPage()->isComplete()) << "digests of gigabytes take their time";
    ASSERT_TRUE(settle());
    ASSERT_EQ(reported.size(), 1u);
    const RepairRecord &record = reported.front().record;
    EXPECT_FALSE(record.found.isEmpty());
    ASSERT_EQ(record.changes.size(), 1);
    EXPECT_NE(record.changes.constFirst().before, record.changes.constFirst().after);
    const Changed after(*reported.front().original, reported.front().plan);
    const Changed before(after, reported.front().inverse);
    std::uint8_t byte = 0;
    before.read(640, {&byte, 1});
    std::uint8_t original = 0;
    reported.front().original->read(640, {&original, 1});
    EXPECT_EQ(byte, original);
}

TEST(Repairable, IsWhatHasARepairAndNothingElse)
{
    EXPECT_TRUE(isRepairable(Document(damagedDat(u"/damaged.dat"_s))));
    Opened sound;
    sound.path = u"/sound.dat"_s;
    test::DatFile file;
    file.dataSize = file.fileSize = 1000;
    file.completed = {{0, 1000}};
    sound.bytes = std::make_shared<MemorySource>(file.bytes());
    EXPECT_FALSE(isRepairable(Document(sound)));
    EXPECT_FALSE(isWorthSearching(Document(std::move(sound))));
    Opened unknown;
    unknown.path = u"/unknown.bin"_s;
    unknown.bytes = std::make_shared<MemorySource>(std::string_view("nobody knows"));
    EXPECT_FALSE(isRepairable(Document(unknown)));
    EXPECT_FALSE(isWorthSearching(Document(unknown)));
    Opened database;
    database.path = u"/data256.dbb"_s;
    database.contentName = u"data256.dbb"_s;
    database.bytes = std::make_shared<MemorySource>(Bytes(512));
    Document freed(database);
    freed.setFormat(formatById("kazaa.dbb"));
    EXPECT_TRUE(isWorthSearching(freed)) << "what was deleted can be looked for";
}

TEST(PlanCardLayout, PartsStandBelowEachOtherAtAnyWidth)
{
    const PlanCardTexts texts{u"Correct one bit of the byte at 0x751d and write the checksum anew"_s, u"proved"_s,
                              u"the checksum agrees; by chance it would once in 740,000 such searches"_s, u"1 byte changes."_s};
    for (int width : {200, 400, 900}) {
        const PlanCardLayout layout = PlanCardLayout::of(width, QFont(), texts);
        EXPECT_EQ(layout.size.width(), width);
        EXPECT_LT(layout.title.bottom(), layout.grade.top());
        EXPECT_LT(layout.grade.bottom(), layout.effect.top());
        EXPECT_LT(layout.effect.bottom(), layout.size.height());
        EXPECT_LT(layout.title.right(), width);
    }
    EXPECT_GT(PlanCardLayout::of(200, QFont(), texts).size.height(), PlanCardLayout::of(900, QFont(), texts).size.height());
    const PlanCardLayout mirrored = PlanCardLayout::of(900, QFont(), texts).facing(Qt::RightToLeft);
    EXPECT_GT(mirrored.mark.left(), mirrored.title.right());
    EXPECT_GT(mirrored.sign.left(), mirrored.grade.right());
}

} // namespace
} // namespace ft
