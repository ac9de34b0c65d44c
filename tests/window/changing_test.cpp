// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"
#include "support/endedwork.h"
#include "support/kazaafiles.h"

#include "common/messagestrip.h"
#include "document/draft.h"
#include "storage/interrupted.h"
#include "storage/recoveryfile.h"
#include "window/backupmenu.h"
#include "window/mainwindow.h"
#include "window/saves.h"
#include "window/settings.h"
#include "window/unsavedchanges.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

using test::contents;

QByteArray download()
{
    const std::string appendix = test::appendix(1000, 3);
    return QByteArray(1000, '.') + QByteArray::fromStdString(appendix + test::trailer(appendix));
}

/// A window with one download in it.
class Changing : public testing::Test
{
protected:
    Changing()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_scratch.path());
        m_path = m_scratch.file(u"download1.dat"_s, download());
        m_settings = std::make_unique<Settings>();
        m_window = std::make_unique<MainWindow>(*m_settings, QString());
        m_window->show();
        open(m_path);
    }
    void open(const QString &path)
    {
        m_window->open({path});
        EXPECT_TRUE(QTest::qWaitFor([this] { return m_window->session()->waiting() == 0; }));
    }
    Document *document(qsizetype at = 0) const { return qobject_cast<Document *>(m_window->session()->things().value(at)); }
    QAction *action(const QString &keys) const
    {
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->shortcuts().contains(QKeySequence(keys)))
                return action;
        }
        return nullptr;
    }
    void change(Document *document, const QString &path = u"appendix.start_time"_s, const QString &text = u"1045000000"_s)
    {
        document->setEditable(true);
        const Draft draft = settingOf(*document, path, text, {});
        ASSERT_TRUE(document->apply(draft.plan, draft.text)) << draft.problem.toStdString();
    }
    UnsavedChanges *dialog() const { return m_window->findChild<UnsavedChanges *>(); }
    /// The one that says something.
    MessageStrip *strip() const
    {
        for (MessageStrip *strip : m_window->findChildren<MessageStrip *>()) {
            if (!strip->text().isEmpty())
                return strip;
        }
        return nullptr;
    }
    static void press(const QDialog *dialog, QDialogButtonBox::ButtonRole role)
    {
        const auto *box = dialog->findChild<QDialogButtonBox *>();
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role)
                return button->click();
        }
        FAIL() << "no such button";
    }
    bool isShut() const
    {
        return QTest::qWaitFor([this] { return m_window->session()->things().isEmpty(); });
    }

    test::Scratch m_scratch;
    QString m_path;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(Changing, isOffUntilItIsAllowed)
{
    EXPECT_FALSE(document()->isEditable());
    EXPECT_FALSE(action(u"Ctrl+S"_s)->isEnabled());
    EXPECT_FALSE(action(u"Ctrl+Z"_s)->isEnabled());
    action(u"Ctrl+Shift+E"_s)->trigger();
    EXPECT_TRUE(document()->isEditable());
}

TEST_F(Changing, savesToTheFileAndKeepsWhatItWas)
{
    change(document());
    EXPECT_TRUE(m_window->isWindowModified());
    EXPECT_EQ(contents(m_path), download()) << "nothing is written before one saves";
    EXPECT_TRUE(action(u"Ctrl+Z"_s)->text().contains(u"Started"_s)) << action(u"Ctrl+Z"_s)->text().toStdString();

    action(u"Ctrl+S"_s)->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !document()->isModified(); }));
    EXPECT_NE(contents(m_path), download());
    EXPECT_EQ(contents(m_path + u'~'), download());
    EXPECT_TRUE(document()->isEditable());
    EXPECT_FALSE(m_window->isWindowModified());

    action(u"Ctrl+Z"_s)->trigger();
    EXPECT_TRUE(m_window->isWindowModified()) << "what was saved can be undone";
    action(u"Ctrl+S"_s)->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !document()->isModified(); }));
    EXPECT_EQ(contents(m_path), download());
}

