// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../items/fastfiles.h"

#include "common/theme.h"
#include "findings/findingsview.h"
#include "items/foldermodel.h"
#include "table/filteredtable.h"
#include "table/folderview.h"
#include "table/recordsview.h"
#include "tree/fieldtreeview.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <gtest/gtest.h>

// Pictures of the views for people to look at, in both themes: FT_PICTURES names the folder they go to.

using namespace ft;

namespace {

class Pictures : public testing::TestWithParam<Theme>
{
protected:
    void SetUp() override
    {
        if (qEnvironmentVariableIsEmpty("FT_PICTURES"))
            GTEST_SKIP() << "FT_PICTURES names no folder";
        applyTheme(*qApp, GetParam());
    }
    void TearDown() override { applyTheme(*qApp, Theme::Light); }

    void save(QWidget &view, const QString &name, const QSize &size) const
    {
        view.resize(size);
        view.show();
        QTest::qWait(250);
        const QString theme = GetParam() == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        const QDir folder(qEnvironmentVariable("FT_PICTURES"));
        EXPECT_TRUE(view.grab().save(folder.filePath(QStringLiteral("%1-%2.png").arg(name, theme))));
    }
};

} // namespace

TEST_P(Pictures, Database)
{
    const auto document = test::databaseDocument();
    RecordsView table(document.get(), QStringLiteral("records"));
    save(table, QStringLiteral("records"), {1000, 320});
    FieldTreeView tree(document.get());
    save(tree, QStringLiteral("tree"), {900, 500});
    FindingsView findings(document.get());
    save(findings, QStringLiteral("findings"), {420, 400});
}

TEST_P(Pictures, Samples)
{
    const QString folder = qEnvironmentVariable("FT_SAMPLES");
    if (folder.isEmpty())
        GTEST_SKIP() << "FT_SAMPLES names no folder";
    FolderModel model;
    model.setPaths({folder});
    FolderView view(&model);
    ASSERT_TRUE(QTest::qWaitFor([&model] { return !model.isReading(); }, 60'000));
    save(view, QStringLiteral("folder"), {1200, 600});
    Document download(open(folder + QStringLiteral("/corpus/sources-0.dat")));
    FieldTreeView tree(&download);
    save(tree, QStringLiteral("download"), {900, 700});
    FindingsView findings(&download);
    save(findings, QStringLiteral("download-findings"), {420, 400});
    RecordsView sources(&download, QStringLiteral("appendix.sources"));
    save(sources, QStringLiteral("sources"), {1100, 300});
}

INSTANTIATE_TEST_SUITE_P(Themes, Pictures, testing::Values(Theme::Light, Theme::Dark));
