// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/codepageguess.h"

#include <gtest/gtest.h>

using namespace ft;
using namespace Qt::StringLiterals;

namespace {

/// Names of files as people wrote them, in a code page.
std::vector<QByteArray> written(const char *codePage, const QStringList &names)
{
    std::vector<QByteArray> texts;
    for (const QString &name : names) {
        const auto bytes = CodePage(QString::fromLatin1(codePage)).encode(name);
        EXPECT_TRUE(bytes) << codePage << " " << name.toStdString();
        texts.push_back(bytes.value_or(QByteArray()));
    }
    return texts;
}

struct Sample {
    const char *codePage;
    QStringList names;
};

const Sample Samples[] = {
    {"windows-1252",
     {u"Die Ärzte - Männer sind Schweine.mp3"_s, u"Herbert Grönemeyer - Flugzeuge im Bauch.mp3"_s,
      u"Mylène Farmer - Désenchantée.mp3"_s, u"Édith Piaf - La vie en rose (été).mp3"_s,
      u"Maná - Corazón espinado.mp3"_s, u"Björk - Jóga.mp3"_s, u"Große Straße.avi"_s}},
    {"windows-1250",
     {u"Myslovitz - Długość dźwięku samotności.mp3"_s, u"Perfect - Chcemy być sobą.mp3"_s, u"Lucie - Medvídek.mp3"_s,
      u"Karel Gott - Včelka Mája.mp3"_s, u"Omega - Gyöngyhajú lány.mp3"_s, u"Żółw.txt"_s}},
    {"windows-1251",
     {u"Земфира - Ариведерчи.mp3"_s, u"Кино - Группа крови.mp3"_s, u"Океан Ельзи - Відпусти.mp3"_s,
      u"ДДТ - Осень.mp3"_s, u"Мумий Тролль - Утекай.mp3"_s}},
    {"windows-1253",
     {u"Χάρις Αλεξίου - Όλα σε θυμίζουν.mp3"_s, u"Νταλάρας - Παραπονεμένα λόγια.mp3"_s, u"τραγούδι.mp3"_s,
      u"Μίκης Θεοδωράκης.mp3"_s, u"καλημέρα.txt"_s}},
    {"windows-1254",
     {u"Barış Manço - Gülpembe.mp3"_s, u"Şebnem Ferah - Sigara.mp3"_s, u"Yıldız Tilbe - Delikanlım.mp3"_s,
      u"Sezen Aksu - Şarkı söylemek lazım.mp3"_s, u"İbrahim Tatlıses.mp3"_s}},
    {"windows-1255",
     {u"שלמה ארצי - ירח.mp3"_s, u"אריק איינשטיין - אני ואתה.mp3"_s, u"עברי לידר.mp3"_s, u"שלום.txt"_s,
      u"ריטה - שביל הבריחה.mp3"_s}},
    {"windows-1256",
     {u"فيروز - نسم علينا الهوى.mp3"_s, u"أم كلثوم - انت عمري.mp3"_s, u"عمرو دياب.mp3"_s, u"مرحبا.txt"_s,
      u"فيروز - البنت الشلبية.mp3"_s}},
    {"windows-1257",
     {u"Andrius Mamontovas - Mono širdyje.mp3"_s, u"Foje - Žmogus kuriame nėra savęs.mp3"_s,
      u"Prāta vētra - Lidmašīnas.mp3"_s, u"Jumprava - Vēl nav par vēlu.mp3"_s, u"Ąžuolėlis.txt"_s}},
    {"Shift_JIS",
     {u"浜崎あゆみ - 星の夜.mp3"_s, u"宇多田ヒカル - 光.mp3"_s, u"スピッツ - ロビンソン.mp3"_s, u"となりのトトロ.avi"_s,
      u"東京の写真.jpg"_s}},
    {"GBK",
     {u"王菲 - 红豆.mp3"_s, u"周杰伦 - 东风破.mp3"_s, u"我的中国心.mp3"_s, u"邓丽君 - 月亮代表我的心.mp3"_s,
      u"电影学院.avi"_s}},
    {"Big5",
     {u"張學友 - 吻別.mp3"_s, u"鄧麗君 - 月亮代表我的心.mp3"_s, u"周杰倫 - 東風破.mp3"_s, u"我的歌聲裡.mp3"_s,
      u"電影學院.avi"_s}},
    {"EUC-KR",
     {u"보아 - 넘버원.mp3"_s, u"김건모 - 미안해요.mp3"_s, u"서태지와 아이들 - 난 알아요.mp3"_s, u"사랑합니다.txt"_s,
      u"겨울연가.avi"_s}},
};

} // namespace

TEST(CodePageGuess, FindsTheCodePageThatNamesWereWrittenIn)
{
    for (const Sample &sample : Samples) {
        const auto texts = written(sample.codePage, sample.names);
        const CodePageGuess guess = guessCodePage(texts);
        EXPECT_EQ(guess.codePage.name().toStdString(), sample.codePage);
        EXPECT_EQ(guess.texts, std::count_if(texts.begin(), texts.end(), [](const QByteArray &text) {
                      return std::any_of(text.begin(), text.end(),
                                         [](char c) { return static_cast<signed char>(c) < 0; });
                  }));
        EXPECT_EQ(guess.trust, Trust::Likely) << sample.codePage << " " << guess.fitting << " of " << guess.texts;
    }
}

TEST(CodePageGuess, SaysThatItKnowsNothingOfAscii)
{
    const CodePageGuess guess = guessCodePage({"plain.mp3", "C:\\My Shared Folder", ""});
    EXPECT_EQ(guess.texts, 0);
    EXPECT_EQ(guess.codePage, CodePage());
}

TEST(CodePageGuess, IsNoMoreThanAGuessWithLittleToGoBy)
{
    EXPECT_EQ(guessCodePage(written("windows-1251", {u"Кино.mp3"_s})).trust, Trust::Guess);
    // The same bytes in nearly all code pages: the usual one is taken.
    const CodePageGuess umlaut = guessCodePage(written("windows-1252", {u"Müller.mp3"_s}));
    EXPECT_EQ(umlaut.codePage, CodePage());
    EXPECT_EQ(umlaut.trust, Trust::Guess);
}

TEST(CodePageGuess, IsNotLedAstrayByAFewTextsInAnother)
{
    std::vector<QByteArray> texts = written("windows-1251", QStringList(40, u"Кино - Группа крови.mp3"_s));
    for (const QByteArray &other : written("windows-1252", {u"Die Ärzte - Männer.mp3"_s, u"Björk.mp3"_s}))
        texts.push_back(other);
    const CodePageGuess guess = guessCodePage(texts);
    EXPECT_EQ(guess.codePage.name(), u"windows-1251"_s);
    EXPECT_EQ(guess.fitting, 40);
    EXPECT_EQ(guess.trust, Trust::Likely);
}
