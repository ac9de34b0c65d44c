// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../items/fastfiles.h"

#include "common/elidedlabel.h"
#include "items/foldermodel.h"
#include "items/rowfilter.h"
#include "table/filteredtable.h"
#include "table/folderview.h"

#include <QFile>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace ft;
using namespace Qt::StringLiterals;

TEST(FolderView, HasNoColumnThatIsNarrowerThanItsTitle)
{
    FolderModel model;
    const FolderView view(&model);
    const QHeaderView *header = view.table()->table()->horizontalHeader();
    const QFontMetrics letters(header->font());
    for (int column = 0; column < header->count(); ++column) {
        const QString title = model.headerData(column, Qt::Horizontal).toString();
        EXPECT_GT(header->sectionSize(column), letters.horizontalAdvance(title)) << qPrintable(title);
    }
    const std::vector<int> none(static_cast<std::size_t>(header->count()), 0);
    view.table()->setColumnLetters(none);
    EXPECT_GT(header->sectionSize(0), letters.horizontalAdvance(model.headerData(0, Qt::Horizontal).toString()));
}

TEST(FolderView, OpensTheFileThatIsShownInTheRow)
{
    const QTemporaryDir folder;
    for (const char *name : {"a.dbb", "b.dbb", "data256.dbb"}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        const Bytes bytes = test::database();
        file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<qint64>(bytes.size()));
    }
    FolderModel model;
    FolderView view(&model);
    view.show();
    model.setPaths({folder.path()});
    ASSERT_TRUE(QTest::qWaitFor([&model] { return model.filesRead() == 3; }));
    RowFilter *rows = view.table()->rows();
    view.table()->table()->sortByColumn(number(FolderColumn::File), Qt::DescendingOrder);
    ASSERT_TRUE(QTest::qWaitFor([rows] { return !rows->isBusy() && rows->rowCount() == 3; }));
    QSignalSpy opened(&view, &FolderView::opened);
    view.table()->table()->setCurrentIndex(rows->index(2, 0));
    QTest::keyClick(view.table()->table(), Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().first().toString(), folder.filePath(u"a.dbb"_s));
    EXPECT_EQ(view.table()->findChild<ElidedLabel *>()->text(), u"3 files"_s);
}
