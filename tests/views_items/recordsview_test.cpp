// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../items/fastfiles.h"
#include "shown.h"
#include "support/endedwork.h"

#include "common/elidedlabel.h"
#include "common/wordbutton.h"
#include "items/facetmodel.h"
#include "items/recordtable.h"
#include "items/rowfilter.h"
#include "table/columnlayout.h"
#include "table/facetview.h"
#include "table/filterheader.h"
#include "table/filteredtable.h"
#include "table/filterline.h"
#include "table/recordsview.h"
#include "table/rowselection.h"
#include "table/tableoutput.h"
#include "table/tablepanels.h"

#include <QBuffer>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPdfWriter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

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
    int columnOf(const QString &key) const
    {
        const std::vector<RecordColumn> &columns = view->model()->columns();
        const auto found = std::find_if(columns.begin(), columns.end(), [&key](const RecordColumn &column) { return column.key == key; });
        return static_cast<int>(found - columns.begin());
    }
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
    EXPECT_EQ(view->table()->selection()->current(), 3);
    document->focus()->set({{2 * 264, 4}, {}});
    EXPECT_EQ(view->table()->selection()->current(), 2);
    EXPECT_EQ(changed.size(), 3);
}

TEST_F(RecordsViewTest, TheCurrentRowStaysThroughFilterAndSort)
{
    show(test::databaseDocument());
    table()->setCurrentIndex(rows()->index(3, 0));
    QSignalSpy changed(document->focus(), &Focus::changed);
    anywhere()->setText(u"film"_s);
    settle();
    EXPECT_EQ(view->table()->selection()->current(), 3);
    anywhere()->clear();
    settle();
    table()->sortByColumn(0, Qt::DescendingOrder);
    settle();
    EXPECT_EQ(view->table()->selection()->current(), 3);
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

TEST_F(RecordsViewTest, SelectedRowsStaySelectedThroughSortAndFilter)
{
    show(test::databaseDocument());
    settle();
    table()->selectionModel()->select(QItemSelection(rows()->index(0, 0), rows()->index(1, 0)),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    table()->sortByColumn(0, Qt::DescendingOrder);
    settle();
    QList<int> selected;
    for (const QModelIndex &row : table()->selectionModel()->selectedRows())
        selected.append(rows()->mapToSource(row).row());
    std::sort(selected.begin(), selected.end());
    EXPECT_EQ(selected, (QList<int>{0, 1}));
    table()->selectAll();
    table()->sortByColumn(0, Qt::AscendingOrder);
    settle();
    EXPECT_EQ(table()->selectionModel()->selectedRows().size(), 5);
}

TEST_F(RecordsViewTest, FacetsNarrowAndTheirCountsFollow)
{
    show(test::databaseDocument());
    auto *facets = view->table()->findChild<FacetModel *>();
    view->table()->findChild<FacetView *>()->show();
    facets->setActive(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return facets->rowCount() > 0; }));
    const auto value = [facets](const QString &text) {
        for (int i = 0; i < facets->rowCount(); ++i) {
            const QModelIndex column = facets->index(i, 0);
            for (int row = 0; row < facets->rowCount(column); ++row) {
                if (const QModelIndex found = facets->index(row, 0, column); found.data().toString() == text)
                    return found;
            }
        }
        return QModelIndex();
    };
    EXPECT_EQ(value(u"C:\\Music"_s).data(FacetModel::CountRole).toInt(), 1);
    facets->toggle(value(u"video"_s));
    settle();
    ASSERT_TRUE(QTest::qWaitFor([&] { return value(u"C:\\Music"_s).data(FacetModel::CountRole).toInt() == 0; }));
    EXPECT_EQ(rows()->rowCount(), 1);
    EXPECT_EQ(value(u"sound"_s).data(FacetModel::CountRole).toInt(), 2); // an alternative
    EXPECT_EQ(value(u"video"_s).data(Qt::CheckStateRole).toInt(), Qt::Checked);
    QTest::keyClick(anywhere(), Qt::Key_Escape);
    settle();
    EXPECT_EQ(rows()->rowCount(), 5);
    EXPECT_TRUE(facets->picks().empty());
}

