// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../items/fastfiles.h"
#include "shown.h"

#include "common/fieldeditor.h"
#include "common/fieldoutlook.h"
#include "items/columns.h"
#include "items/roles.h"
#include "support/kazaafiles.h"
#include "tree/fieldtreeview.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace ft;
using namespace Qt::StringLiterals;

namespace {

class FieldEditing : public testing::Test
{
protected:
    void SetUp() override
    {
        const std::string appendix = test::appendix(1000, 3);
        const std::string file = std::string(1000, 0x11) + appendix + test::trailer(appendix);
        document = test::document(Bytes(file.begin(), file.end()), u"download1.dat"_s);
        document->setEditable(true);
        view = std::make_unique<FieldTreeView>(document.get());
        view->resize(700, 500);
        ASSERT_TRUE(test::showActive(*view));
    }
    void go(const QString &path) { document->focus()->set(document->spotOf(path)); }
    FieldEditor *editor() const
    {
        const auto editors = view->viewport()->findChildren<FieldEditor *>();
        return editors.isEmpty() || !editors.constLast()->isVisible() ? nullptr : editors.constLast();
    }
    FieldEditor *begin(const QString &path)
    {
        go(path);
        QTest::keyClick(view.get(), Qt::Key_F2);
        return editor();
    }
    QModelIndex value() const { return view->currentIndex().siblingAtColumn(number(FieldColumn::Value)); }
    QString outlook() const { return view->findChild<FieldOutlook *>()->text(); }
    quint64 now(const QString &path) const { return editText(*document, path).value_or(u"0"_s).toULongLong(); }

    std::unique_ptr<Document> document;
    std::unique_ptr<FieldTreeView> view;
};

} // namespace

TEST_F(FieldEditing, NothingOpensWhileReadOnly)
{
    document->setEditable(false);
    EXPECT_EQ(begin(u"appendix.state"_s), nullptr);
}

TEST_F(FieldEditing, TypingSaysWhatFollowsAndReturnMakesOneEntry)
{
    FieldEditor *line = begin(u"appendix.start_time"_s);
    ASSERT_NE(line, nullptr);
    line->selectAll();
    QTest::keyClicks(line, u"2003-02-11 14:03:05"_s);
    EXPECT_TRUE(outlook().contains(u"2003-02-11"_s)) << outlook().toStdString();
    EXPECT_TRUE(outlook().contains(u"checksum"_s)) << outlook().toStdString();
    EXPECT_FALSE(document->isModified());
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return document->undoStack()->count() == 1; }));
    EXPECT_EQ(document->focus()->spot().path, u"appendix.start_time"_s);
    EXPECT_TRUE(value().data(ChangedRole).toBool());
    EXPECT_TRUE(value().data(Qt::ToolTipRole).toString().contains(u"In the saved file"_s));
    document->undoStack()->undo();
    EXPECT_FALSE(value().data(ChangedRole).toBool());
}

TEST_F(FieldEditing, WhatCannotBeStaysOpenUntilItIsPutRightOrGivenUp)
{
    FieldEditor *line = begin(u"appendix.start_time"_s);
    ASSERT_NE(line, nullptr);
    line->selectAll();
    QTest::keyClicks(line, u"soon"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::processEvents();
    ASSERT_EQ(editor(), line);
    EXPECT_TRUE(outlook().contains(u"soon"_s)) << outlook().toStdString();
    EXPECT_TRUE(line->accessibleDescription().contains(u"soon"_s));
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_EQ(document->undoStack()->count(), 0);
}

TEST_F(FieldEditing, WhatIsTypedSurvivesNewsAboutTheRow)
{
    FieldEditor *line = begin(u"appendix.start_time"_s);
    ASSERT_NE(line, nullptr);
    line->selectAll();
    QTest::keyClicks(line, u"104"_s);
    Q_EMIT document->findingsChanged();
    ASSERT_EQ(editor(), line);
    EXPECT_EQ(line->text(), u"104"_s);
}

TEST_F(FieldEditing, ValuesWithNamesAreOffered)
{
    const QStringList choices = choicesOf(*document, u"appendix.state"_s);
    ASSERT_GT(choices.size(), 1);
    for (const QString &choice : choices)
        EXPECT_TRUE(settingOf(*document, u"appendix.state"_s, choice, {}).problem.isEmpty()) << choice.toStdString();
    FieldEditor *line = begin(u"appendix.state"_s);
    ASSERT_NE(line, nullptr);
    const QList<QAction *> offers = line->actions();
    EXPECT_EQ(std::count_if(offers.begin(), offers.end(), [](const QAction *offer) { return offer->isVisible(); }), 1);
}

TEST_F(FieldEditing, ChangedFieldsAreMarkedUpToTheRoot)
{
    const Draft draft = settingOf(*document, u"appendix.sources[0].port"_s, u"1215"_s, {});
    ASSERT_TRUE(document->apply(draft.plan, draft.text)) << draft.problem.toStdString();
    for (const QString &path : {u"appendix"_s, u"appendix.sources"_s, u"appendix.sources[0]"_s, u"trailer.checksum"_s}) {
        go(path);
        EXPECT_TRUE(value().data(ChangedRole).toBool()) << path.toStdString();
    }
    go(u"appendix.state"_s);
    EXPECT_FALSE(value().data(ChangedRole).toBool());
    EXPECT_EQ(now(u"appendix.sources[0].port"_s), 1215U);
}

TEST_F(FieldEditing, ElementsGoByKey)
{
    const quint64 before = rowCount(document->tree(), find(document->tree(), "appendix.sources"));
    go(u"appendix.sources[1]"_s);
    QTest::keyClick(view.get(), Qt::Key_Delete);
    EXPECT_EQ(rowCount(document->tree(), find(document->tree(), "appendix.sources")), before - 1);
    document->undoStack()->undo();
    EXPECT_TRUE(document->changes().isEmpty());
}
