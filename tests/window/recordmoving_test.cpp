// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"
#include "support/kazaafiles.h"

#include "common/fieldeditor.h"
#include "storage/opened.h"
#include "tree/fieldtreeview.h"
#include "window/mainwindow.h"
#include "window/recordmovedialog.h"
#include "window/settings.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

using test::contents;

/// A window with a database of small slots in it.
class RecordMoving : public testing::Test
{
protected:
    RecordMoving()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_scratch.path());
        m_small = m_scratch.file(u"data256.dbb"_s, QByteArray::fromStdString(test::slot(0) + test::slot(1)));
        m_settings = std::make_unique<Settings>();
        m_window = std::make_unique<MainWindow>(*m_settings, QString());
        m_window->show();
        m_window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        open(m_small);
    }
    void open(const QString &path)
    {
        m_window->open({path});
        EXPECT_TRUE(QTest::qWaitFor([this] { return m_window->session()->waiting() == 0; }));
    }
    QString large() const
    {
        std::string slot = test::slot(7);
        slot.resize(1024 + 8);
        return m_scratch.file(u"data1024.dbb"_s, QByteArray::fromStdString(slot));
    }
    Document *document(const QString &path) const
    {
        for (Document *each : m_window->session()->documents()) {
            if (each->path() == path)
                return each;
        }
        return nullptr;
    }
    /// Types a name that is too long into the tree, and Enter.
    RecordMoveDialog *outgrow()
    {
        Document *small = document(m_small);
        small->setEditable(true);
        const auto trees = m_window->findChildren<FieldTreeView *>();
        FieldTreeView *tree = *std::find_if(trees.begin(), trees.end(), [](const FieldTreeView *each) { return each->isVisible(); });
        tree->setFocus();
        small->focus()->set(small->spotOf(u"records[1].name"_s));
        QTest::keyClick(tree, Qt::Key_F2);
        auto *editor = tree->findChild<FieldEditor *>();
        EXPECT_NE(editor, nullptr);
        if (!editor)
            return nullptr;
        editor->setText(QString(300, u'x'));
        EXPECT_TRUE(editor->isOutgrown());
        EXPECT_TRUE(editor->accessibleDescription().contains(u"data1024.dbb"_s));
        QTest::keyClick(editor, Qt::Key_Return);
        return m_window->findChild<RecordMoveDialog *>();
    }
    static void accept(RecordMoveDialog *dialog)
    {
        for (QAbstractButton *button : dialog->findChild<QDialogButtonBox *>()->buttons()) {
            if (dialog->findChild<QDialogButtonBox *>()->buttonRole(button) == QDialogButtonBox::AcceptRole)
                return button->click();
        }
    }
    void save()
    {
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->shortcuts().contains(QKeySequence(u"Ctrl+S"_s)))
                return action->trigger();
        }
    }

    test::Scratch m_scratch;
    QString m_small;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(RecordMoving, ToADatabaseThatIsOpenAndSavesThatFirst)
{
    const QString path = large();
    open(path);
    open(m_small);
    RecordMoveDialog *dialog = outgrow();
    ASSERT_NE(dialog, nullptr);
    ASSERT_EQ(dialog->findChildren<QRadioButton *>().size(), 1) << "what is open is not offered twice";
    EXPECT_FALSE(document(path)->isModified()) << "nothing happens before one says so";
    accept(dialog);
    ASSERT_TRUE(document(path)->isModified());
    EXPECT_EQ(editText(*document(path), u"records[1].name"_s), QString(300, u'x'));
    EXPECT_TRUE(document(m_small)->changeTexts().constFirst().contains(u"data1024.dbb"_s));

    save();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !document(m_small)->isModified(); }));
    EXPECT_FALSE(document(path)->isModified()) << "what holds the record is written first";
    EXPECT_TRUE(contents(path).contains(QByteArray(300, 'x')));
}

TEST_F(RecordMoving, OpensTheOneInTheSameFolder)
{
    const QString path = large();
    RecordMoveDialog *dialog = outgrow();
    ASSERT_NE(dialog, nullptr);
    accept(dialog);
    ASSERT_TRUE(QTest::qWaitFor([&] { return document(path) && document(path)->isModified(); }));
    EXPECT_TRUE(document(m_small)->isModified());
    EXPECT_EQ(contents(path).size(), 1032) << "it is on disk when it is saved";
}

TEST_F(RecordMoving, MakesOneWhereThereIsNone)
{
    RecordMoveDialog *dialog = outgrow();
    ASSERT_NE(dialog, nullptr);
    accept(dialog);
    const QString path = QFileInfo(m_small).dir().filePath(u"data1024.dbb"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return document(path) != nullptr; }));
    EXPECT_EQ(editText(*document(path), u"records[0].name"_s), QString(300, u'x'));
    EXPECT_EQ(editText(*document(m_small), u"records[1].length"_s), u"0"_s);
    document(m_small)->undoStack()->undo();
    EXPECT_FALSE(document(m_small)->isModified());
}

} // namespace
} // namespace ft
