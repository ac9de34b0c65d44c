// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/batchdialog.h"

#include "jobs.h"
#include "support/endedwork.h"

#include "document/document.h"
#include "storage/folder.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>
#include <stdexcept>

using namespace ft;
using namespace Qt::StringLiterals;

namespace {

/// A dialog on a folder of a few downloads, of which some may be open.
class BulkDialog : public test::Folder
{
protected:
    void SetUp() override
    {
        for (int i = 0; i < 4; ++i)
            write(name(i), test::job(1000));
        QByteArray damaged = test::job(1000);
        damaged[1004] = 99;
        write(u"download9.dat"_s, damaged);
    }
    static QString name(int i) { return u"download%1.dat"_s.arg(i); }
    QByteArray bytes(const QString &file) const
    {
        QFile read(at(file));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray("missing");
    }
    void show(const QList<Document *> &documents = {})
    {
        dialog = std::make_unique<BatchDialog>(QStringList{QFileInfo(at(u"."_s)).canonicalFilePath()}, documents, Style());
        dialog->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog.get()));
        rest();
    }
    void rest() { ASSERT_TRUE(QTest::qWaitFor([this] { return !dialog->isBusy(); }, 30'000)); }
    /// A check box or button by its words without the marks of its key.
    template <typename Button> Button *find(const QString &words) const
    {
        for (Button *button : dialog->findChildren<Button *>()) {
            if (button->text().remove(u'&').startsWith(words))
                return button;
        }
        throw std::runtime_error("no button " + words.toStdString());
    }
    void ask(const QString &from, const QString &to)
    {
        find<QCheckBox>(u"Path"_s)->click();
        const auto lines = dialog->findChildren<QLineEdit *>();
        lines.at(0)->setText(from);
        lines.at(1)->setText(to);
        rest();
    }
    int rows() const { return dialog->findChild<QTableView *>()->model()->rowCount(); }
    bool says(const QString &part) const
    {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&part](const QLabel *label) { return label->text().contains(part); });
    }

    std::unique_ptr<BatchDialog> dialog;
};

} // namespace

TEST_F(BulkDialog, ShowsEveryChangeBeforeItHappens)
{
    show();
    EXPECT_TRUE(says(u"5 download"_s));
    EXPECT_NO_THROW(find<QToolButton>(u"all files 5"_s)) << "they are counted before anything is asked for";
    EXPECT_FALSE(find<QPushButton>(u"Change"_s)->isEnabled()) << "nothing was asked for";
    ask(u"C:"_s, u"D:\\Kazaa"_s);
    EXPECT_EQ(rows(), 5);
    QPushButton *change = find<QPushButton>(u"Change 4 file"_s);
    ASSERT_TRUE(change->isEnabled());
    EXPECT_TRUE(change->isDefault());
    EXPECT_EQ(bytes(name(0)), test::job(1000));
    EXPECT_TRUE(says(u"1 file(s) cannot"_s));

    find<QToolButton>(u"cannot 1"_s)->click();
    EXPECT_EQ(rows(), 1);
    find<QToolButton>(u"all files"_s)->click();
    const auto lines = dialog->findChildren<QLineEdit *>();
    const auto filter = std::find_if(lines.begin(), lines.end(), [](const QLineEdit *line) { return line->placeholderText() == u"Filter"_s; });
    ASSERT_NE(filter, lines.end());
    (*filter)->setText(u"download2"_s);
    EXPECT_EQ(rows(), 1);
}

TEST_F(BulkDialog, WritesAndTakesBack)
{
    show();
    ask(u"C:"_s, u"D:\\Kazaa"_s);
    const test::EndedWork ended(dialog.get());
    find<QPushButton>(u"Change 4 file"_s)->click();
    rest();
    ASSERT_EQ(ended.outcomes.size(), 1);
    EXPECT_TRUE(ended.outcomes.front().startsWith(u"4 file(s) were written."_s)) << ended.outcomes.front().toStdString();
    EXPECT_EQ(dialog->rows().count(BatchRowState::Written), 4);
    EXPECT_TRUE(bytes(name(3)).contains("D:\\Kazaa\\"));
    EXPECT_FALSE(find<QPushButton>(u"Change"_s)->isEnabled()) << "once is enough";
    find<QPushButton>(u"Take all back"_s)->click();
    rest();
    EXPECT_EQ(dialog->rows().count(BatchRowState::TakenBack), 4);
    EXPECT_EQ(bytes(name(3)), test::job(1000));
    EXPECT_FALSE(find<QPushButton>(u"Take all back"_s)->isVisible());
}

