// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboardwalk.h"
#include "scratch.h"
#include "spokenparts.h"
#include "support/files.h"

#include "common/theme.h"
#include "library/libraryview.h"
#include "pages/pagestack.h"
#include "window/mainwindow.h"
#include "window/settings.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

#include <cctype>
#include <memory>
#include <string>

using namespace Qt::StringLiterals;

// Who does not see the window hears it; who has no mouse gets everywhere: on each page of each kind of file.

namespace ft {
namespace {

class Access : public testing::TestWithParam<const char *>
{
protected:
    Access() { begin(Theme::Light); }
    ~Access() override
    {
        m_window.reset();
        applyTheme(*qApp, Theme::Light);
    }

    void begin(Theme theme)
    {
        m_window.reset();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_scratch.path());
        m_settings = std::make_unique<Settings>();
        m_settings->clearRecent();
        Preferences preferences;
        preferences.theme = theme;
        m_settings->setPreferences(preferences);
        m_window = std::make_unique<MainWindow>(*m_settings, QString());
        m_window->show();
        m_window->activateWindow();
        if (*GetParam()) {
            m_window->open({QString::fromStdString(test::sourceFile("resources/samples").string())
                            + QString::fromLatin1(GetParam())});
            EXPECT_TRUE(QTest::qWaitFor([this] { return m_window->session()->waiting() == 0; }));
        }
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }

    template <typename Look>
    void onEachPage(Look look)
    {
        PageStack *pages = shownPages();
        for (int page = 0; page < (pages ? pages->count() : 1); ++page) {
            SCOPED_TRACE(pages ? pages->titles().value(page).toStdString() : "only page");
            if (pages)
                pages->setCurrentIndex(page);
            QTest::qWait(100); // for what is worked out beside the window
            look(*m_window);
        }
    }

private:
    PageStack *shownPages() const
    {
        for (PageStack *pages : m_window->findChildren<PageStack *>()) {
            if (pages->isVisible())
                return pages;
        }
        return nullptr;
    }

    test::Scratch m_scratch;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

TEST_P(Access, everyPartHasARoleAndAName)
{
    onEachPage([](QWidget &window) { EXPECT_GT(test::hearParts(window), 15); });
}

TEST_P(Access, tabGoesRound)
{
    onEachPage(&test::expectTabGoesRound);
}

TEST_P(Access, oneSeesWhereTheKeyboardIs)
{
    onEachPage(&test::expectFocusIsSeen);
    begin(Theme::Dark);
    onEachPage(&test::expectFocusIsSeen);
}

INSTANTIATE_TEST_SUITE_P(Samples, Access,
                         testing::Values("", "/", "/downloads/download1045123456403148145.dat",
                                         "/damaged/download1047811200405835889.dat", "/databases/data256.dbb",
                                         "/supernodes/nodes", "/supernodes/KazaaNet.reg", "/links.txt", "/README.md"),
                         [](const auto &sample) {
                             std::string name = *sample.param ? std::string() : "start";
                             for (const char letter : std::string(sample.param))
                                 name += std::isalnum(static_cast<unsigned char>(letter)) ? letter : '_';
                             return name;
                         });

} // namespace
} // namespace ft
