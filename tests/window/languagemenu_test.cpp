// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"

#include "common/messagestrip.h"
#include "window/languagemenu.h"
#include "window/mainwindow.h"
#include "window/settings.h"
#include "wording/translation.h"

#include <QAction>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

class Languages : public testing::Test
{
protected:
    Languages()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_scratch.path());
        m_settings = std::make_unique<Settings>();
        m_settings->setPreferences({});
    }

    QAction *entry(const LanguageMenu &menu, const QString &text) const
    {
        for (QAction *action : menu.actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    test::Scratch m_scratch;
    std::unique_ptr<Settings> m_settings;
};

TEST_F(Languages, areOfferedInTheirOwnNames)
{
    LanguageMenu menu;
    menu.setLanguage({});
    for (const Language &language : languages()) {
        const QAction *action = entry(menu, language.name);
        ASSERT_NE(action, nullptr) << qPrintable(language.name);
        EXPECT_FALSE(action->isChecked());
    }
    EXPECT_TRUE(entry(menu, u"As the system"_s)->isChecked());
}

TEST_F(Languages, areRememberedAndBeginAtTheNextStart)
{
    {
        const MainWindow window(*m_settings, {});
        const auto *menu = window.findChild<LanguageMenu *>();
        ASSERT_NE(menu, nullptr);
        entry(*menu, u"Svenska"_s)->trigger();
        EXPECT_EQ(m_settings->language(), u"sv"_s);
        EXPECT_EQ(window.findChild<MessageStrip *>()->text(), u"From the next start on, this window speaks: Svenska."_s);
    }
    const MainWindow again(*m_settings, {});
    EXPECT_TRUE(entry(*again.findChild<LanguageMenu *>(), u"Svenska"_s)->isChecked());
}

} // namespace
} // namespace ft