TEST_F(BulkDialog, KeepsBackupsWhereTheSettingsSay)
{
    show();
    EXPECT_TRUE(says(u"a backup beside it"_s));
    const QString folder = QDir(at(u"."_s)).canonicalPath() + u"/kept & safe"_s;
    ASSERT_TRUE(QDir().mkpath(folder));
    dialog->setSaveOptions({.backup = true, .backupFolder = folder});
    EXPECT_TRUE(says(folder));
    EXPECT_FALSE(says(u"beside it"_s));
    ask(u"C:"_s, u"D:\\Kazaa"_s);
    find<QPushButton>(u"Change 4 file"_s)->click();
    rest();
    EXPECT_EQ(QDir(folder).entryList(QDir::Files).size(), 4);
}

TEST_F(BulkDialog, WhatIsBeingEditedChangesInTheWindow)
{
    Document document(ft::open(QFileInfo(at(name(1))).canonicalFilePath()));
    document.setEditable(true);
    show({&document});
    ask(u"C:"_s, u"D:\\Kazaa"_s);
    find<QPushButton>(u"Change 4 file"_s)->click();
    rest();
    EXPECT_EQ(dialog->rows().count(BatchRowState::Written), 3);
    EXPECT_EQ(dialog->rows().count(BatchRowState::Open), 1);
    EXPECT_EQ(bytes(name(1)), test::job(1000)) << "it reaches the disk when it is saved";
    EXPECT_TRUE(document.isModified());
    EXPECT_EQ(document.undoStack()->count(), 1);
    find<QPushButton>(u"Take all back"_s)->click();
    rest();
    EXPECT_FALSE(document.isModified());
    EXPECT_EQ(dialog->rows().count(BatchRowState::TakenBack), 4);
}

TEST_F(BulkDialog, WhatIsOnlyLookedAtChangesOnDisk)
{
    Document document(ft::open(QFileInfo(at(name(1))).canonicalFilePath()));
    show({&document});
    ask(u"C:"_s, u"D:\\Kazaa"_s);
    find<QPushButton>(u"Change 4 file"_s)->click();
    rest();
    EXPECT_EQ(dialog->rows().count(BatchRowState::Written), 4);
    EXPECT_FALSE(document.isModified());
    EXPECT_TRUE(dialog->changedFiles().contains(document.path())) << "so that it can be opened anew";
}

TEST_F(BulkDialog, LooksAtWhatAnOpenDocumentHoldsNow)
{
    Document document(ft::open(QFileInfo(at(name(1))).canonicalFilePath()));
    document.setEditable(true);
    show({&document});
    ask(u"C:"_s, u"D:\\Kazaa"_s);
    find<QPushButton>(u"Change 4 file"_s)->click();
    rest();
    find<QCheckBox>(u"State"_s)->click();
    dialog->findChild<QComboBox *>()->setCurrentIndex(0);
    rest();
    EXPECT_EQ(dialog->rows().files().size(), 5U);
    for (const BatchFile &file : dialog->rows().files()) {
        for (const BatchChange &change : file.edit.changes)
            EXPECT_EQ(change.after.startsWith(u"D:"_s), false) << "all paths begin with D: by now";
    }
}

TEST_F(BulkDialog, AHundredChangesOfMindLookAtTheFilesOnce)
{
    show();
    find<QCheckBox>(u"Path"_s)->click();
    const auto lines = dialog->findChildren<QLineEdit *>();
    lines.at(0)->setText(u"C:"_s);
    for (int i = 0; i < 100; ++i)
        lines.at(1)->setText(u"D:\\"_s + QString(i + 1, u'x'));
    rest();
    EXPECT_EQ(rows(), 5);
    EXPECT_EQ(dialog->rows().count(BatchRowState::Changes), 4);
}
