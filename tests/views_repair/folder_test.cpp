// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/datfile.h"
#include "support/endedwork.h"

#include "repair/folderbatch.h"
#include "repair/folderrepairwizard.h"
#include "repair/reportbutton.h"
#include "storage/writer.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

Bytes soundDat()
{
    test::DatFile file;
    file.dataSize = 600;
    file.fileSize = 1000;
    file.completed = {{0, 400}};
    return file.bytes();
}

class FolderWizard : public testing::Test
{
protected:
    FolderWizard()
    {
        files = {put(u"a/download1.dat"_s, damaged(640)), put(u"b/download1.dat"_s, damaged(650)),
                 put(u"b/download2.dat"_s, soundDat()), put(u"b/letter.txt"_s, {'h', 'i'})};
        const auto write = [](const Opened &original, const RepairTarget &target, const Plan &plan, const Progress &) {
            const SaveResult result = target.place == RepairPlace::File ? save(original, plan, {.backup = true})
                                                                        : saveAs(target.path, Changed(*original.bytes, plan));
            return RepairOutcome{result.ok() ? QString() : u"refused"_s, result.backup};
        };
        const auto report = [this](const QString &, const std::vector<RepairedFile> &accounts, const Progress &) {
            reported = accounts;
            return QString();
        };
        const auto table = [](RepairList *list) {
            auto *view = new QTableView;
            view->setModel(list);
            return view;
        };
        wizard = std::make_unique<FolderRepairWizard>(u"downloads"_s, files, Style{}, table, RepairWriters{write, report});
        wizard->show();
    }

