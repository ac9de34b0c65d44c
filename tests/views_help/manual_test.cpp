// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/manualbrowser.h"
#include "help/manualwindow.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextTable>
#include <QTranslator>

#include <gtest/gtest.h>

namespace ft {
namespace {

int shownRows(const QListWidget &list)
{
    int shown = 0;
    for (int row = 0; row < list.count(); ++row)
        shown += !list.isRowHidden(row);
    return shown;
}

TEST(Manual, hasAPageForEveryFinding)
{
    QStringList ids;
    for (const ManualPage &page : manualPages())
        ids += page.id;
    EXPECT_EQ(ids.removeDuplicates(), 0);
    for (std::size_t i = 0; i < codes().size(); ++i) {
        const auto code = static_cast<Code>(i);
        EXPECT_TRUE(ids.contains(manualPageId(code)));
        EXPECT_FALSE(advice(code).isEmpty()) << info(code).word << ": resources/help/advice.md says nothing";
    }
}

TEST(Manual, everyLinkLeadsToAPage)
{
    static const QRegularExpression links(QStringLiteral("\\]\\(([^)]*)\\)"));
    QStringList files;
    for (const ManualPage &page : manualPages())
        files += page.id + QStringLiteral(".md");
    for (const ManualPage &page : manualPages()) {
        for (auto found = links.globalMatch(page.markdown); found.hasNext();) {
            const QString target = found.next().captured(1);
            EXPECT_TRUE(files.contains(target)) << page.id.toStdString() << " links to " << target.toStdString();
        }
    }
}

TEST(Manual, pagesBeginWithTheirTitle)
{
    for (const ManualPage &page : manualPages()) {
        EXPECT_EQ(page.markdown.section(u'\n', 0, 0), QStringLiteral("# ") + page.title) << page.id.toStdString();
        EXPECT_FALSE(page.markdown.contains(QStringLiteral("SPDX"))) << page.id.toStdString();
    }
}

TEST(ManualWindow, showsAPageAndFollowsItsLinks)
{
    ManualWindow window;
    EXPECT_EQ(window.page(), QStringLiteral("start"));
    window.showPage(manualPageId(Code::ChecksumMismatch));
    auto *browser = window.findChild<ManualBrowser *>();
    EXPECT_TRUE(browser->toPlainText().contains(QStringLiteral("What you can do")));
    browser->setSource(QUrl(QStringLiteral("findings.md")));
    EXPECT_EQ(window.page(), QStringLiteral("findings"));
    EXPECT_EQ(window.findChild<QListWidget *>()->currentItem()->text(), QStringLiteral("Findings"));
    browser->backward();
    EXPECT_EQ(window.page(), manualPageId(Code::ChecksumMismatch));
    window.showPage(QStringLiteral("no-such-page"));
    EXPECT_EQ(window.page(), manualPageId(Code::ChecksumMismatch));
}

/// Knows one title of the manual in German.
class German : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const bool isTitle = qstrcmp(context, "manual") == 0 && qstrcmp(source, "The window") == 0;
        return isTitle ? QStringLiteral("Das Fenster") : QString();
    }
};

TEST(ManualWindow, speaksTheLanguageOfTheProgram)
{
    German german;
    QCoreApplication::installTranslator(&german);
    ManualWindow window;
    window.showPage(QStringLiteral("window"));
    EXPECT_EQ(window.findChild<QListWidget *>()->currentItem()->text(), QStringLiteral("Das Fenster"));
    EXPECT_TRUE(window.findChild<ManualBrowser *>()->toPlainText().startsWith(QStringLiteral("Das Fenster")));
    window.findChild<QLineEdit *>()->setText(QStringLiteral("das fenster"));
    EXPECT_EQ(shownRows(*window.findChild<QListWidget *>()), 1);
}

TEST(ManualWindow, drawsTablesWithSingleLines)
{
    ManualWindow window;
    window.showPage(QStringLiteral("window"));
    const auto *browser = window.findChild<ManualBrowser *>();
    int tables = 0;
    for (QTextFrame *frame : browser->document()->rootFrame()->childFrames()) {
        if (const auto *table = qobject_cast<QTextTable *>(frame)) {
            EXPECT_TRUE(table->format().borderCollapse());
            ++tables;
        }
    }
    EXPECT_GT(tables, 0);
}

TEST(ManualWindow, findsPagesByAnyWordInThem)
{
    ManualWindow window;
    auto *contents = window.findChild<QListWidget *>();
    const int all = shownRows(*contents);
    window.findChild<QLineEdit *>()->setText(QStringLiteral("ddrescue"));
    EXPECT_GE(shownRows(*contents), 1);
    EXPECT_LT(shownRows(*contents), all);
    window.findChild<QLineEdit *>()->setText(QStringLiteral("ddrescue nosuchword"));
    EXPECT_EQ(shownRows(*contents), 0);
    window.findChild<QLineEdit *>()->clear();
    EXPECT_EQ(shownRows(*contents), all);
}

} // namespace
} // namespace ft
