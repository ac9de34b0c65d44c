// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codepageguess.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ft {

namespace {

/// What a text costs in a language, in bits: the fewer, the more it looks like that.
using Bits = double;

/// A language with the letters beyond ASCII that it uses. `isAlphabet`: it has an alphabet of its own; else its letters
/// stand among those of ASCII, mostly one by one.
struct Language {
    const char *codePage;
    const char16_t *letters;
    bool isAlphabet = false;
};

constexpr Language Languages[] = {
    {"windows-1252", u"äöüßÄÖÜ"},
    {"windows-1252", u"éèêàçôîûâëïùœÉÀÇ"},
    {"windows-1252", u"ñáéíóúü¿¡Ñ"},
    {"windows-1252", u"ãõáéíóúâêôçàÃÇ"},
    {"windows-1252", u"åäöøæéÅÄÖØÆ"},
    {"windows-1252", u"àèéìòù"},
    {"windows-1250", u"ąćęłńóśźżŁŚŻ"},
    {"windows-1250", u"áčďéěíňóřšťúůýžČŘŠŽ"},
    {"windows-1250", u"áéíóöőúüűÁÉ"},
    {"windows-1250", u"čćđšžČŠŽ"},
    {"windows-1250", u"ăâîşţŞŢ"},
    {"windows-1251", u"абвгдежзийклмнопрстуфхцчшщыьэюяАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮЯ", true},
    {"windows-1251", u"абвгдеєжзиіїйклмнопрстуфхцчшщьюяАБВГДЕЄЖЗІКЛМНОПРСТУФХЦЧШЮЯ", true},
    {"windows-1253", u"αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈ", true},
    {"windows-1254", u"çğıöşüÇĞİÖŞÜ"},
    {"windows-1255", u"אבגדהוזחטיכלמנסעפצקרשתםןףץך", true},
    {"windows-1256", u"ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإآءئؤ", true},
    {"windows-1257", u"ąčęėįšųūžŠŽ"},
    {"windows-1257", u"āčēģīķļņšūžĀĒĪŠŽ"},
};

/// Code pages whose letters take two bytes, with the first bytes of those that are frequent: the first level of each
/// standard is ordered so.
struct DoubleBytePage {
    const char *codePage;
    std::uint8_t firstFrequent;
    std::uint8_t lastFrequent;
    double frequent; ///< how many letters that are
};

constexpr DoubleBytePage DoubleBytePages[] = {
    {"Shift_JIS", 0x88, 0x97, 3000},
    {"GBK", 0xB0, 0xD7, 3700},
    {"Big5", 0xA4, 0xC6, 5400},
    {"EUC-KR", 0xB0, 0xC8, 2350},
};

// Costs that hold for all languages; rounded from what names of files look like.
constexpr Bits Impossible = 20; ///< no character, or a control one
constexpr Bits Strange = 10; ///< a letter or a sign that the language does not use
constexpr Bits Sign = 9; ///< a quotation mark, a dash: the same in all code pages
constexpr Bits Unusual = 5; ///< two foreign letters in a row, or letters of two alphabets in one word
constexpr Bits WrongCase = 4; ///< a capital behind a small letter
constexpr Bits OtherThan1252 = 3; ///< most of the network used it

bool isSign(QChar character)
{
    return QStringView(u"«»–—‘’“”„…°´·").contains(character);
}

bool isAsciiLetter(QChar character)
{
    return character.unicode() < 0x80 && character.isLetter();
}

Bits costOfLetter(QChar character, QStringView letters)
{
    if (letters.contains(character))
        return std::log2(double(letters.size()) / 0.9);
    if (isSign(character))
        return Sign;
    const bool isNone = character == QChar::ReplacementCharacter || character.category() == QChar::Other_Control
        || character.category() == QChar::Other_NotAssigned || character.category() == QChar::Other_PrivateUse;
    return isNone ? Impossible : Strange;
}

Bits costIn(const Language &language, const QString &text)
{
    const QStringView letters(language.letters);
    Bits cost = 0;
    QChar before = u' ';
    for (const QChar character : text) {
        const bool isForeign = character.unicode() >= 0x80;
        const bool wasForeign = before.unicode() >= 0x80 && before.isLetter();
        if (isForeign)
            cost += costOfLetter(character, letters);
        if (character.isLetter() && before.isLetter()) {
            const bool changesAlphabet = isForeign != wasForeign;
            if (language.isAlphabet ? changesAlphabet : isForeign && wasForeign)
                cost += Unusual;
            if (before.isLower() && character.isUpper() && (isForeign || wasForeign))
                cost += WrongCase;
        }
        before = character;
    }
    return cost;
}

/// The letters of Japanese and Korean syllables, and of ideographs.
Bits costIn(const DoubleBytePage &page, const QByteArray &bytes, const QString &text)
{
    Bits cost = 0;
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        const bool isKana = code >= 0x3040 && code < 0x3100;
        const bool isHalf = code >= 0xFF61 && code < 0xFFA0; // one byte each, which nearly every text would be in
        if (code < 0x80)
            continue;
        cost += isKana ? 7 : isHalf ? Strange : character.isLetter() || isSign(character) ? 0 : Impossible / 2;
        if (character == QChar::ReplacementCharacter)
            cost += Impossible;
    }
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
        const auto first = static_cast<std::uint8_t>(bytes[i]);
        if (first < 0x80)
            continue;
        const bool isFrequent = first >= page.firstFrequent && first <= page.lastFrequent;
        const bool isKana = first == 0x82 || first == 0x83; // of Shift_JIS
        if (isFrequent)
            cost += std::log2(page.frequent) - 1;
        else if (!isKana || qstrcmp(page.codePage, "Shift_JIS") != 0)
            cost += std::log2(page.frequent) + Unusual;
        ++i;
    }
    // A word of one foreign letter among those of ASCII is none of these languages.
    for (qsizetype i = 1; i < text.size(); ++i)
        cost += isAsciiLetter(text[i - 1]) != isAsciiLetter(text[i]) && text[i - 1].isLetter() && text[i].isLetter()
            ? Unusual
            : 0;
    return cost;
}