    static Bytes damaged(std::size_t at)
    {
        Bytes bytes = soundDat();
        bytes[at] ^= 0x10;
        return bytes;
    }
    QString put(const QString &name, const Bytes &bytes)
    {
        const QString path = folder.filePath(u"downloads/"_s + name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<qint64>(bytes.size()));
        return path;
    }
    static Bytes get(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        const QByteArray bytes = file.readAll();
        return {bytes.begin(), bytes.end()};
    }
    bool settle() { return QTest::qWaitFor([this] { return wizard->currentPage()->isComplete(); }, 60'000); }
    void next() { wizard->button(QWizard::NextButton)->click(); }
    void commit() { wizard->button(QWizard::CommitButton)->click(); }
    /// The one with that accessible name; without a name: the page's only one.
    QTableView *table(const QString &name = {}) const
    {
        const auto tables = wizard->currentPage()->findChildren<QTableView *>();
        const auto found = std::find_if(tables.begin(), tables.end(), [&](auto *each) { return name.isEmpty() || each->accessibleName() == name; });
        return found == tables.end() ? nullptr : *found;
    }
    QAbstractButton *word(const QString &text) const
    {
        const auto words = wizard->currentPage()->findChildren<QAbstractButton *>();
        const auto found = std::find_if(words.begin(), words.end(), [&](auto *each) { return each->text().contains(text); });
        return found == words.end() ? nullptr : *found;
    }

    QTemporaryDir folder;
    QStringList files;
    std::vector<RepairedFile> reported;
    std::unique_ptr<FolderRepairWizard> wizard;
};

TEST_F(FolderWizard, GivesAVerdictOnEveryFileAndFiltersByIt)
{
    const QAbstractItemModelTester tester(wizard->repair()->list());
    ASSERT_TRUE(settle());
    const RepairList &list = *wizard->repair()->list();
    EXPECT_EQ(list.count(RepairVerdict::Proved), 2);
    EXPECT_EQ(list.count(RepairVerdict::Sound), 1);
    EXPECT_EQ(list.count(RepairVerdict::Other), 1);
    EXPECT_EQ(list.count(RepairVerdict::Waiting), 0);
    EXPECT_EQ(table()->model()->rowCount(), 4);
    word(verdictText(RepairVerdict::Proved))->click();
    EXPECT_EQ(table()->model()->rowCount(), 2);
    word(verdictText(RepairVerdict::Other))->click();
    ASSERT_EQ(table()->model()->rowCount(), 1);
    EXPECT_EQ(table()->model()->index(0, 0).data().toString(), u"letter.txt"_s);
    EXPECT_FALSE(word(verdictText(RepairVerdict::Guessed))->isVisible()) << "a word that no file has says nothing";
}

TEST_F(FolderWizard, RepairsWhatIsProvedIntoAFolderOfCopies)
{
    ASSERT_TRUE(settle());
    next();
    QAbstractItemModel *model = table(u"Files that change"_s)->model();
    const QAbstractItemModelTester tester(model);
    ASSERT_EQ(model->rowCount(), 2);
    ASSERT_TRUE(QTest::qWaitFor([this] { return table(u"Fields that change"_s)->model()->rowCount() == 1; })) << "one bit, one field, of the file one stands on";
    next();
    const test::EndedWork ended(wizard.get());
    commit();
    ASSERT_TRUE(settle());
    const QString copies = folder.filePath(u"downloads (repaired)"_s);
    ASSERT_EQ(ended.outcomes.size(), 1);
    EXPECT_TRUE(ended.outcomes.front().startsWith(u"2 file(s) repaired. The copies are in "_s)) << ended.outcomes.front().toStdString();
    EXPECT_EQ(get(copies + u"/a/download1.dat"_s), soundDat());
    EXPECT_EQ(get(copies + u"/b/download1.dat"_s), soundDat());
    EXPECT_FALSE(QFile::exists(copies + u"/b/download2.dat"_s)) << "nothing was wrong with it";
    EXPECT_EQ(get(files[0]), damaged(640)) << "the files stay as they are";
    EXPECT_TRUE(wizard->changed().isEmpty());
}

TEST_F(FolderWizard, LeavesOutWhatLosesItsMark)
{
    ASSERT_TRUE(settle());
    next();
    QAbstractItemModel *model = table(u"Files that change"_s)->model();
    EXPECT_TRUE(model->setData(model->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_TRUE(wizard->currentPage()->isComplete());
    EXPECT_TRUE(model->setData(model->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_FALSE(wizard->currentPage()->isComplete()) << "nothing is left to do";
    EXPECT_TRUE(model->setData(model->index(1, 0), Qt::Checked, Qt::CheckStateRole));
    next();
    word(u"&files themselves"_s)->click();
    commit();
    ASSERT_TRUE(settle());
    EXPECT_EQ(get(files[0]), damaged(640));
    EXPECT_EQ(get(files[1]), soundDat());
    EXPECT_EQ(wizard->changed(), QStringList{files[1]});
    EXPECT_FALSE(QDir(folder.filePath(u"downloads/b"_s)).entryList({u"download1.dat*~"_s}).isEmpty()) << "a backup";
}

TEST_F(FolderWizard, LeavesFilesAloneThatChangedMeanwhile)
{
    ASSERT_TRUE(settle());
    next();
    next();
    word(u"&files themselves"_s)->click();
    const Bytes other = damaged(660);
    put(u"a/download1.dat"_s, other);
    commit();
    ASSERT_TRUE(settle());
    EXPECT_EQ(get(files[0]), other);
    EXPECT_EQ(get(files[1]), soundDat());
    wizard->currentPage()->findChild<ReportButton *>()->save(folder.filePath(u"report.json"_s));
    ASSERT_TRUE(settle());
    ASSERT_EQ(reported.size(), 2u) << "one report for all, also for what came to nothing";
    EXPECT_FALSE(reported[0].record.failure.isEmpty());
    EXPECT_TRUE(reported[1].record.failure.isEmpty());
    EXPECT_EQ(reported[1].record.changes.size(), 1);
}

TEST_F(FolderWizard, NeverWritesOverACopyThatExists)
{
    ASSERT_TRUE(settle());
    next();
    next();
    put(u"../elsewhere/a/download1.dat"_s, {1});
    auto *path = wizard->currentPage()->findChild<QLineEdit *>();
    path->setText(folder.filePath(u"elsewhere"_s));
    EXPECT_FALSE(wizard->currentPage()->isComplete());
    path->setText(folder.filePath(u"somewhere/new"_s));
    EXPECT_TRUE(wizard->currentPage()->isComplete());
}

TEST_F(FolderWizard, EscapeChangesNothing)
{
    ASSERT_TRUE(settle());
    next();
    next();
    QTest::keyClick(wizard.get(), Qt::Key_Escape);
    EXPECT_FALSE(wizard->isVisible());
    EXPECT_EQ(get(files[0]), damaged(640));
    EXPECT_FALSE(QFile::exists(folder.filePath(u"downloads (repaired)"_s)));
}

} // namespace
} // namespace ft
