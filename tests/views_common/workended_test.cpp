// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/endedwork.h"

#include "common/progressline.h"
#include "common/workline.h"

#include <QDialog>
#include <QTest>

#include <gtest/gtest.h>

using namespace ft;
using namespace Qt::StringLiterals;

namespace {

TEST(WorkEnded, GoesUpFromTheProgressThroughItsDialogToTheWindow)
{
    QWidget window;
    QDialog dialog(&window);
    ProgressLine line(&dialog);
    const test::EndedWork heard(&window);
    line.end(u"nothing had begun"_s);
    line.setProgress(0, 0);
    line.clear();
    EXPECT_TRUE(heard.outcomes.isEmpty()) << "what was cleared has no outcome to tell";
    line.setProgress(1, 2);
    line.end(u"done"_s);
    line.end(u"once is enough"_s);
    EXPECT_EQ(heard.outcomes, QStringList{u"done"_s});
}

TEST(WorkEnded, SaysHowLongItTookAndWhere)
{
    struct Listener : QObject {
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() != WorkEnded::kind())
                return false;
            milliseconds = static_cast<WorkEnded *>(event)->milliseconds();
            where = static_cast<WorkEnded *>(event)->window();
            event->accept();
            return true;
        }
        qint64 milliseconds = -1;
        QWidget *where = nullptr;
    } listener;
    QWidget window;
    QDialog dialog(&window);
    ProgressLine line(&dialog);
    dialog.installEventFilter(&listener);
    const test::EndedWork behind(&window);
    line.setProgress(0, 0);
    QTest::qWait(30);
    line.setProgress(1, 2); // goes on, does not begin again
    line.end(u"done"_s);
    EXPECT_GE(listener.milliseconds, 30);
    EXPECT_EQ(listener.where, &dialog);
    EXPECT_TRUE(behind.outcomes.isEmpty()) << "one has told the person";
}

TEST(WorkEnded, TellsWhatHasComeOfAWorkLineNotWhatItDid)
{
    WorkLine line;
    const test::EndedWork heard(&line);
    QObject::connect(&line, &WorkLine::finished, &line, [&line] {
        if (line.text() == u"looking"_s)
            line.start(u"writing"_s, [](const Progress &) {});
        else
            line.setText(u"written"_s);
    });
    line.start(u"looking"_s, [](const Progress &) {});
    ASSERT_TRUE(QTest::qWaitFor([&line] { return !line.isRunning(); }));
    EXPECT_EQ(line.text(), u"written"_s);
    EXPECT_EQ(heard.outcomes, QStringList{u"written"_s}) << "one step led to the next";
}

} // namespace
