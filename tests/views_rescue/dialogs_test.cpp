// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../rescue/jobs.h"
#include "support/endedwork.h"

#include "common/pathfield.h"
#include "rescue/conflicttable.h"
#include "rescue/extractdialog.h"
#include "rescue/finishdialog.h"
#include "rescue/joindialog.h"
#include "rescue/newjobdialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

#include <algorithm>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

class Dialogs : public test::Jobs
{
protected:
    void show(std::unique_ptr<RescueDialog> shown)
    {
        dialog = std::move(shown);
        QObject::connect(dialog.get(), &RescueDialog::openRequested, dialog.get(), [this](const QString &path) { opened = path; });
        QObject::connect(dialog.get(), &RescueDialog::stepRequested, dialog.get(), [this](NextStep step, const QString &) { asked = step; });
        dialog->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog.get()));
        rest();
    }
    void rest() { ASSERT_TRUE(QTest::qWaitFor([this] { return !dialog->isBusy(); }, 30'000)); }
    QPushButton *button(const QString &words) const
    {
        for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&').startsWith(words) && !each->isHidden())
                return each;
        }
        return nullptr;
    }
    /// Presses the button that begins, and waits.
    void begin(const QString &words)
    {
        ASSERT_NE(button(words), nullptr);
        ASSERT_TRUE(button(words)->isEnabled()) << button(words)->toolTip().toStdString();
        button(words)->click();
        rest();
    }
    bool says(const QString &part) const
    {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&part](const QLabel *label) { return label->text().contains(part); });
    }
    /// Drops files as another program does that would rather move them; false: they are not taken.
    bool drop(const QStringList &paths)
    {
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls += QUrl::fromLocalFile(path);
        QMimeData files;
        files.setUrls(urls);
        QDragEnterEvent enter({9, 9}, Qt::MoveAction | Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(dialog.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop({9, 9}, Qt::MoveAction | Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(dialog.get(), &drop);
        EXPECT_EQ(drop.dropAction(), Qt::CopyAction) << "nobody deletes them for it";
        rest();
        return drop.isAccepted();
    }
    RescueSource source(const QString &name, const QByteArray &bytes) const { return {write(name, bytes)}; }

    std::unique_ptr<RescueDialog> dialog;
    QString opened;
    NextStep asked = NextStep::None;
};

TEST_F(Dialogs, FinishAllThatAreComplete)
{
    show(std::make_unique<FinishDialog>(RescueSources{source(u"half.dat"_s, job({{0, 1000}})), source(u"a.dat"_s, job(all(), "..\\a.mp3")),
                                                      source(u"b.dat"_s, job(all(), "con.mp3"))},
                                        target().path(), Style()));
    auto *list = dialog->findChild<QTreeWidget *>();
    ASSERT_EQ(list->topLevelItemCount(), 3);
    EXPECT_EQ(list->topLevelItem(0)->text(1), u"a.mp3"_s);
    EXPECT_EQ(list->topLevelItem(1)->text(1), u"_con.mp3"_s);
    EXPECT_TRUE(list->topLevelItem(1)->text(3).contains(u"con.mp3"_s)) << "what the job calls it is told";
    EXPECT_FALSE(list->topLevelItem(2)->flags().testFlag(Qt::ItemIsUserCheckable)) << "what lacks parts comes last, and cannot be";
    const test::EndedWork ended(dialog.get());
    begin(u"Finish"_s);
    EXPECT_TRUE(dialog->isDone());
    ASSERT_EQ(ended.outcomes.size(), 1);
    EXPECT_TRUE(says(ended.outcomes.front()));
    EXPECT_EQ(written(), (QStringList{u"_con.mp3"_s, u"a.mp3"_s}));
    EXPECT_EQ(contents(target().filePath(u"a.mp3"_s)), whole());
    button(u"Open"_s)->click();
    EXPECT_EQ(opened, target().path());
}

TEST_F(Dialogs, NothingBeginsWithoutATickOrAFolder)
{
    show(std::make_unique<FinishDialog>(RescueSources{source(u"a.dat"_s, job(all()))}, target().path(), Style()));
    auto *list = dialog->findChild<QTreeWidget *>();
    list->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    EXPECT_FALSE(button(u"Finish"_s)->isEnabled());
    list->topLevelItem(0)->setCheckState(0, Qt::Checked);
    EXPECT_TRUE(button(u"Finish"_s)->isEnabled());
    dialog->findChild<PathField *>()->setPath(at(u"nowhere"_s));
    EXPECT_FALSE(button(u"Finish"_s)->isEnabled());
    EXPECT_FALSE(button(u"Finish"_s)->toolTip().isEmpty()) << "it says why";
}

TEST_F(Dialogs, MergeSaysWhatTheyHoldTogether)
{
    show(std::make_unique<JoinDialog>(JoinDialog::Merge, RescueSources{source(u"a.dat"_s, job({{0, 500'000}}))}, Style()));
    EXPECT_FALSE(button(u"Merge"_s)->isEnabled()) << "one alone is nothing to merge";
    static_cast<JoinDialog *>(dialog.get())->add(source(u"b.dat"_s, job({{400'000, 500'000}})));
    rest();
    EXPECT_TRUE(says(u"Nothing is missing"_s));
    begin(u"Merge"_s);
    EXPECT_EQ(contents(at(u"a (merged).dat"_s)).first(900'000), whole());
    ASSERT_NE(button(u"Finish"_s), nullptr) << "the next step";
    button(u"Finish"_s)->click();
    EXPECT_EQ(asked, NextStep::Finish);
}

TEST_F(Dialogs, ConflictsAreShownAndSomebodyDecides)
{
    QByteArray wrong = job({{0, 600'000}});
    for (const int place : {310'000, 400'000, 500'000}) // behind the head, where no window of the hash lies
        wrong[place] = static_cast<char>(wrong.at(place) ^ 0x55);
    show(std::make_unique<JoinDialog>(JoinDialog::Merge, RescueSources{source(u"a.dat"_s, job(all())), source(u"b.dat"_s, wrong)}, Style()));
    const QAbstractItemModel &conflicts = *dialog->findChild<ConflictTable *>()->model();
    ASSERT_EQ(conflicts.rowCount(), 3);
    const QModelIndex first = conflicts.index(0, 0);
    ASSERT_EQ(conflicts.rowCount(first), 2) << "both contents";
    const auto held = [&](int copy) { return conflicts.index(copy, ConflictModel::Contents, first).data().toString(); };
    EXPECT_EQ(held(0).size(), 2);
    EXPECT_NE(held(0), held(1));
    EXPECT_FALSE(button(u"Merge"_s)->isEnabled()) << "the hash does not look there";
    auto *choice = dialog->findChild<QComboBox *>();
    ASSERT_EQ(choice->count(), 3);
    QTest::keyClick(choice, Qt::Key_Down);
    rest();
    EXPECT_EQ(choice->currentIndex(), 1);
    begin(u"Merge"_s);
    EXPECT_EQ(contents(at(u"a (merged).dat"_s)).first(900'000), whole());
}

TEST_F(Dialogs, EveryConflictIsShown)
{
    constexpr int Places = 700;
    QByteArray wrong = job({{0, 600'000}});
    for (int i = 0; i < Places; ++i) // where no window of the hash lies
        wrong[310'000 + 400 * i] = static_cast<char>(wrong.at(310'000 + 400 * i) ^ 0x55);
    show(std::make_unique<JoinDialog>(JoinDialog::Merge, RescueSources{source(u"a.dat"_s, job(all())), source(u"b.dat"_s, wrong)}, Style()));
    const auto *table = dialog->findChild<ConflictTable *>();
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(table->model()->rowCount(), Places);
    const QModelIndex last = table->model()->index(Places - 1, 0);
    EXPECT_EQ(last.data().toString(), offsetText(310'000 + 400 * (Places - 1)));
    EXPECT_TRUE(table->isExpanded(last));
    const auto text = [&](int row, int column) { return table->model()->index(row, column, last).data().toString(); };
    EXPECT_EQ(text(1, ConflictModel::Holder), u"b.dat"_s);
    EXPECT_EQ(text(1, ConflictModel::Right), u"not known"_s);
}

TEST_F(Dialogs, JoinTakesDroppedFiles)
{
    const QString first = write(u"a.dat"_s, job({{0, 500'000}}));
    const QString second = write(u"b.dat"_s, job({{400'000, 500'000}}));
    show(std::make_unique<JoinDialog>(JoinDialog::Merge, RescueSources(), Style()));
    EXPECT_FALSE(drop({target().path()})) << "a folder is no download";
    EXPECT_TRUE(drop({first, target().path(), second, first}));
    EXPECT_EQ(dialog->findChild<QListWidget *>()->count(), 2);
    EXPECT_TRUE(says(u"Nothing is missing"_s));
    begin(u"Merge"_s);
    EXPECT_FALSE(drop({first})) << "it is done";

    show(std::make_unique<JoinDialog>(JoinDialog::Fill, RescueSources{{first}}, Style()));
    EXPECT_TRUE(drop({write(u"c.mp3"_s, whole())}));
    EXPECT_TRUE(button(u"Fill"_s)->isEnabled());
}

TEST_F(Dialogs, FinishTakesDroppedFiles)
{
    const QString first = write(u"a.dat"_s, job(all(), "a.mp3"));
    show(std::make_unique<FinishDialog>(RescueSources{{first}}, target().path(), Style()));
    EXPECT_TRUE(drop({first, write(u"b.dat"_s, job(all(), "b.mp3"))}));
    EXPECT_EQ(dialog->findChild<QTreeWidget *>()->topLevelItemCount(), 2);
    begin(u"Finish"_s);
    EXPECT_EQ(written(), (QStringList{u"a.mp3"_s, u"b.mp3"_s}));
}

TEST_F(Dialogs, OtherFilesAreRefused)
{
    QByteArray other = job({{0, 1000}});
    show(std::make_unique<JoinDialog>(JoinDialog::Fill, RescueSources{source(u"a.dat"_s, other), source(u"c.mp3"_s, QByteArray(700, 'x'))}, Style()));
    EXPECT_FALSE(button(u"Fill"_s)->isEnabled());
    EXPECT_TRUE(says(u"c.mp3"_s));
    static_cast<JoinDialog *>(dialog.get())->add(source(u"d.mp3"_s, whole()));
    rest();
    begin(u"Fill"_s);
    EXPECT_EQ(contents(at(u"a (filled).dat"_s)).first(900'000), whole());
}

TEST_F(Dialogs, ExtractShowsTheNamesFirst)
{
    show(std::make_unique<ExtractDialog>(source(u"a.dat"_s, job({{0, 1000}, {4096, 1000}})), target().path(), Style()));
    EXPECT_EQ(written(), QStringList());
    dialog->findChildren<QRadioButton *>().constLast()->setChecked(true);
    begin(u"Extract"_s);
    EXPECT_EQ(written(), (QStringList{u"song.mp3"_s, u"song.mp3.map"_s}));
}

TEST_F(Dialogs, ALinkBecomesADownload)
{
    show(std::make_unique<NewJobDialog>(QString(), target().path(), Style()));
    EXPECT_FALSE(button(u"Make"_s)->isEnabled());
    const auto lines = dialog->findChildren<QLineEdit *>();
    const auto link = std::find_if(lines.begin(), lines.end(), [](const QLineEdit *line) { return !line->placeholderText().isEmpty(); });
    ASSERT_NE(link, lines.end());
    (*link)->setText(u"sig2dat:///|File:Song.mp3|Length:5210112Bytes|UUHash:=DLr2bO9taE9mZwmabUd/9e7///8=|"_s);
    EXPECT_TRUE(says(u"Song.mp3"_s));
    begin(u"Make"_s);
    ASSERT_EQ(written().size(), 1);
    EXPECT_TRUE(written().constFirst().startsWith(u"download"_s));
    button(u"Fill"_s)->click();
    EXPECT_EQ(asked, NextStep::Fill);
}

} // namespace
} // namespace ft
