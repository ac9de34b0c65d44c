// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/batchdialog.h"

#include "jobs.h"

#include "common/theme.h"
#include "storage/folder.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

// Pictures of the dialog for people to look at, in both themes, before and after: FT_PICTURES names the folder they go to.
namespace ft {
namespace {

using namespace Qt::StringLiterals;

class BulkPictures : public test::Folder, public testing::WithParamInterface<Theme>
{
protected:
    void SetUp() override
    {
        if (qEnvironmentVariableIsEmpty("FT_PICTURES"))
            GTEST_SKIP() << "FT_PICTURES names no folder";
        applyTheme(*qApp, GetParam());
        for (int i = 0; i < 14; ++i)
            write(u"download10452019874032266%1.dat"_s.arg(i + 10), test::job(1000 + static_cast<std::uint32_t>(i), 2 + static_cast<std::uint32_t>(i)));
        QByteArray damaged = test::job(1000);
        damaged[1004] = 99;
        write(u"download1048612345406637034.dat"_s, damaged);
    }
    void TearDown() override { applyTheme(*qApp, Theme::Light); }

    void save(BatchDialog &dialog, const QString &name) const
    {
        EXPECT_TRUE(QTest::qWaitFor([&dialog] { return !dialog.isBusy(); }, 30'000));
        QTest::qWait(100);
        const QString theme = GetParam() == Theme::Dark ? u"dark"_s : u"light"_s;
        EXPECT_TRUE(dialog.grab().save(QDir(qEnvironmentVariable("FT_PICTURES")).filePath(u"%1-%2.png"_s.arg(name, theme))));
    }
};

TEST_P(BulkPictures, BeforeAndAfter)
{
    BatchDialog dialog({QDir(at(u"."_s)).canonicalPath()}, {}, {});
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    save(dialog, u"bulk-empty"_s);
    for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
        box->setChecked(true);
    const auto lines = dialog.findChildren<QLineEdit *>();
    lines.at(0)->setText(u"C:"_s);
    lines.at(1)->setText(u"D:\\Kazaa"_s);
    save(dialog, u"bulk-preview"_s);
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            button->click();
    }
    save(dialog, u"bulk-written"_s);
}

INSTANTIATE_TEST_SUITE_P(Themes, BulkPictures, testing::Values(Theme::Light, Theme::Dark));

} // namespace
} // namespace ft