/// A code page, and what the texts cost in it.
struct Candidate {
    explicit Candidate(const char *id) : name(id), codePage(QString::fromLatin1(id)) {}

    const char *name;
    CodePage codePage;
    std::vector<Bits> costs = {}; ///< by text
    Bits sum = 0;
};

View viewOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

std::vector<Candidate> candidates()
{
    std::vector<Candidate> all;
    const auto add = [&all](const char *name) {
        const bool isThere = std::any_of(all.begin(), all.end(),
                                         [name](const Candidate &one) { return qstrcmp(one.name, name) == 0; });
        if (!isThere && CodePage(QString::fromLatin1(name)).isValid())
            all.emplace_back(name);
    };
    for (const Language &language : Languages)
        add(language.codePage);
    for (const DoubleBytePage &page : DoubleBytePages)
        add(page.codePage);
    return all;
}

/// In the language of the code page that it looks most like: a database holds texts of several.
Bits costIn(const Candidate &candidate, const QByteArray &bytes)
{
    const QString text = candidate.codePage.decode(viewOf(bytes));
    Bits least = std::numeric_limits<Bits>::max();
    for (const Language &language : Languages) {
        if (qstrcmp(language.codePage, candidate.name) == 0)
            least = std::min(least, costIn(language, text));
    }
    for (const DoubleBytePage &page : DoubleBytePages) {
        if (qstrcmp(page.codePage, candidate.name) == 0)
            least = std::min(least, costIn(page, bytes, text));
    }
    return least;
}

} // namespace

bool isForeign(View text)
{
    return std::any_of(text.begin(), text.end(), [](std::uint8_t byte) { return byte >= 0x80; });
}

CodePageGuess guessCodePage(const std::vector<QByteArray> &texts)
{
    constexpr int FewTexts = 5;
    constexpr Bits Sure = 20; // a million to one, if texts were dice
    std::vector<Candidate> all = candidates();
    std::vector<Bits> least;
    for (const QByteArray &text : texts) {
        if (!isForeign(viewOf(text)))
            continue;
        least.push_back(std::numeric_limits<Bits>::max());
        for (Candidate &candidate : all) {
            candidate.costs.push_back(costIn(candidate, text));
            candidate.sum += candidate.costs.back();
            least.back() = std::min(least.back(), candidate.costs.back());
        }
    }
    if (least.empty())
        return {};
    for (Candidate &candidate : all)
        candidate.sum += candidate.codePage == CodePage() ? 0 : OtherThan1252;
    std::sort(all.begin(), all.end(), [](const Candidate &a, const Candidate &b) { return a.sum < b.sum; });
    CodePageGuess guess{.codePage = all[0].codePage, .texts = static_cast<int>(least.size())};
    for (std::size_t i = 0; i < least.size(); ++i)
        guess.fitting += all[0].costs[i] <= least[i] + Unusual ? 1 : 0;
    const bool isLikely = guess.texts >= FewTexts && all[1].sum - all[0].sum >= Sure
        && 10 * guess.fitting >= 8 * guess.texts;
    guess.trust = isLikely ? Trust::Likely : Trust::Guess;
    return guess;
}

} // namespace ft
