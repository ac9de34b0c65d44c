// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/commandmodel.h"
#include "palette/commandpalette.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QTest>

#include <gtest/gtest.h>

namespace ft {
namespace {

class Palette : public testing::Test
{
protected:
    Palette()
    {
        window.resize(800, 600);
        window.show();
        palette->open();
    }
    Command command(const QString &title, const QString &detail)
    {
        return {title, detail, {}, {}, [this, title] { done += title; }};
    }
    void type(const QString &text) { QTest::keyClicks(line, text); }
    void press(Qt::Key key)
    {
        QTest::keyClick(line, key);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    QStringList done;
    QWidget window;
    QPointer<CommandPalette> palette = new CommandPalette(
        {command(QStringLiteral("Open..."), QStringLiteral("File")),
         command(QStringLiteral("Open folder..."), QStringLiteral("File")),
         command(QStringLiteral("Profile"), QStringLiteral("Nothing"))},
        &window);
    QLineEdit *line = palette->findChild<QLineEdit *>();
    QListView *list = palette->findChild<QListView *>();
};

TEST_F(Palette, doesWhatIsFoundFirst)
{
    const QAbstractItemModelTester tester(list->model());
    type(QStringLiteral("of"));
    EXPECT_EQ(list->currentIndex().data().toString(), QStringLiteral("Open folder..."));
    press(Qt::Key_Return);
    EXPECT_EQ(done, QStringList{QStringLiteral("Open folder...")});
    EXPECT_TRUE(palette.isNull()) << "it has gone";
}

TEST_F(Palette, arrowsChooseAnother)
{
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_EQ(list->currentIndex().row(), 2) << "and stop at the last";
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    EXPECT_EQ(done, QStringList{QStringLiteral("Open folder...")});
}

TEST_F(Palette, findsByWhereItStands)
{
    type(QStringLiteral("file open"));
    EXPECT_EQ(list->model()->rowCount(), 2);
}

TEST_F(Palette, doesNothingWhereNothingAnswers)
{
    type(QStringLiteral("xyz"));
    EXPECT_FALSE(list->isVisible());
    press(Qt::Key_Return);
    EXPECT_FALSE(palette.isNull());
    press(Qt::Key_Escape);
    EXPECT_TRUE(palette.isNull());
    EXPECT_TRUE(done.isEmpty());
}

} // namespace
} // namespace ft
