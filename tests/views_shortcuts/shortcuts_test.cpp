// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcuts/shortcutsdialog.h"
#include "shortcuts/shortcutsmodel.h"

#include <QAbstractItemModelTester>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

#include <gtest/gtest.h>

namespace ft {
namespace {

QList<QKeySequence> keys(const char *text)
{
    return QKeySequence::listFromString(QString::fromLatin1(text), QKeySequence::PortableText);
}

Shortcuts actions()
{
    return {{QStringLiteral("open"), QStringLiteral("Open..."), keys("Ctrl+O"), keys("Ctrl+O")},
            {QStringLiteral("repair"), QStringLiteral("Repair..."), keys("Ctrl+R"), keys("Ctrl+R")},
            {QStringLiteral("about"), QStringLiteral("About"), {}, {}}};
}

TEST(TakenBy, namesWhoeverHasTheKeys)
{
    const Shortcuts all = actions();
    EXPECT_EQ(takenBy(all, QKeySequence(QStringLiteral("Ctrl+R")), 0), 1);
    EXPECT_EQ(takenBy(all, QKeySequence(QStringLiteral("Ctrl+R")), 1), -1) << "one's own are no conflict";
    EXPECT_EQ(takenBy(all, QKeySequence(QStringLiteral("Ctrl+R, 1")), 0), 1) << "Ctrl+R would never be heard";
    EXPECT_EQ(takenBy(all, QKeySequence(QStringLiteral("F12")), 0), -1);
    EXPECT_EQ(takenBy(all, {}, 0), -1);
}

TEST(ShortcutsModel, changesAndResets)
{
    ShortcutsModel model(actions());
    const QAbstractItemModelTester tester(&model);
    model.setKeys(1, {});
    model.setKeys(0, QKeySequence(QStringLiteral("Ctrl+R")));
    EXPECT_FALSE(model.shortcuts().at(0).isUsual());
    model.reset(1);
    EXPECT_EQ(model.shortcuts().at(1).keys, keys("Ctrl+R"));
    EXPECT_TRUE(model.shortcuts().at(0).keys.isEmpty()) << "two cannot have them";
    model.resetAll();
    for (const Shortcut &shortcut : model.shortcuts())
        EXPECT_TRUE(shortcut.isUsual());
}

class Dialog : public testing::Test
{
protected:
    QPushButton *take()
    {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("&Take them"))
                return button;
        }
        return nullptr;
    }
    void choose(int row) { list->setCurrentIndex(list->model()->index(row, 0)); }

    ShortcutsDialog dialog{actions()};
    QTreeView *list = dialog.findChild<QTreeView *>();
    QKeySequenceEdit *edit = dialog.findChild<QKeySequenceEdit *>();
};

TEST_F(Dialog, takesFreeKeysAtOnce)
{
    dialog.show();
    choose(2);
    edit->setKeySequence(QKeySequence(QStringLiteral("F12")));
    EXPECT_EQ(dialog.shortcuts().at(2).keys, keys("F12"));
    EXPECT_FALSE(take()->isVisible());
}

TEST_F(Dialog, namesAConflictAndTakesOnlyWhenTold)
{
    dialog.show();
    choose(2);
    edit->setKeySequence(QKeySequence(QStringLiteral("Ctrl+O")));
    EXPECT_TRUE(dialog.shortcuts().at(2).keys.isEmpty());
    ASSERT_TRUE(take()->isVisible());
    take()->click();
    EXPECT_EQ(dialog.shortcuts().at(2).keys, keys("Ctrl+O"));
    EXPECT_TRUE(dialog.shortcuts().at(0).keys.isEmpty());
}

TEST_F(Dialog, findsAnActionByItsName)
{
    dialog.findChild<QLineEdit *>()->setText(QStringLiteral("repa"));
    ASSERT_EQ(list->model()->rowCount(), 1);
    choose(0);
    edit->setKeySequence(QKeySequence(QStringLiteral("F9")));
    EXPECT_EQ(dialog.shortcuts().at(1).keys, keys("F9")) << "the row of the model, not of the list";
}

} // namespace
} // namespace ft
