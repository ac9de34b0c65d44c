// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsdialog.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace ft {
namespace {

class Dialog : public testing::Test
{
protected:
    QPushButton *button(QDialogButtonBox::StandardButton which)
    {
        return dialog.findChild<QDialogButtonBox *>()->button(which);
    }
    QLineEdit *field(const QString &name)
    {
        for (auto *edit : dialog.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        return nullptr;
    }

    SettingsDialog dialog{Preferences()};
};

TEST_F(Dialog, givesBackWhatItWasGiven)
{
    const QTemporaryDir folder;
    Preferences given;
    given.style = {.codePage = CodePage(QStringLiteral("windows-1251")), .localTime = true};
    given.saving.backupFolder = folder.path();
    given.outputFolder = folder.path();
    given.documentsAtOnce = 7;
    given.language = QStringLiteral("de");
    given.style.raw = true;
    given.theme = Theme::ContrastDark;
    given.restoreSession = false;
    given.tellWhenDone = false;
    given.shareRecent = false;
    dialog.setPreferences(given);
    const Preferences got = dialog.preferences();
    EXPECT_EQ(got.style.codePage, given.style.codePage);
    EXPECT_TRUE(got.style.localTime);
    EXPECT_EQ(got.saving.backupFolder, given.saving.backupFolder);
    EXPECT_EQ(got.outputFolder, given.outputFolder);
    EXPECT_TRUE(got.placesFile.isEmpty());
    EXPECT_EQ(got.documentsAtOnce, 7);
    EXPECT_EQ(got.language, given.language);
    EXPECT_TRUE(got.style.raw) << "not asked for here";
    EXPECT_EQ(got.theme, Theme::ContrastDark);
    EXPECT_FALSE(got.restoreSession);
    EXPECT_FALSE(got.tellWhenDone);
    EXPECT_FALSE(got.shareRecent);
    button(QDialogButtonBox::RestoreDefaults)->click();
    EXPECT_TRUE(dialog.preferences().saving.backupFolder.isEmpty());
    EXPECT_TRUE(dialog.preferences().restoreSession);
}

TEST_F(Dialog, takesNoFolderThatIsNotThere)
{
    QLineEdit *backups = field(QStringLiteral("Folder for backups"));
    ASSERT_NE(backups, nullptr);
    EXPECT_TRUE(button(QDialogButtonBox::Ok)->isEnabled());
    backups->setText(QStringLiteral("/no/such/folder"));
    EXPECT_FALSE(button(QDialogButtonBox::Ok)->isEnabled());
    backups->setText(QStringLiteral("backups"));
    EXPECT_FALSE(button(QDialogButtonBox::Ok)->isEnabled()) << "a relative path means another folder at each start";
    backups->clear();
    EXPECT_TRUE(button(QDialogButtonBox::Ok)->isEnabled());
}

TEST_F(Dialog, setsNamesInLineWithTheirFields)
{
    const QWidget &backups = *field(QStringLiteral("Folder for backups"))->parentWidget();
    backups.findChild<QPushButton *>()->setMinimumHeight(40);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return backups.height() >= 40; }));
    const auto *form = dialog.findChild<QFormLayout *>();
    for (int row = 0; row < form->rowCount(); ++row) {
        const QLayoutItem *name = form->itemAt(row, QFormLayout::LabelRole);
        const QLayoutItem *field = form->itemAt(row, QFormLayout::FieldRole);
        if (name && field) {
            EXPECT_NEAR(name->geometry().center().y(), field->geometry().center().y(), 1) << row;
        }
    }
}

TEST_F(Dialog, namesEverythingThatTakesTheKeyboard)
{
    dialog.show();
    for (QWidget *widget : dialog.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()) {
            const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            EXPECT_FALSE(!spoken || spoken->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
        }
    }
}

} // namespace
} // namespace ft
