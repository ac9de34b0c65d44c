// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboardwalk.h"
#include "scratch.h"
#include "spokenparts.h"
#include "support/files.h"

#include "common/theme.h"
#include "window/mainwindow.h"
#include "window/settings.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QTimer>
#include <QWizard>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;

// The same of every dialog and further window, on each page of it: heard, walked, seen.

namespace ft {
namespace {

struct DialogRow {
    const char *name;
    const char *sample; ///< that is open
    const char *action; ///< that opens the dialog
};

class DialogAccess : public testing::TestWithParam<DialogRow>
{
protected:
    DialogAccess()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_scratch.path());
        m_settings = std::make_unique<Settings>();
        begin(Theme::Light);
    }
    ~DialogAccess() override
    {
        m_window.reset();
        applyTheme(*qApp, Theme::Light);
    }

    void begin(Theme theme)
    {
        Preferences preferences;
        preferences.theme = theme;
        m_settings->setPreferences(preferences);
        m_window = std::make_unique<MainWindow>(*m_settings, QString());
        m_window->show();
        const std::string samples = test::sourceFile("resources/samples").string();
        m_window->open({QString::fromStdString(samples) + QString::fromLatin1(GetParam().sample)});
        EXPECT_TRUE(QTest::qWaitFor([this] { return m_window->session()->waiting() == 0; }));
        QTest::qWait(100);
    }

    /// Opens the dialog, looks at each page of it, and closes it. Some dialogs run an event loop of their own.
    template <typename Look>
    void onEachPage(Look look)
    {
        bool hasLooked = false;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
            QWidget *shown = dialog();
            if (!shown)
                return;
            timer.stop();
            hasLooked = true;
            EXPECT_TRUE(QTest::qWaitForWindowActive(shown));
            walkThrough(*shown, look);
            shown->close();
        });
        timer.start(20);
        auto *action = m_window->findChild<QAction *>(QString::fromLatin1(GetParam().action));
        ASSERT_NE(action, nullptr);
        ASSERT_TRUE(action->isEnabled());
        action->trigger();
        EXPECT_TRUE(QTest::qWaitFor([&] { return hasLooked; })) << "no dialog";
    }

private:
    QWidget *dialog() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            const bool isOwn = widget->windowType() == Qt::Dialog || widget->windowType() == Qt::Window;
            if (widget != m_window.get() && widget->isVisible() && isOwn)
                return widget;
        }
        return nullptr;
    }
    template <typename Look>
    static void walkThrough(QWidget &shown, Look look)
    {
        auto *wizard = qobject_cast<QWizard *>(&shown);
        QTest::qWait(100);
        for (int page = 1; wizard; ++page) {
            SCOPED_TRACE("page " + std::to_string(page));
            ASSERT_TRUE(QTest::qWaitFor([wizard] { return wizard->currentPage()->isComplete(); }, 30'000));
            QTest::qWait(100);
            look(shown);
            const QAbstractButton *next = wizard->button(QWizard::NextButton);
            if (!next->isVisible() || !next->isEnabled())
                return; // what comes writes
            wizard->next();
        }
        look(shown);
    }

    test::Scratch m_scratch;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

TEST_P(DialogAccess, everyPartHasARoleAndAName)
{
    onEachPage([](QWidget &dialog) { EXPECT_GT(test::hearParts(dialog), 3); });
}

TEST_P(DialogAccess, tabGoesRound)
{
    onEachPage(&test::expectTabGoesRound);
}

TEST_P(DialogAccess, oneSeesWhereTheKeyboardIs)
{
    onEachPage(&test::expectFocusIsSeen);
    begin(Theme::Dark);
    onEachPage(&test::expectFocusIsSeen);
}

constexpr auto Download = "/downloads/download1045123456403148145.dat";
constexpr auto Damaged = "/damaged/download1047811200405835889.dat";

INSTANTIATE_TEST_SUITE_P(
    Windows, DialogAccess,
    testing::Values(
        DialogRow{"settings", "/links.txt", "settings"}, DialogRow{"shortcuts", "/links.txt", "keyboard-shortcuts"},
        DialogRow{"manual", "/links.txt", "manual"}, DialogRow{"about", "/links.txt", "about-fasttrack-workbench"},
        DialogRow{"repair", Damaged, "repair"}, DialogRow{"repairFolder", "/damaged", "repair"},
        DialogRow{"finish", "/downloads", "finish"}, DialogRow{"merge", Download, "merge-downloads"},
        DialogRow{"fill", Download, "fill-gaps"}, DialogRow{"extract", Download, "extract-what-is-there"},
        DialogRow{"newDownload", "/links.txt", "new-download-from-link"},
        DialogRow{"changeMany", "/downloads", "change-many-files"}, DialogRow{"journal", Download, "journal"}),
    [](const auto &row) { return row.param.name; });

} // namespace
} // namespace ft
