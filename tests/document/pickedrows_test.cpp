// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pickedrows.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

TEST(PickedRows, KeepsOneSelectionAList)
{
    PickedRows picked;
    picked.set(u"lists[0].entries"_s, {3, 1});
    picked.set(u"lists[1].entries"_s, {7});
    EXPECT_EQ(picked.rows(u"lists[0].entries"_s), (std::vector{1, 3}));
    EXPECT_EQ(picked.rows(u"lists[1].entries"_s), std::vector{7});
    EXPECT_TRUE(picked.rows(u"entries"_s).empty());
}

TEST(PickedRows, TellsWhoSelected)
{
    PickedRows picked;
    QObject view;
    const QObject *who = nullptr;
    QObject::connect(&picked, &PickedRows::changed, [&who](const QString &, const QObject *by) { who = by; });
    picked.set(u"entries"_s, {1}, &view);
    EXPECT_EQ(who, &view);
}

TEST(PickedRows, TheSameRowsAgainChangeNothing)
{
    PickedRows picked;
    const QSignalSpy changed(&picked, &PickedRows::changed);
    picked.set(u"entries"_s, {2, 1});
    picked.set(u"entries"_s, {1, 2});
    picked.set(u"other"_s, {});
    EXPECT_EQ(changed.size(), 1);
    picked.forget();
    EXPECT_EQ(changed.size(), 1) << "whoever shows the list reads it anew";
    EXPECT_TRUE(picked.rows(u"entries"_s).empty());
}

} // namespace
} // namespace ft
