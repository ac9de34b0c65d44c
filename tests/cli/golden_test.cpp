// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ftwb.h"

#include "support/files.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <gtest/gtest.h>

using namespace ft;

namespace {

QDir folder(std::string_view name)
{
    return QDir(QString::fromStdString(test::sourceFile(name).string()));
}

/// The sample files that the project ships, by path within their folder.
QStringList sampleFiles()
{
    const QDir samples = folder("resources/samples");
    QStringList files;
    QDirIterator walk(samples.path(), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString file = samples.relativeFilePath(walk.next());
        if (!file.endsWith(QStringLiteral(".md")))
            files.append(file);
    }
    files.sort();
    return files;
}

QString goldenFile(QString sample)
{
    return folder("tests/cli/golden").filePath(sample.replace(u'/', u'-') + QStringLiteral(".fields"));
}

} // namespace

TEST(Golden, FieldDumpsOfTheSamplesAreAsTheyWere)
{
    for (const QString &sample : sampleFiles()) {
        const QByteArray dump = test::ftwb({QStringLiteral("fields"), sample}, folder("resources/samples").path()).out;
        EXPECT_FALSE(dump.isEmpty()) << sample.toStdString();
        QFile golden(goldenFile(sample));
        if (qEnvironmentVariableIsSet("FT_UPDATE")) {
            ASSERT_TRUE(golden.open(QIODevice::WriteOnly)) << golden.fileName().toStdString();
            golden.write(dump);
            continue;
        }
        ASSERT_TRUE(golden.open(QIODevice::ReadOnly)) << sample.toStdString() << ": write it with: ninja golden_dumps";
        EXPECT_TRUE(golden.readAll() == dump) << sample.toStdString() << ": see the difference with: ninja golden_dumps; git diff";
    }
}

TEST(Golden, EveryDumpHasItsSample)
{
    QStringList expected;
    for (const QString &sample : sampleFiles())
        expected.append(QFileInfo(goldenFile(sample)).fileName());
    expected.sort();
    EXPECT_EQ(folder("tests/cli/golden").entryList(QDir::Files, QDir::Name), expected);
}
