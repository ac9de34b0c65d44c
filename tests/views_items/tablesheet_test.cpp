// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/tablesheet.h"

#include "../records/cells.h"

#include <QBuffer>
#include <QFont>
#include <QPdfWriter>

#include <gtest/gtest.h>

using namespace ft;
using namespace Qt::StringLiterals;

namespace {

int pagesOf(int rows)
{
    test::Cells cells;
    for (int row = 0; row < rows; ++row)
        cells.push_back({u"name %1"_s.arg(row), QString::number(row)});
    RowExport what;
    what.title = u"data256.dbb"_s;
    what.columns = {{u"Name"_s, u"name"_s}, {u"Size"_s, u"size"_s, true}};
    what.tables.push_back({test::indexOf(cells), nullptr, {0, 1}, {}});
    QByteArray paper;
    QBuffer buffer(&paper);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        EXPECT_TRUE(TableSheet(what, {200, 80}, QFont()).print(writer));
    }
    return static_cast<int>(paper.count("/Type /Page\n"));
}

} // namespace

TEST(TableSheet, TakesAsManyPagesAsRowsNeed)
{
    EXPECT_EQ(pagesOf(1), 1);
    const int hundreds = pagesOf(1000);
    EXPECT_GT(hundreds, 8);
    EXPECT_LT(hundreds, 40);
}

TEST(TableSheet, PrintsNoMoreThanAnyoneReads)
{
    EXPECT_EQ(pagesOf(TableSheet::RowLimit + 5000), pagesOf(TableSheet::RowLimit));
}