TEST_F(Changing, whatAnotherProgramWroteIsNotOverwritten)
{
    change(document());
    const QByteArray other = download().replace(0, 4, "ABCD");
    m_scratch.file(u"download1.dat"_s, other);
    action(u"Ctrl+S"_s)->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return strip() != nullptr; }));
    EXPECT_TRUE(strip()->text().contains(u"download1.dat"_s)) << strip()->text().toStdString();
    EXPECT_EQ(strip()->findChildren<QPushButton *>().size(), 2) << "save a copy, or read it again";
    EXPECT_EQ(contents(m_path), other);
    EXPECT_TRUE(document()->isModified());
    EXPECT_TRUE(document()->isEditable());
}

TEST_F(Changing, whoLooksElsewhereHearsHowAWriteEnded)
{
    const test::EndedWork heard(m_window.get());
    change(document());
    action(u"Ctrl+S"_s)->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !document()->isModified(); }));
    ASSERT_EQ(heard.outcomes.size(), 1);
    EXPECT_TRUE(heard.outcomes[0].startsWith(u"download1.dat saved"_s)) << heard.outcomes[0].toStdString();

    change(document(), u"appendix.start_time"_s, u"1046000000"_s);
    m_scratch.file(u"download1.dat"_s, download().replace(0, 4, "ABCD"));
    action(u"Ctrl+S"_s)->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return strip() != nullptr; }));
    ASSERT_EQ(heard.outcomes.size(), 2);
    EXPECT_TRUE(heard.outcomes[1].contains(u"was not saved"_s)) << heard.outcomes[1].toStdString();
}

TEST_F(Changing, closingAsksAndListsTheChanges)
{
    change(document());
    action(u"Ctrl+W"_s)->trigger();
    ASSERT_NE(dialog(), nullptr);
    const auto *list = dialog()->findChild<QTreeWidget *>();
    ASSERT_EQ(list->topLevelItemCount(), 1);
    EXPECT_EQ(list->topLevelItem(0)->text(0), document()->changeTexts().constFirst());
    press(dialog(), QDialogButtonBox::RejectRole);
    EXPECT_EQ(m_window->session()->things().size(), 1);
    EXPECT_TRUE(document()->isModified());
}

TEST_F(Changing, closingCanSaveFirst)
{
    change(document());
    action(u"Ctrl+W"_s)->trigger();
    ASSERT_NE(dialog(), nullptr);
    press(dialog(), QDialogButtonBox::AcceptRole);
    EXPECT_TRUE(isShut());
    EXPECT_NE(contents(m_path), download());
}

TEST_F(Changing, closingCanGiveTheChangesUp)
{
    change(document());
    action(u"Ctrl+W"_s)->trigger();
    ASSERT_NE(dialog(), nullptr);
    press(dialog(), QDialogButtonBox::DestructiveRole);
    EXPECT_TRUE(isShut());
    EXPECT_EQ(contents(m_path), download());
}

TEST_F(Changing, theWindowClosesOnceAllIsSettled)
{
    open(m_scratch.file(u"download2.dat"_s, download()));
    change(document(0));
    change(document(1));
    m_window->close();
    EXPECT_TRUE(m_window->isVisible());
    ASSERT_NE(dialog(), nullptr);
    auto *list = dialog()->findChild<QTreeWidget *>();
    ASSERT_EQ(list->topLevelItemCount(), 2);
    list->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    press(dialog(), QDialogButtonBox::AcceptRole);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_window->isVisible(); }));
    EXPECT_NE(contents(m_path), download());
    EXPECT_EQ(contents(m_scratch.path() + u"/download2.dat"_s), download());
}

TEST_F(Changing, revertIsOneMoreEntry)
{
    change(document());
    change(document(), u"appendix.state"_s, u"0"_s);
    ASSERT_TRUE(document()->revert());
    EXPECT_TRUE(document()->changes().isEmpty());
    action(u"Ctrl+Z"_s)->trigger();
    EXPECT_FALSE(document()->changes().isEmpty());
}

