// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/text.h"

#include <gtest/gtest.h>

using namespace ft;

namespace {

View view(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

QByteArray allBytes()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes += static_cast<char>(i);
    return bytes;
}

} // namespace

TEST(CodePage, IsWindows1252AtFirst)
{
    EXPECT_EQ(CodePage().name(), QStringLiteral("windows-1252"));
    EXPECT_EQ(CodePage().decode(view("Gr\xF6\xDF" "e \x80")), QStringLiteral("Größe €"));
}

TEST(CodePage, SingleBytePagesReturnEveryByte)
{
    for (const char *name : {"windows-1250", "windows-1251", "windows-1252"}) {
        const CodePage page(QString::fromLatin1(name));
        const QByteArray bytes = allBytes();
        EXPECT_TRUE(page.canDecode(view(bytes))) << name;
        EXPECT_EQ(page.encode(page.decode(view(bytes))), bytes) << name;
    }
}

TEST(CodePage, RefusesWhatItLacks)
{
    EXPECT_FALSE(CodePage().encode(QStringLiteral("Война")));
    EXPECT_EQ(CodePage().encode(QStringLiteral("café")), QByteArray("caf\xE9")) << "a refusal must not stick";
    EXPECT_TRUE(CodePage(QStringLiteral("windows-1251")).encode(QStringLiteral("Война")));
}

TEST(CodePage, ShowsWhatItCannotDecode)
{
    const CodePage page(QStringLiteral("Shift_JIS"));
    EXPECT_EQ(page.decode(view("a\xFF" "b")), QStringLiteral("a\uFFFDb"));
    EXPECT_FALSE(page.canDecode(view("a\xFF" "b")));
    EXPECT_EQ(page.decode(view("ab\x83\x41")), QStringLiteral("abア")) << "an error must not stick";
    EXPECT_TRUE(page.canDecode(view("ab\x83\x41")));
}

TEST(CodePage, NoticesHalfACharacterAtTheEnd)
{
    const CodePage page(QStringLiteral("Shift_JIS"));
    EXPECT_FALSE(page.canDecode(view("ab\x83")));
    EXPECT_TRUE(page.decode(view("ab\x83")).startsWith(QStringLiteral("ab\uFFFD")));
    EXPECT_EQ(page.decode(view("c")), QStringLiteral("c")) << "nothing is left from the text before";
}

TEST(CodePage, KnowsWhichNamesMakeSense)
{
    for (const QString &name : CodePage::known())
        EXPECT_TRUE(CodePage(name).isValid()) << name.toStdString();
    EXPECT_EQ(CodePage::known().first(), CodePage().name());
    EXPECT_TRUE(CodePage(QStringLiteral("IBM850")).isValid());
    EXPECT_FALSE(CodePage(QStringLiteral("windows-9999")).isValid());
    EXPECT_FALSE(CodePage(QStringLiteral("UTF-16")).isValid()) << "no ANSI code page";
    EXPECT_FALSE(CodePage(QString()).isValid());
}