TEST_F(RecordsViewTest, WhatIsShownIsExported)
{
    show(test::databaseDocument());
    for (int column = 0; column < view->model()->columnCount(); ++column)
        table()->setColumnHidden(column, column != 0 && column != 5);
    table()->horizontalHeader()->moveSection(0, 5);
    anywhere()->setText(u"mp3"_s);
    table()->sortByColumn(0, Qt::DescendingOrder);
    settle();
    const auto what = view->table()->output()->shownRows(ExportFormat::Csv);
    ASSERT_TRUE(what);
    const auto source = ExportSource::make(*what, {});
    std::string text(source->size(), '\0');
    source->read(0, std::span(reinterpret_cast<std::uint8_t *>(text.data()), text.size()));
    EXPECT_EQ(text, "File name,No.\r\ngone.mp3,4\r\nBlue Night.mp3,0\r\n");
}

TEST_F(RecordsViewTest, AnExportThatHasEndedIsTold)
{
    show(test::databaseDocument());
    rows()->prepare();
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows()->index() != nullptr && !rows()->isBusy(); }));
    const QTemporaryDir folder;
    const test::EndedWork ended(view.get());
    view->table()->output()->exportTo(folder.filePath(u"rows.csv"_s));
    ASSERT_TRUE(QTest::qWaitFor([&ended] { return !ended.outcomes.isEmpty(); }));
    EXPECT_EQ(ended.outcomes, QStringList{u"5 rows were written to %1."_s.arg(folder.filePath(u"rows.csv"_s))});
}

TEST_F(RecordsViewTest, ColumnsAreAsTheyWereArranged)
{
    ColumnLayouts layouts;
    ColumnLayout arranged;
    arranged.order = QStringList{u"size"_s, u"name"_s};
    arranged.widths.insert(u"folder"_s, 77);
    arranged.shown.insert(u"offset"_s, true);
    arranged.shown.insert(u"tag_4"_s, false);
    layouts.setLayout(u"kazaa.dbb/records"_s, arranged);
    ColumnLayouts again;
    again.restore(layouts.save());
    EXPECT_EQ(again.layout(u"kazaa.dbb/records"_s), arranged);
    show(test::databaseDocument());
    view->setColumnLayouts(&again);
    settle();
    const QHeaderView *header = table()->horizontalHeader();
    EXPECT_EQ(header->logicalIndex(0), columnOf(u"size"_s));
    EXPECT_EQ(header->logicalIndex(1), columnOf(u"name"_s));
    EXPECT_EQ(header->sectionSize(columnOf(u"folder"_s)), 77);
    EXPECT_FALSE(header->isSectionHidden(columnOf(u"offset"_s)));
    EXPECT_TRUE(header->isSectionHidden(columnOf(u"tag_4"_s)));
}

TEST_F(RecordsViewTest, ColumnsAreSortedAndFilteredWithoutAMouse)
{
    show(test::databaseDocument());
    settle();
    auto *header = static_cast<FilterHeader *>(table()->horizontalHeader());
    const auto choose = [&](int column, const QString &words) {
        QMenu menu;
        header->fillMenu(&menu, column);
        for (QAction *action : menu.actions()) {
            if (action->text().startsWith(words))
                return action->trigger();
        }
        ADD_FAILURE() << "no choice " << words.toStdString();
    };
    choose(1, u"Sort by “%1”, desc"_s.arg(header->model()->headerData(1, Qt::Horizontal).toString()));
    EXPECT_EQ(header->sortIndicatorSection(), 1);
    EXPECT_EQ(header->sortIndicatorOrder(), Qt::DescendingOrder);
    choose(1, u"Not sorted"_s);
    EXPECT_EQ(header->sortIndicatorSection(), -1);

    QList<QLineEdit *> fields;
    for (QLineEdit *field : header->findChildren<QLineEdit *>()) {
        if (!field->isHidden())
            fields += field;
    }
    ASSERT_GT(fields.size(), 3);
    header->moveSection(header->visualIndex(0), 1);
    fields.swapItemsAt(0, 1);
    view->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(view.get()));
    fields[0]->setFocus();
    for (qsizetype i = 1; i < fields.size(); ++i) {
        QTest::keyClick(fields[i - 1], Qt::Key_Tab);
        ASSERT_EQ(view->focusWidget(), fields[i]) << "as they stand, not as they stood";
    }
    EXPECT_GT(table()->horizontalScrollBar()->value(), 0) << "the last one has come into sight";
    EXPECT_TRUE(table()->rect().intersects(QRect(fields.constLast()->mapTo(table(), QPoint()), fields.constLast()->size())));
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