TEST_F(Changing, anInterruptedWriteIsOfferedToFinishOrUndo)
{
    const Draft draft = settingOf(*document(), u"appendix.start_time"_s, u"1045000000"_s, {});
    SystemCalls calls;
    writeRecovery(calls, QFile::encodeName(m_path), *patchesFor(draft.plan, document()->bytes(), 1 << 20));
    action(u"Ctrl+W"_s)->trigger();
    ASSERT_TRUE(isShut());
    open(m_path);
    const auto buttons = m_window->findChildren<QPushButton *>();
    const auto finish = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->isVisible() && qobject_cast<MessageStrip *>(button->parentWidget());
    });
    ASSERT_NE(finish, buttons.end());
    (*finish)->click();
    const QPointer<Document> before = document();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !before && document(); })) << "the file is read again";
    ASSERT_TRUE(QTest::qWaitFor([this] { return contents(m_path) != download() && editText(*document(), u"appendix.start_time"_s)->startsWith(u"2003-02-11"_s); }));
    EXPECT_FALSE(interruptedWrite(m_path));
}

TEST_F(Changing, backupsGoWhereOneWantsThem)
{
    const QString folder = m_scratch.path() + u"/kept"_s;
    ASSERT_TRUE(QDir().mkpath(folder));
    SaveOptions options{.backup = true, .backupFolder = folder};
    options.keepTimes = true;
    Q_EMIT m_window->findChild<BackupMenu *>()->optionsChosen(options);
    const QDateTime before = QFileInfo(m_path).lastModified();
    QTest::qWait(20);
    change(document());
    action(u"Ctrl+S"_s)->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !document()->isModified(); }));
    EXPECT_FALSE(QFile::exists(m_path + u'~'));
    EXPECT_EQ(contents(folder + u"/download1.dat~"_s), download());
    EXPECT_EQ(QFileInfo(m_path).lastModified(), before);
    EXPECT_EQ(Settings().preferences().saving.backupFolder, folder) << "it is remembered";
}

/// A write that stopped midway while the document is open, as far as the disk shows it.
class StoppedSave : public Changing
{
protected:
    StoppedSave()
    {
        change(document());
        SystemCalls calls;
        writeRecovery(calls, QFile::encodeName(m_path), *patchesFor(document()->changes(), document()->savedBytes(), 1 << 20));
    }

    Saves m_saves;
};

TEST_F(StoppedSave, CanBeFinishedWithoutReadingAnew)
{
    m_saves.settleOwn(document(), Way::Finish);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !document()->isModified(); }));
    EXPECT_EQ(contents(m_path).size(), download().size());
    EXPECT_NE(contents(m_path), download());
    EXPECT_FALSE(interruptedWrite(m_path));
    EXPECT_TRUE(document()->undoStack()->canUndo()) << "the history stays";
}

TEST_F(StoppedSave, CanBeUndoneAndTriedAgain)
{
    bool isBack = false;
    QObject::connect(&m_saves, &Saves::putBack, &m_saves, [&isBack] { isBack = true; });
    m_saves.settleOwn(document(), Way::Undo);
    ASSERT_TRUE(QTest::qWaitFor([&isBack] { return isBack; }));
    EXPECT_EQ(contents(m_path), download());
    EXPECT_TRUE(document()->isModified()) << "what was typed is not lost";
    EXPECT_TRUE(document()->isEditable());

    action(u"Ctrl+S"_s)->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !document()->isModified(); }));
    EXPECT_NE(contents(m_path), download());
}

TEST_F(StoppedSave, IsOfferedWhenOneSavesAgain)
{
    action(u"Ctrl+S"_s)->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return strip() != nullptr; }));
    EXPECT_EQ(strip()->findChildren<QPushButton *>().size(), 2) << "finish it, or undo it";
}

} // namespace
} // namespace ft
