// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleformat.h"

#include "hex/destination.h"
#include "hex/gotobar.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace ft {

using namespace test;

TEST(Destination, ReadsNumbers)
{
    const auto offset = [](const char *typed) { return destination(QString::fromUtf8(typed)); };
    using D = Destination;
    EXPECT_EQ(offset("0x3a214"), (D{D::Offset, 0x3a214}));
    EXPECT_EQ(offset(" 0X3A214 "), (D{D::Offset, 0x3a214}));
    EXPECT_EQ(offset("3a214h"), (D{D::Offset, 0x3a214}));
    EXPECT_EQ(offset("239124"), (D{D::Offset, 239124}));
    EXPECT_EQ(offset("239 124"), (D{D::Offset, 239124}));
    EXPECT_EQ(offset("0003a214"), (D{D::Offset, 0x3a214}));
    EXPECT_EQ(offset("00010240"), (D{D::Offset, 0x10240})); // copied from the offset column
    EXPECT_EQ(offset("0"), (D{D::Offset, 0}));
    EXPECT_EQ(offset("+16"), (D{D::Forward, 16}));
    EXPECT_EQ(offset("-0x10"), (D{D::Backward, 16}));
    EXPECT_EQ(offset("0xffffffffffffffff").number, ~quint64{0});
    for (const char *bad : {"", "  ", "0x", "0xzz", "+", "+-3", "0x1ffffffffffffffff", "12abz", "%"})
        EXPECT_EQ(offset(bad).kind, D::Nowhere) << bad;
}

TEST(Destination, ReadsPaths)
{
    EXPECT_EQ(destination(QStringLiteral("appendix.sources[0].kbps")),
              (Destination{Destination::Field, 0, QStringLiteral("appendix.sources[0].kbps")}));
    EXPECT_EQ(destination(QStringLiteral("beef")).kind, Destination::Field);
}

TEST(Landing, FindsSpots)
{
    const auto document = sampleDocument();
    const Landing offset = landing(QStringLiteral("0x61"), *document);
    ASSERT_TRUE(offset.spot);
    EXPECT_EQ(*offset.spot, (Spot{{0x61, 1}, QStringLiteral("rows[0].size")}));
    document->focus()->set(*offset.spot);
    EXPECT_EQ(landing(QStringLiteral("+16"), *document).spot->extents.at, 0x71u);
    EXPECT_EQ(landing(QStringLiteral("-1"), *document).spot->extents.at, 0x60u);
    const Landing field = landing(QStringLiteral("header.title"), *document);
    ASSERT_TRUE(field.spot);
    EXPECT_EQ(field.spot->extents, (Extents{HeaderAt + 12, 20}));
    for (const char *bad : {"0x10000", "-1000", "+0xffffffffffffffff", "header.nothing", "rows[99]", "?"}) {
        const Landing missed = landing(QString::fromLatin1(bad), *document);
        EXPECT_FALSE(missed.spot) << bad;
        EXPECT_FALSE(missed.message.isEmpty()) << bad;
    }
}

TEST(Completions, GoAStepFurther)
{
    const auto document = sampleDocument(20'000);
    const auto typed = [&](const char *text) { return completions(QString::fromLatin1(text), *document); };
    EXPECT_TRUE(typed("he").contains(QStringLiteral("header")));
    EXPECT_EQ(typed("header.ti"), QStringList{QStringLiteral("header.title")});
    EXPECT_EQ(typed("header.").size(), 5);
    EXPECT_TRUE(typed("rows").contains(QStringLiteral("rows[0]")));
    EXPECT_TRUE(typed("rows").contains(QStringLiteral("rows[19999]")));
    EXPECT_EQ(typed("rows[1234].na"), QStringList{QStringLiteral("rows[1234].name")});
    EXPECT_TRUE(typed("0x12").isEmpty());
    EXPECT_TRUE(typed("nothing.").isEmpty());
}

TEST(GoToBar, SaysWholeWhatCanBeTypedWhereThereIsRoom)
{
    const auto document = sampleDocument();
    GoToBar bar(document.get());
    bar.resize(1200, bar.sizeHint().height());
    bar.open();
    const auto *line = bar.findChild<QLineEdit *>();
    const int text = line->fontMetrics().horizontalAdvance(line->placeholderText());
    EXPECT_GT(line->width(), text);
    EXPECT_LT(line->width(), text + 40);
}

TEST(GoToBar, SetsTheFocusOrSaysWhyNot)
{
    const auto document = sampleDocument();
    GoToBar bar(document.get());
    QSignalSpy closed(&bar, &GoToBar::closed);
    auto *line = bar.findChild<QLineEdit *>();
    bar.open();
    line->setText(QStringLiteral("header.nothing"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(bar.isVisible());
    EXPECT_EQ(closed.size(), 0);
    line->setText(QStringLiteral("header.count"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_FALSE(bar.isVisible());
    ASSERT_EQ(closed.size(), 1);
    EXPECT_TRUE(closed[0][0].toBool());
    EXPECT_EQ(document->focus()->spot().path, QStringLiteral("header.count"));
    bar.open();
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_FALSE(bar.isVisible());
    EXPECT_FALSE(closed[1][0].toBool());
}

} // namespace ft
