// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainrows.h"

#include "common/printedrows.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTableView>
#include <QTreeView>

#include <gtest/gtest.h>

namespace ft {
namespace {

/// Pages of a PDF, as its page objects count them.
qsizetype pagesOf(const PrintJob &job)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    {
        QPdfWriter paper(&file);
        paper.setPageSize(QPageSize(QPageSize::A4));
        job.draw(paper);
    }
    return file.data().count("/Type /Page\n");
}

TEST(Printing, textTakesAsManyPagesAsItNeeds)
{
    EXPECT_EQ(pagesOf(printedText(QStringLiteral("short"), QStringLiteral("<p>one line</p>"))), 1);
    EXPECT_GT(pagesOf(printedText(QStringLiteral("long"), QStringLiteral("<p>a line</p>").repeated(400))), 3);
}

TEST(Printing, aPictureFillsOnePageAndNoMore)
{
    int painted = 0;
    const PrintJob job = printedPicture(QStringLiteral("map"), {2000, 400}, [&painted](QPainter &painter) {
        painter.fillRect(QRect(0, 0, 2000, 400), Qt::black);
        EXPECT_NEAR(painter.transform().m11(), painter.transform().m22(), 1e-9) << "proportions stay";
        EXPECT_LE(painter.transform().mapRect(QRectF(0, 0, 2000, 400)).width(), painter.viewport().width() + 1);
        ++painted;
    });
    EXPECT_EQ(pagesOf(job), 1);
    EXPECT_EQ(painted, 1);
}

TEST(PrintedRows, areTheSelectedOnesOrAll)
{
    QStandardItemModel model;
    test::fillRows(model, 300);
    QTableView view;
    view.setModel(&model);
    EXPECT_GT(pagesOf(printedRows(view, QStringLiteral("all"))), 3);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.selectRow(3);
    EXPECT_GT(pagesOf(printedRows(view, QStringLiteral("one"))), 3) << "one row is where one stands, not a choice";
    view.selectionModel()->select(QItemSelection(model.index(3, 0), model.index(5, 1)), QItemSelectionModel::Select);
    EXPECT_EQ(pagesOf(printedRows(view, QStringLiteral("three"))), 1);
}

TEST(PrintedRows, ofNothingIsNoJob)
{
    QStandardItemModel model;
    QTableView view;
    view.setModel(&model);
    EXPECT_TRUE(printedRows(view, QStringLiteral("none")).isEmpty());
}

TEST(PrintedRows, ofATreeAreThoseThatAreOpen)
{
    QStandardItemModel model;
    test::fillRows(model, 2);
    for (int child = 0; child < 200; ++child)
        model.item(0)->appendRow(new QStandardItem(QStringLiteral("child")));
    QTreeView view;
    view.setModel(&model);
    EXPECT_EQ(pagesOf(printedRows(view, QStringLiteral("closed"))), 1);
    view.expandAll();
    EXPECT_GT(pagesOf(printedRows(view, QStringLiteral("open"))), 2);
}

} // namespace
} // namespace ft
