// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/files.h"
#include "wording/text.h"
#include "wording/translation.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

#include <gtest/gtest.h>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

QString textOf(const std::filesystem::path &file)
{
    return QString::fromStdString(test::contents(file));
}

/// The application speaks a language for the length of a test.
class Speaking
{
public:
    explicit Speaking(const QString &code) { installTranslation(*QCoreApplication::instance(), code); }
    ~Speaking()
    {
        qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
        QLocale::setDefault(QLocale::system());
    }
};

TEST(Translation, hasEveryLanguageOfTheList)
{
    for (const Language &language : languages())
        EXPECT_TRUE(QFile::exists(u":/i18n/ftworkbench_%1.qm"_s.arg(language.code))) << qPrintable(language.code);
}

TEST(Translation, speaksTheLanguageThatWasChosen)
{
    {
        const Speaking german(u"de"_s);
        EXPECT_EQ(gradeName(Trust::Likely), u"wahrscheinlich"_s);
        EXPECT_EQ(exactSizeText(1234567), u"1.234.567 Bytes"_s);
        EXPECT_EQ(exactSizeText(1), u"1 Byte"_s);
        EXPECT_EQ(sizeText(3'400'000), u"3,4 MB"_s);
    }
    const Speaking swedish(u"sv"_s);
    EXPECT_EQ(gradeName(Trust::Likely), u"troligt"_s);
    EXPECT_EQ(exactSizeText(1234567), u"1\u00a0234\u00a0567 byte"_s);
}

TEST(Translation, hasTheWordsOnButtonsInEveryLanguage)
{
    for (const Language &language : languages()) {
        if (language.code == u"en"_s)
            continue;
        const Speaking speaking(language.code);
        for (const char *word : {"Cancel", "Close", "Restore Defaults"})
            EXPECT_NE(QCoreApplication::translate("QPlatformTheme", word), QString::fromLatin1(word)) << qPrintable(language.code);
    }
}

TEST(Translation, speaksOneLanguageWhereThatOfTheSystemIsNotAmongThem)
{
    const Speaking italian(u"it"_s);
    EXPECT_EQ(gradeName(Trust::Likely), u"likely"_s);
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s) << "not Italian beside English";
}

TEST(Translation, countsInEnglishWhereTheSystemSpeaksNothingElse)
{
    const Speaking english(u"en"_s);
    EXPECT_EQ(exactSizeText(1), u"1 byte"_s);
    EXPECT_EQ(exactSizeText(1234567), u"1,234,567 bytes"_s);
}

TEST(Translation, keepsWhatEveryProgramReadsAlike)
{
    const Speaking german(u"de"_s);
    EXPECT_EQ(timeText(1044972180, {}), u"2003-02-11 14:03:00 UTC"_s);
    EXPECT_EQ(offsetText(0x3a1f0), u"0x3a1f0"_s);
    EXPECT_EQ(word(Trust::Likely), "likely");
}

TEST(Translation, knowsOneFromManyInEnglish)
{
    QTranslator english;
    ASSERT_TRUE(english.load(u":/i18n/ftworkbench_en.qm"_s));
    EXPECT_EQ(english.translate("Offer", "%n file(s)", nullptr, 1), u"%n file"_s);
    EXPECT_EQ(english.translate("Offer", "%n file(s)", nullptr, 22), u"%n files"_s);
}

/// A new "%n thing(s)" without its forms would be shown as it is written.
TEST(Translation, hasFormsForEveryPlural)
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

} // namespace
} // namespace ft