TEST_F(RecordsViewTest, IsAskedFromOutsideAColumnAtATime)
{
    show(test::databaseDocument());
    settle();
    anywhere()->setText(u"mp3"_s);
    const int folder = columnOf(u"folder"_s);
    const int size = columnOf(u"size"_s);
    view->table()->ask(size, {.columns = {{size, u"<10"_s}}});
    settle();
    EXPECT_EQ(rows()->query().anywhere, u"mp3"_s);
    EXPECT_EQ(rows()->query().columns, (std::map<int, QString>{{size, u"<10"_s}}));
    view->table()->ask(folder, {.picks = {{folder, {u"C:\\nowhere"_s}}}});
    settle();
    EXPECT_EQ(rows()->rowCount(), 0);
    EXPECT_TRUE(counts().contains(u"filter on any column, "_s)) << counts().toStdString();
    view->table()->ask(folder, {});
    view->table()->ask(size, {});
    settle();
    EXPECT_EQ(rows()->query(), RowQuery{.anywhere = u"mp3"_s});
}

TEST_F(RecordsViewTest, ShowsChartsAboveTheRowsOnlyWhenAskedTo)
{
    show(test::databaseDocument());
    auto *charts = new QWidget;
    view->table()->panels()->setCharts(charts);
    view->table()->panels()->offerCharts(true);
    EXPECT_FALSE(charts->isVisible());
    const auto words = view->findChildren<WordButton *>();
    const auto word = std::find_if(words.begin(), words.end(), [](WordButton *button) { return button->text() == u"Charts"_s; });
    ASSERT_NE(word, words.end());
    (*word)->click();
    EXPECT_TRUE(charts->isVisible());
    EXPECT_TRUE(table()->isVisible());
    view->table()->panels()->offerCharts(false);
    EXPECT_FALSE(charts->isVisible());
    EXPECT_FALSE((*word)->isVisible());
}

namespace {

/// The names of songs in windows-1251, which a database does not say.
std::unique_ptr<Document> russianDatabase()
{
    std::vector<Bytes> slots;
    for (const QString &name : {u"Земфира - Ариведерчи.mp3"_s, u"Кино - Группа крови.mp3"_s, u"Мумий Тролль - Утекай.mp3"_s,
                                u"ДДТ - Осень.mp3"_s, u"Алиса - Небо славян.mp3"_s}) {
        const QByteArray bytes = CodePage(u"windows-1251"_s).encode(name).value();
        slots.push_back(test::slot(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())), "C:\\Music", 5));
    }
    return test::document(test::joined(slots), u"data256.dbb"_s);
}

} // namespace

TEST_F(RecordsViewTest, SaysWhatCodePageTextsLookLikeUntilItIsChosen)
{
    show(russianDatabase());
    settle();
    EXPECT_TRUE(counts().contains(u" of 5 texts with foreign letters look like windows-1251"_s)) << counts().toStdString();
    document->setCodePage(CodePage(u"windows-1251"_s));
    settle();
    EXPECT_FALSE(counts().contains(u"windows-1251"_s)) << counts().toStdString();
}

TEST_F(RecordsViewTest, PrintsWhatIsShown)
{
    show(test::databaseDocument());
    view->table()->rows()->prepare();
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows()->index() != nullptr; }));
    QByteArray paper;
    QBuffer buffer(&paper);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        view->table()->output()->printTo(writer);
    }
    EXPECT_TRUE(paper.startsWith("%PDF-"));
    EXPECT_EQ(paper.count("/Type /Page\n"), 1);
}

TEST_F(RecordsViewTest, SaysThatNothingWasPrintedWithoutAPrinter)
{
    show(test::databaseDocument());
    view->table()->rows()->prepare();
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows()->index() != nullptr; }));
    QPdfWriter writer(u"/nowhere/at/all.pdf"_s);
    view->table()->output()->printTo(writer);
    EXPECT_TRUE(counts().contains(u"nothing was printed"_s)) << counts().toStdString();
}
