// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/files.h"
#include "wording/translation.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

#include <gtest/gtest.h>

#include <filesystem>

using namespace ft;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const std::filesystem::path &file)
{
    return QString::fromStdString(test::contents(file));
}

} // namespace

TEST(Translation, EnglishKnowsOneFromMany)
{
    QTranslator english;
    ASSERT_TRUE(english.load(u":/i18n/ftworkbench_en.qm"_s));
    EXPECT_EQ(english.translate("Offer", "%n file(s)", nullptr, 1), u"%n file"_s);
    EXPECT_EQ(english.translate("Offer", "%n file(s)", nullptr, 22), u"%n files"_s);
}

/// A new "%n thing(s)" without its forms would be shown as it is written.
TEST(Translation, EveryPluralHasItsForms)
{
    const QString forms = textOf(test::sourceFile("translations/ftworkbench_en.ts"));
    EXPECT_FALSE(forms.contains(u"unfinished"_s));
    static const QRegularExpression plural(uR"re(\btr\("([^"]*%n[^"]*)")re"_s);
    int found = 0;
    for (const char *folder : {"app", "model", "views"}) {
        for (const auto &entry : std::filesystem::recursive_directory_iterator(test::sourceFile(folder))) {
            if (entry.path().extension() != ".cpp")
                continue;
            for (auto texts = plural.globalMatch(textOf(entry.path())); texts.hasNext(); ++found) {
                const QString text = texts.next().captured(1);
                EXPECT_TRUE(forms.contains(u"<source>%1</source>"_s.arg(text.toHtmlEscaped()))) << entry.path() << ": " << text.toStdString();
            }
        }
    }
    EXPECT_GT(found, 10);
}
