// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../items/fastfiles.h"

#include "findings/findingsview.h"
#include "items/foldermodel.h"
#include "support/pictures.h"
#include "table/filteredtable.h"
#include "table/folderview.h"
#include "table/recordsview.h"
#include "tree/fieldtreeview.h"

using namespace ft;

namespace {

class ItemPictures : public test::Pictures<>
{
protected:
    void saveIn(const QSize &size, QWidget &view, const QString &name) const
    {
        view.resize(size);
        view.show();
        save(view, name);
    }
};

} // namespace

TEST_P(ItemPictures, Database)
{
    const auto document = test::databaseDocument();
    RecordsView table(document.get(), QStringLiteral("records"));
    saveIn({1000, 320}, table, QStringLiteral("records"));
    FieldTreeView tree(document.get());
    saveIn({900, 500}, tree, QStringLiteral("tree"));
    FindingsView findings(document.get());
    saveIn({420, 400}, findings, QStringLiteral("findings"));
}

TEST_P(ItemPictures, Samples)
{
    const QString folder = qEnvironmentVariable("FT_SAMPLES");
    if (folder.isEmpty())
        GTEST_SKIP() << "FT_SAMPLES names no folder";
    FolderModel model;
    model.setPaths({folder});
    FolderView view(&model);
    ASSERT_TRUE(QTest::qWaitFor([&model] { return !model.isReading(); }, 60'000));
    saveIn({1200, 600}, view, QStringLiteral("folder"));
    Document download(open(folder + QStringLiteral("/corpus/sources-0.dat")));
    FieldTreeView tree(&download);
    saveIn({900, 700}, tree, QStringLiteral("download"));
    FindingsView findings(&download);
    saveIn({420, 400}, findings, QStringLiteral("download-findings"));
    RecordsView sources(&download, QStringLiteral("appendix.sources"));
    saveIn({1100, 300}, sources, QStringLiteral("sources"));
}

INSTANTIATE_TEST_SUITE_P(Themes, ItemPictures, testing::Values(Theme::Light, Theme::Dark), test::themeName);
