// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/files.h"

#include "window/documentmenus.h"

#include <QMenu>
#include <QSignalSpy>
#include <QWidget>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

class Menus : public testing::Test
{
protected:
    Menus() { m_menus.setDocument(&m_document); }

    /// What can be chosen when the menu opens; headings and lines between are left out.
    static QList<QAction *> choices(QMenu *menu)
    {
        Q_EMIT menu->aboutToShow();
        QList<QAction *> choices = menu->actions();
        choices.removeIf([](const QAction *action) { return action->isSeparator(); });
        return choices;
    }
    static int ticked(const QList<QAction *> &choices)
    {
        return static_cast<int>(std::count_if(choices.begin(), choices.end(), [](QAction *one) { return one->isChecked(); }));
    }
    static QString sample(const char *name)
    {
        return QString::fromStdString(test::sourceFile("resources/samples").string()) + u'/' + QString::fromLatin1(name);
    }

    QWidget m_owner;
    DocumentMenus m_menus{&m_owner};
    Document m_document{open(sample("downloads/download1045123456403148145.dat"))};
};

TEST_F(Menus, aRivalReadingIsChosenAndGivenUpAgain)
{
    const std::size_t rivals = m_document.tree().format->rivals.size();
    ASSERT_GT(rivals, 0U);
    QList<QAction *> readings = choices(m_menus.reading());
    EXPECT_EQ(ticked(readings), static_cast<int>(rivals));
    EXPECT_TRUE(readings.constFirst()->isChecked()) << "by evidence";
    const int used = m_document.tree().readings.at(0);
    readings.at(1 + (used == 0 ? 1 : 0))->trigger();
    EXPECT_NE(m_document.tree().readings.at(0), used);
    readings = choices(m_menus.reading());
    EXPECT_FALSE(readings.constFirst()->isChecked());
    readings.constFirst()->trigger();
    EXPECT_EQ(m_document.tree().readings.at(0), used);
}

TEST_F(Menus, aFileIsOpenedAsSomethingElse)
{
    const QList<QAction *> formats = choices(m_menus.openAs());
    EXPECT_EQ(ticked(formats), 1);
    const Format *recognised = m_document.tree().format;
    const auto other = std::find_if(formats.begin() + 1, formats.end(), [](QAction *one) { return one->text().contains(u"Skype"_s); });
    ASSERT_NE(other, formats.end());
    (*other)->trigger();
    EXPECT_EQ(m_document.tree().format->id, "skype.dbb");
    choices(m_menus.openAs()).constFirst()->trigger();
    EXPECT_EQ(m_document.tree().format, recognised);
}

TEST_F(Menus, theCodePageIsOneOfThoseKnown)
{
    const QSignalSpy chosen(&m_menus, &DocumentMenus::codePageChosen);
    const QList<QAction *> pages = choices(m_menus.codePage());
    EXPECT_EQ(ticked(pages), 1);
    const auto cyrillic = std::find_if(pages.begin(), pages.end(), [](QAction *one) { return one->text() == u"windows-1251"_s; });
    ASSERT_NE(cyrillic, pages.end());
    (*cyrillic)->trigger();
    EXPECT_EQ(m_document.codePage().name(), u"windows-1251"_s);
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(Menus, nothingCanBeChosenForNoDocument)
{
    m_menus.setDocument(nullptr);
    for (QMenu *menu : {m_menus.openAs(), m_menus.reading(), m_menus.codePage()})
        EXPECT_FALSE(menu->isEnabled());
}

} // namespace
} // namespace ft
