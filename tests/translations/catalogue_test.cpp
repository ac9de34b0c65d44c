// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagecodes.h"

#include "support/catalogue.h"

#include <QRegularExpression>
#include <QTextDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

using test::CatalogueText;

/// %1, %L2, %n, {place}, [ and ] of optional parts, <b>: what is filled in or read by the program, sorted.
QStringList placeholders(const CatalogueText &text, const QString &form)
{
    static const QRegularExpression plain(u"%L?\\d+|%n|\\{[a-z]+\\}|</?[a-z]+[^>]*>"_s);
    static const QRegularExpression sentence(u"%L?\\d+|%n|\\{[a-z]+\\}|[\\[\\]]"_s);
    QStringList found;
    for (auto match = (text.context == u"finding" ? sentence : plain).globalMatch(form); match.hasNext();)
        found += match.next().captured();
    found.sort();
    return found;
}

qsizetype mnemonics(QString form)
{
    static const QRegularExpression mark(u"&(?=\\S)"_s);
    return form.remove(u"&&"_s).count(mark);
}

/// What a text ends with that says what kind of text it is. Japanese puts the key of a menu entry behind the words.
QString end(const QString &form)
{
    static const QRegularExpression key(u"\\(&.\\)(?=\\W*$)"_s);
    const QString words = form.trimmed().remove(key);
    if (words.endsWith(u"..."_s) || words.endsWith(u'…'))
        return u"..."_s;
    return words.endsWith(u':') || words.endsWith(u'：') ? u":"_s : QString();
}

/// The comma of Japanese has its blank in it.
QString blanksAround(const QString &form)
{
    static const QRegularExpression words(u"\\S.*\\S|\\S"_s, QRegularExpression::DotMatchesEverythingOption);
    return QString(form).replace(u"、"_s, u", "_s).replace(words, u"·"_s);
}

/// Where links lead and what is typed as it stands, in any order; and how many words are emphasised.
QStringList markdownMarks(QString text)
{
    static const QRegularExpression parts(u"\\]\\([^)]*\\)|`[^`]*`"_s);
    QStringList marks;
    for (auto match = parts.globalMatch(text); match.hasNext();)
        marks += match.next().captured();
    marks.sort();
    text.remove(parts);
    return marks << QString::number(text.count(u"**"_s)) << QString::number(text.count(u'*'));
}

/// Markdown as it is read: marks that are still there are none to a reader of Markdown. One that closes behind a full
/// stop must have a blank after it.
QString shownMarkdown(const QString &text)
{
    QTextDocument document;
    document.setMarkdown(text);
    return document.toPlainText();
}

class Catalogue : public testing::TestWithParam<std::string>
{
protected:
    QList<CatalogueText> finished() const
    {
        QList<CatalogueText> texts = m_texts;
        texts.removeIf([](const CatalogueText &text) { return text.state != CatalogueText::Finished; });
        return texts;
    }

    QList<CatalogueText> m_texts = test::catalogue(test::catalogueFile(QString::fromStdString(GetParam())));
};

TEST_P(Catalogue, leavesNothingOpen)
{
    for (const CatalogueText &text : m_texts) {
        EXPECT_EQ(text.state, CatalogueText::Finished) << qPrintable(text.context + u": "_s + text.source);
        for (const QString &form : text.forms)
            EXPECT_FALSE(form.isEmpty()) << qPrintable(text.context + u": "_s + text.source);
    }
}

TEST_P(Catalogue, keepsWhatTheProgramFillsIn)
{
    for (const CatalogueText &text : finished()) {
        for (const QString &form : text.forms)
            EXPECT_EQ(placeholders(text, form), placeholders(text, text.source)) << qPrintable(text.source + u" -> "_s + form);
    }
}

TEST_P(Catalogue, keepsKeysAndEnds)
{
    for (const CatalogueText &text : finished()) {
        for (const QString &form : text.forms) {
            const QByteArray both = (text.source + u" -> "_s + form).toUtf8();
            EXPECT_EQ(mnemonics(form), mnemonics(text.source)) << both.constData();
            EXPECT_EQ(end(form), end(text.source)) << both.constData();
            EXPECT_EQ(blanksAround(form), blanksAround(text.source)) << both.constData();
        }
    }
}

TEST_P(Catalogue, keepsTheMarksOfTheManual)
{
    QList<CatalogueText> texts = finished();
    texts.removeIf([](const CatalogueText &text) { return text.context != u"manual"; });
    for (const CatalogueText &text : texts) {
        const QString form = text.forms.constFirst();
        const QByteArray both = (text.source + u" -> "_s + form).toUtf8();
        EXPECT_EQ(markdownMarks(form), markdownMarks(text.source)) << both.constData();
        EXPECT_FALSE(shownMarkdown(form).contains(u'*')) << both.constData();
        EXPECT_FALSE(form.contains(u'|')) << both.constData();
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, Catalogue, testing::ValuesIn(test::languageCodes()),
                         [](const auto &each) { return each.param; });

} // namespace
} // namespace ft
