// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/batchdialog.h"

#include "jobs.h"

#include "storage/folder.h"
#include "support/pictures.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

class BulkPictures : public test::Pictures<test::Folder>
{
protected:
    void makeFiles() const
    {
        for (int i = 0; i < 14; ++i)
            write(u"download10452019874032266%1.dat"_s.arg(i + 10), test::job(1000 + static_cast<std::uint32_t>(i), 2 + static_cast<std::uint32_t>(i)));
        QByteArray damaged = test::job(1000);
        damaged[1004] = 99;
        write(u"download1048612345406637034.dat"_s, damaged);
    }
    void saveAtRest(BatchDialog &dialog, const QString &name) const
    {
        EXPECT_TRUE(QTest::qWaitFor([&dialog] { return !dialog.isBusy(); }, 30'000));
        save(dialog, name);
    }
};

TEST_P(BulkPictures, BeforeAndAfter)
{
    makeFiles();
    BatchDialog dialog({QDir(at(u"."_s)).canonicalPath()}, {}, {});
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    saveAtRest(dialog, u"bulk-empty"_s);
    for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
        box->setChecked(true);
    const auto lines = dialog.findChildren<QLineEdit *>();
    lines.at(0)->setText(u"C:"_s);
    lines.at(1)->setText(u"D:\\Kazaa"_s);
    saveAtRest(dialog, u"bulk-preview"_s);
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            button->click();
    }
    saveAtRest(dialog, u"bulk-written"_s);
}

INSTANTIATE_TEST_SUITE_P(Themes, BulkPictures, testing::Values(Theme::Light, Theme::Dark), test::themeName);

} // namespace
} // namespace ft
