// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodelists.h"

#include "map/arrangepanel.h"
#include "map/mappage.h"
#include "map/mapview.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

#include <gtest/gtest.h>

namespace ft {
namespace {

using Kept = std::vector<std::size_t>;

class Arranging : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return page.view()->nodes().placed == 5; }));
    }
    void choose(const QString &name)
    {
        for (auto *box : panel().findChildren<QComboBox *>()) {
            if (const int index = box->findText(name); index >= 0)
                return box->setCurrentIndex(index);
        }
        ADD_FAILURE() << name.toStdString();
    }
    ArrangePanel &panel() { return *page.arrange(); }
    QPushButton &button() { return *panel().findChild<QPushButton *>(QStringLiteral("rearrange")); }
    QByteArray text() const
    {
        QByteArray bytes(static_cast<qsizetype>(document->opened().bytes->size()), '\0');
        document->opened().bytes->read(0, {reinterpret_cast<std::uint8_t *>(bytes.data()), static_cast<std::size_t>(bytes.size())});
        return bytes;
    }

    std::unique_ptr<Document> document = test::smallNodeList();
    MapPage page{document.get(), QStringLiteral("entries"), test::bundledPlaces()};
};

TEST_F(Arranging, SaysWhatWouldStay)
{
    EXPECT_EQ(panel().kept().size(), 7u);
    choose(QStringLiteral("Only Europe"));
    EXPECT_EQ(panel().kept(), (Kept{0, 1, 2, 3}));
    choose(QStringLiteral("Farthest first"));
    EXPECT_EQ(panel().kept().front(), 3u) << "Sweden is farthest from the first node, which is in Germany";
    choose(QStringLiteral("What is selected"));
    page.view()->choose({4, 2}, -1);
    EXPECT_EQ(panel().kept(), (Kept{4, 2}));
}

TEST_F(Arranging, ChangesTheListAndTakesItBack)
{
    const QByteArray before = text();
    EXPECT_FALSE(button().isEnabled()) << "the document is read-only";
    document->setEditable(true);
    choose(QStringLiteral("Only North America"));
    button().click();
    EXPECT_EQ(text(), "# <host> <port> <klass> <load> <last_seen>\n24.1.2.3 1214 2 80 0\n??? what\n");
    document->undoStack()->undo();
    EXPECT_EQ(text(), before);
}

TEST_F(Arranging, AddsANodeAtTheEndAndGoesThere)
{
    auto *add = panel().findChild<QPushButton *>(QStringLiteral("add-node"));
    EXPECT_FALSE(add->isEnabled()) << "the document is read-only";
    document->setEditable(true);
    ASSERT_TRUE(add->isEnabled());
    QString said;
    QObject::connect(&panel(), &ArrangePanel::said, &panel(), [&said](const QString &text) { said = text; });
    add->click();
    EXPECT_TRUE(said.isEmpty()) << said.toStdString();
    EXPECT_EQ(document->undoStack()->count(), 1);
    EXPECT_TRUE(text().contains("fm2.imesh.com 1214 1 5 1056300146\n0.0.0.0")) << text().toStdString();
    ASSERT_TRUE(QTest::qWaitFor([this] { return page.view()->nodes().nodes.size() == 8; })) << page.view()->nodes().nodes.size();
    EXPECT_TRUE(document->focus()->spot().path.startsWith(QStringLiteral("entries["))) << document->focus()->spot().path.toStdString();
    document->undoStack()->undo();
    EXPECT_TRUE(QTest::qWaitFor([this] { return page.view()->nodes().nodes.size() == 7; })) << "one step takes it back";
}

} // namespace
} // namespace ft
