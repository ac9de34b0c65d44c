// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainrows.h"

#include "common/copyactions.h"
#include "items/exporttext.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace ft {
namespace {

TEST(RowsMimeData, hasTextTableAndJson)
{
    QStandardItemModel model;
    test::fillRows(model, 1);
    model.setItem(0, 0, new QStandardItem(QStringLiteral("<b>a&b</b>")));
    const std::unique_ptr<QMimeData> data(rowsMimeData({model.index(0, 0)}, {0, 1}));
    EXPECT_EQ(data->text(), QStringLiteral("Name\tBytes\n<b>a&b</b>\t0\n"));
    EXPECT_TRUE(data->html().contains(QStringLiteral("&lt;b&gt;a&amp;b&lt;/b&gt;"))) << "text of files is no markup";
    EXPECT_TRUE(data->html().contains(QStringLiteral("align=\"right\"")));
    EXPECT_TRUE(data->hasFormat(JsonMimeType));
}

TEST(RowsMimeData, leavesOutWhatNobodyPastesWhereThereAreVeryMany)
{
    QStandardItemModel model(RichRowLimit + 1, 1);
    QModelIndexList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows += model.index(row, 0);
    const std::unique_ptr<QMimeData> data(rowsMimeData(rows, {0}));
    EXPECT_TRUE(data->hasText());
    EXPECT_FALSE(data->hasHtml());
}

class RowsView : public testing::Test
{
protected:
    RowsView()
    {
        test::fillRows(model, 5);
        view.setModel(&model);
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        new CopyActions(&view);
        view.resize(400, 300);
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
        view.selectRow(1);
        view.selectionModel()->select(QItemSelection(model.index(2, 0), model.index(2, 1)),
                                      QItemSelectionModel::Select);
    }
    void click(int row)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(model.index(row, 0)).center());
    }
    qsizetype selected() const { return view.selectionModel()->selectedRows().size(); }

    QStandardItemModel model;
    QTableView view;
};

TEST_F(RowsView, copiesATable)
{
    view.actions().constFirst()->trigger();
    const QMimeData *data = QApplication::clipboard()->mimeData();
    EXPECT_EQ(data->text(), QStringLiteral("Name\tBytes\nname 1\t10\nname 2\t20\n"));
    EXPECT_TRUE(data->hasHtml());
}

TEST_F(RowsView, pressingOnASelectedRowKeepsTheOthersUntilItTurnsOutToBeAClick)
{
    const QPoint place = view.visualRect(model.index(2, 0)).center();
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, place);
    EXPECT_EQ(selected(), 2) << "they may be dragged";
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, place);
    EXPECT_EQ(selected(), 1);
    EXPECT_EQ(view.currentIndex().row(), 2);
}

TEST_F(RowsView, aClickElsewhereSelectsAsEver)
{
    click(4);
    EXPECT_EQ(selected(), 1);
    EXPECT_EQ(view.currentIndex().row(), 4);
}

} // namespace
} // namespace ft
