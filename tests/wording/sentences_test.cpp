// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"
#include "schema/reader.h"
#include "support/files.h"
#include "wording/codetable.h"
#include "wording/codewords.h"
#include "wording/sentences.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

#include <gtest/gtest.h>

using namespace ft;

namespace {

class Sentences : public testing::Test
{
protected:
    void SetUp() override
    {
        QLocale::setDefault(QLocale::c());
        m_tree.format = formatById("kazaa.dat");
    }
    void TearDown() override { QLocale::setDefault(QLocale::system()); }

    QString said(const Finding &finding) const { return sentence(m_tree, finding, {}); }

    Tree m_tree;
};

/// A language in which the words of the format tables are written large.
class LargeLanguage : public QTranslator
{
public:
    LargeLanguage() { QCoreApplication::installTranslator(this); }
    ~LargeLanguage() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return qstrcmp(context, "format") == 0 ? QString::fromUtf8(text).toUpper() : QString();
    }
};

QString findingsPage()
{
    return QString::fromStdString(test::sourceFile("resources/help/findings.md").string());
}

} // namespace

TEST_F(Sentences, EveryCodeHasWords)
{
    for (std::size_t i = 0; i < codes().size(); ++i) {
        const auto code = static_cast<Code>(i);
        EXPECT_FALSE(title(code).isEmpty()) << info(code).word;
        EXPECT_TRUE(explanation(code).endsWith(u'.')) << info(code).word;
        EXPECT_LT(title(code).size(), 36) << "a title fits a column: " << info(code).word;
        EXPECT_FALSE(explanation(code).contains(u'!')) << info(code).word;
    }
}

TEST_F(Sentences, NoPlaceholderIsLeftWhateverIsKnown)
{
    const Finding shapes[] = {
        {Code::ValueUnexpected, Severity::Note},
        {Code::ValueUnexpected, Severity::Note, 10, 4, "appendix.sources[2].port", 1, 2, "detail"},
        {Code::ValueUnexpected, Severity::Note, 10, 0, "no.such[1].field", 0, 2, {}},
    };
    for (std::size_t i = 0; i < codes().size(); ++i) {
        for (Finding finding : shapes) {
            finding.code = static_cast<Code>(i);
            const QString text = said(finding);
            EXPECT_FALSE(text.contains(u'{') || text.contains(u'}') || text.contains(u"[ ")) << text.toStdString();
            EXPECT_FALSE(text.contains(QStringLiteral("  ")) || text.contains(QStringLiteral(" ."))) << text.toStdString();
            EXPECT_TRUE(text.endsWith(u'.')) << info(finding.code).word << ": " << text.toStdString();
        }
    }
}

TEST_F(Sentences, TellWhatWhereAndHowMuch)
{
    EXPECT_EQ(said(finding(Code::ChecksumMismatch, 0, 4, "trailer.checksum", 0x39F9ECC6, 1)),
              QStringLiteral("The stored checksum is 0x00000001, the contents give 0x39f9ecc6. At least one byte was changed."));
    EXPECT_EQ(said(finding(Code::PortImpossible, 0, 4, "appendix.sources[2].port", 65535, 70000)),
              QStringLiteral("Sources [2], Port: 70000 cannot be a port. Ports are numbers from 1 to 65535."));
    EXPECT_EQ(said(finding(Code::CountTooLarge, 0, 4, "appendix.source_count", 3, 4294967295)),
              QStringLiteral("Number of sources: The count says 4294967295, but 3 is the most that fits."));
    EXPECT_EQ(said(finding(Code::AddressImpossible, 0, 4, "appendix.sources[0].ip", 0, 0x0A000001)),
              QStringLiteral("Sources [0], Address: No computer on the internet can have the address 10.0.0.1."));
    EXPECT_EQ(said(finding(Code::JunkAtEnd, 0x4B05, 1, "left_over", 0, 1)),
              QStringLiteral("Behind the end of the download, from 0x4b05 on, lies something else: 1 byte. That does not belong to the file."));
}

TEST_F(Sentences, NameTheReadingThatWasTaken)
{
    const Finding remark = finding(Code::ReadingChosen, 0, 0, "appendix.completed", 40, 12, "ranges=ends");
    EXPECT_EQ(said(remark), QStringLiteral("Completed parts are start and end; another reading is possible."));
}

TEST_F(Sentences, NameTheMarkThatIsMissing)
{
    EXPECT_EQ(said(finding(Code::MagicMissing, 0, 4, "trailer.mark")),
              QStringLiteral("Mark: The mark that identifies this part is not there; “KAZA” was expected."));
}

TEST_F(Sentences, NameFieldsInsideRowsThatAreReadLazily)
{
    m_tree.format = formatById("kazaa.dbb");
    EXPECT_EQ(said(finding(Code::TagUnknown, 0, 4, "records[999999].tags[3].value", 0, 8198)),
              QStringLiteral("Records [999999], Tags [3], Value: Nobody knows what tag 8198 means. Its bytes are kept."));
}

TEST_F(Sentences, TextFromFilesStaysOnItsLine)
{
    EXPECT_FALSE(said(finding(Code::LineDamaged, 0, 4, {}, 0, 0, "a\nb\u202Ec")).contains(QRegularExpression(QStringLiteral("[\\n\\x{202E}]"))));
}

TEST_F(Sentences, TextFromFilesIsNeverTranslated)
{
    const LargeLanguage large;
    Finding odd = finding(Code::ValueUnexpected, 0, 4, {}, 1, 2, "paused");
    EXPECT_TRUE(said(odd).contains(QStringLiteral("(paused)"))) << said(odd).toStdString();
    odd.remark = "paused";
    EXPECT_TRUE(said(odd).contains(QStringLiteral("(PAUSED)"))) << said(odd).toStdString();
}

TEST(CodeTable, TheFindingsPageIsUpToDate)
{
    QFile page(findingsPage());
    if (qEnvironmentVariableIsSet("FT_UPDATE")) {
        ASSERT_TRUE(page.open(QIODevice::WriteOnly));
        page.write(codeTable().toUtf8());
        return;
    }
    ASSERT_TRUE(page.open(QIODevice::ReadOnly)) << page.fileName().toStdString();
    EXPECT_EQ(QString::fromUtf8(page.readAll()), codeTable()) << "write it anew with: ninja findings_page";
}
