// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../items/fastfiles.h"
#include "shown.h"

#include "common/elidedlabel.h"
#include "items/recordtable.h"
#include "items/rowfilter.h"
#include "table/filteredtable.h"
#include "table/filterline.h"
#include "table/recordsview.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace ft;
using namespace Qt::StringLiterals;

namespace {

class RecordsViewTest : public testing::Test
{
protected:
    void show(std::unique_ptr<Document> shown, const QString &list = u"records"_s)
    {
        document = std::move(shown);
        view = std::make_unique<RecordsView>(document.get(), list);
        view->resize(900, 300);
        view->show();
    }
    QTableView *table() const { return view->table()->table(); }
    RowFilter *rows() const { return view->table()->rows(); }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !rows()->isBusy() && !view->model()->isSurveying(); }));
        QCoreApplication::processEvents();
    }
    QLineEdit *anywhere() const { return view->table()->findChild<FilterLine *>()->box(); }
    QString counts() const { return view->table()->findChild<ElidedLabel *>()->text(); }

    std::unique_ptr<Document> document;
    std::unique_ptr<RecordsView> view;
};

} // namespace

TEST_F(RecordsViewTest, SaysHowManyThereAreAndHowManyAreShown)
{
    show(test::databaseDocument());
    settle();
    EXPECT_EQ(counts(), u"5 slots · 1 empty · 1 damaged · 1 with left-overs"_s);
    anywhere()->setText(u"mp3"_s);
    settle();
    EXPECT_TRUE(counts().startsWith(u"2 of 5 slots · filter on any column · 1 empty"_s)) << counts().toStdString();
}

TEST_F(RecordsViewTest, TypingFiltersAndEscapeClears)
{
    show(test::databaseDocument());
    QTest::keyClicks(table(), u"f"_s);
    QTest::keyClicks(anywhere(), u"ilm"_s);
    settle();
    EXPECT_EQ(anywhere()->text(), u"film"_s);
    EXPECT_EQ(rows()->rowCount(), 1);
    QTest::keyClick(anywhere(), Qt::Key_Escape);
    settle();
    EXPECT_EQ(rows()->rowCount(), 5);
    EXPECT_TRUE(anywhere()->text().isEmpty());
}

TEST_F(RecordsViewTest, EachColumnHasAFilterOfItsOwn)
{
    show(test::databaseDocument());
    const QList<QLineEdit *> fields = table()->horizontalHeader()->findChildren<QLineEdit *>();
    ASSERT_EQ(fields.size(), view->model()->columnCount());
    fields[1]->setText(u"damaged"_s);
    settle();
    EXPECT_EQ(rows()->rowCount(), 1);
    EXPECT_EQ(view->table()->rows()->mapToSource(rows()->index(0, 0)).row(), 4);
}

TEST_F(RecordsViewTest, FocusGoesBothWays)
{
    show(test::databaseDocument());
    QSignalSpy changed(document->focus(), &Focus::changed);
    table()->setCurrentIndex(rows()->index(1, 0));
    EXPECT_EQ(document->focus()->spot(), document->spotOf(u"records[1]"_s));
    document->focus()->set(document->spotOf(u"records[3].tags[0].value"_s));
    EXPECT_EQ(view->table()->currentRow(), 3);
    document->focus()->set({{2 * 264, 4}, {}});
    EXPECT_EQ(view->table()->currentRow(), 2);
    EXPECT_EQ(changed.size(), 3);
}

TEST_F(RecordsViewTest, TheCurrentRowStaysThroughFilterAndSort)
{
    show(test::databaseDocument());
    table()->setCurrentIndex(rows()->index(3, 0));
    QSignalSpy changed(document->focus(), &Focus::changed);
    anywhere()->setText(u"film"_s);
    settle();
    EXPECT_EQ(view->table()->currentRow(), 3);
    anywhere()->clear();
    settle();
    table()->sortByColumn(0, Qt::DescendingOrder);
    settle();
    EXPECT_EQ(view->table()->currentRow(), 3);
    EXPECT_EQ(changed.size(), 0);
}

TEST_F(RecordsViewTest, AClickOnATitleSortsThreeWays)
{
    show(test::databaseDocument());
    QHeaderView *header = table()->horizontalHeader();
    const QPoint title(header->sectionViewportPosition(0) + 10, 8);
    const auto first = [this] { return rows()->mapToSource(rows()->index(0, 0)).row(); };
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
    settle();
    EXPECT_EQ(rows()->sortColumn(), 0);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
    settle();
    EXPECT_EQ(first(), 4);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
    settle();
    EXPECT_EQ(rows()->sortColumn(), -1);
    EXPECT_EQ(first(), 0);
}

TEST_F(RecordsViewTest, CopiesWhatIsSelectedAndShown)
{
    show(test::databaseDocument());
    for (int column = 0; column < view->model()->columnCount(); ++column)
        table()->setColumnHidden(column, column != 0 && column != 5);
    ASSERT_TRUE(test::showActive(*view));
    table()->setFocus();
    table()->selectAll();
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
              u"No.\tFile name\n0\tBlue Night.mp3\n1\tshort.txt\n2\t\n3\tfilm.avi\n4\tgone.mp3\n"_s);
}

TEST_F(RecordsViewTest, MarksAreHiddenAtFirst)
{
    show(test::databaseDocument());
    const std::vector<RecordColumn> &columns = view->model()->columns();
    for (int column = 0; column < static_cast<int>(columns.size()); ++column)
        EXPECT_EQ(table()->isColumnHidden(column), columns[static_cast<std::size_t>(column)].isMinor);
}

TEST_F(RecordsViewTest, LongAndHostileTextsArePainted)
{
    const std::string megabyte(1'000'000, 'A');
    show(test::document(test::FileBytes().text("1.2.3.4 1214 1 30 1045000000\n").text(megabyte)
                            .text(" 1214 1 30 1045000000\n<b>x</b>\xe2\x80\xae.com 1214 1 30 1045000000\n").bytes(),
                        u"nodes"_s),
         u"entries"_s);
    QElapsedTimer timer;
    timer.start();
    EXPECT_FALSE(view->grab().isNull());
    EXPECT_LT(timer.elapsed(), 5000); // a hang, not a benchmark
    for (int row = 0; row < rows()->rowCount(); ++row) {
        for (int column = 0; column < rows()->columnCount(); ++column)
            EXPECT_FALSE(rows()->index(row, column).data().toString().contains(QChar(0x202e)));
    }
}
