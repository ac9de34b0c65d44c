// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catalogue.h"
#include "support/files.h"
#include "wording/translation.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

using test::CatalogueText;

QStringList lines(const QList<CatalogueText> &texts)
{
    QStringList lines;
    std::transform(texts.begin(), texts.end(), std::back_inserter(lines), [](const CatalogueText &text) {
        return QStringList{text.context, text.source, text.comment, text.forms.join(u" || "_s), QString::number(text.state)}.join(u" | "_s);
    });
    return lines;
}

/// Copies of the .ts files, brought up to date with the sources.
class Update : public testing::Test
{
protected:
    void SetUp() override
    {
        for (const Language &language : languages()) {
            const auto file = test::catalogueFile(language.code);
            ASSERT_TRUE(QFile::copy(QString::fromStdString(file.string()), m_folder.filePath(QString::fromStdString(file.filename().string()))));
        }
        const auto define = [](QLatin1StringView name, const QString &value) { return QStringList{u"-D"_s, name + u'=' + value}; };
        QProcess update;
        update.start(QStringLiteral(FT_CMAKE),
                     define("LUPDATE"_L1, QStringLiteral(FT_LUPDATE))
                         + define("SOURCE"_L1, QString::fromStdString(test::sourceFile("").string()))
                         + define("WORK"_L1, m_folder.filePath(u"spelled"_s)) + define("TEXTS"_L1, m_folder.path())
                         + QStringList{u"-P"_s, QString::fromStdString(test::sourceFile("translations/update.cmake").string())});
        ASSERT_TRUE(update.waitForFinished(120'000));
        ASSERT_EQ(update.exitCode(), 0) << update.readAllStandardError().constData();
    }

    QList<CatalogueText> updated(const QString &code) const
    {
        return test::catalogue(m_folder.filePath(u"ftworkbench_%1.ts"_s.arg(code)).toStdString());
    }

    QTemporaryDir m_folder;
};

TEST_F(Update, leavesNoDifference)
{
    for (const Language &language : languages()) {
        const QStringList now = lines(test::catalogue(test::catalogueFile(language.code)));
        const QStringList after = lines(updated(language.code));
        for (const QString &line : after)
            EXPECT_TRUE(now.contains(line)) << "new, build update_texts: " << qPrintable(line);
        for (const QString &line : now)
            EXPECT_TRUE(after.contains(line)) << "not asked for any more, build update_texts: " << qPrintable(line);
        if (HasFailure())
            return; // the others say the same
    }
}

} // namespace
} // namespace ft
