// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"
#include "views_bulk/jobs.h"

#include "bulk/batchdialog.h"
#include "document/document.h"
#include "window/bulkediting.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

/// Uses the dialog as soon as it is there, then closes it.
void whenShown(const std::function<void(BatchDialog &)> &use)
{
    QTimer::singleShot(0, qApp, [use] {
        auto *dialog = qobject_cast<BatchDialog *>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        EXPECT_TRUE(QTest::qWaitFor([dialog] { return !dialog->isBusy(); }, 20'000));
        use(*dialog);
        dialog->close();
    });
}

/// Moves all paths from drive C to drive E.
void moveDrive(BatchDialog &dialog)
{
    dialog.findChild<QCheckBox *>()->click();
    const auto lines = dialog.findChildren<QLineEdit *>();
    lines.at(0)->setText(u"C:"_s);
    lines.at(1)->setText(u"E:"_s);
    ASSERT_TRUE(QTest::qWaitFor([&dialog] { return !dialog.isBusy(); }, 20'000));
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            button->click();
    }
    ASSERT_TRUE(QTest::qWaitFor([&dialog] { return !dialog.isBusy(); }, 20'000));
}

TEST(BulkEditing, IsAboutTheOpenDownloadsAndTellsWhatItWrote)
{
    const test::Scratch scratch;
    Document edited(open(scratch.file(u"download1.dat"_s, test::job(1000))));
    Document seen(open(scratch.file(u"download2.dat"_s, test::job(1000))));
    Document list(open(scratch.file(u"a.nodes"_s, test::nodesFile())));
    edited.setEditable(true);
    QWidget window;
    BulkEditing bulk(&window);
    QSignalSpy changed(&bulk, &BulkEditing::filesChanged);
    whenShown([](BatchDialog &dialog) {
        EXPECT_EQ(dialog.rows().files().size(), 2U);
        moveDrive(dialog);
    });
    bulk.start(&edited, {&edited, &seen, &list}, {});
    EXPECT_TRUE(edited.isModified());
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.front().front().toStringList(), QStringList{seen.path()});
}

TEST(BulkEditing, BeginsWithNothingWhereNothingIsOpen)
{
    QWidget window;
    BulkEditing bulk(&window);
    QSignalSpy changed(&bulk, &BulkEditing::filesChanged);
    whenShown([](BatchDialog &dialog) { EXPECT_TRUE(dialog.rows().files().empty()); });
    bulk.start(nullptr, {}, {});
    EXPECT_TRUE(changed.isEmpty());
}

} // namespace
} // namespace ft
