// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"
#include "support/files.h"

#include "common/theme.h"
#include "window/mainwindow.h"
#include "window/settings.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

// Contrast as it arrives on the screen: the window is painted, and in each place with text the strongest ink is held
// against the ground around it. Thin letters never reach their full colour at every pixel, but do at some.

using namespace Qt::StringLiterals;

namespace ft {
namespace {

/// The colour that most of the picture has.
QRgb groundOf(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QRgb ground = 0;
    int most = 0;
    for (auto one = counts.cbegin(); one != counts.cend(); ++one) {
        if (one.value() > most) {
            most = one.value();
            ground = one.key();
        }
    }
    return ground;
}

double inkOf(const QImage &picture)
{
    const QColor ground(groundOf(picture));
    double strongest = 1;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            strongest = std::max(strongest, contrastRatio(QColor(picture.pixel(x, y)), ground));
    }
    return strongest;
}

struct Place {
    std::string what;
    QRect rect; ///< in the window
};

/// Places with text that can be read: labels, buttons that are on, the first rows of lists.
QList<Place> textPlaces(QWidget &window)
{
    QList<Place> places;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled())
            continue;
        const auto add = [&](const QString &text, const QRect &rect, const QWidget *in) {
            const QRect inWindow(in->mapTo(&window, rect.topLeft()), rect.size());
            const QRect seen = inWindow & window.rect();
            if (!text.trimmed().isEmpty() && seen.width() > 8 && seen.height() > 8)
                places.append(
                    {std::string(widget->metaObject()->className()) + ": " + text.left(40).toStdString(), seen});
        };
        if (const auto *label = qobject_cast<QLabel *>(widget)) {
            add(label->text(), label->rect(), label);
        } else if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
            add(button->text(), button->rect(), button);
        } else if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model()) {
            for (int row = 0; row < qMin(6, view->model()->rowCount()); ++row) {
                for (int column = 0; column < qMin(4, view->model()->columnCount()); ++column) {
                    const QModelIndex index = view->model()->index(row, column);
                    const QRect cell = view->visualRect(index) & view->viewport()->rect();
                    add(index.data().toString(), cell, view->viewport());
                }
            }
        }
    }
    return places;
}

struct Theming {
    const char *name;
    Theme theme;
    double least;
};

class Screens : public testing::TestWithParam<Theming>
{
protected:
    Screens()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_scratch.path());
        Preferences preferences;
        preferences.theme = GetParam().theme;
        m_settings.setPreferences(preferences);
        m_window = std::make_unique<MainWindow>(m_settings, QString());
        m_window->show();
    }
    ~Screens() override
    {
        m_window.reset();
        applyTheme(*qApp, Theme::Light);
    }

    void open(const char *sample)
    {
        m_window->open(
            {QString::fromStdString(test::sourceFile("resources/samples").string()) + QString::fromLatin1(sample)});
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->session()->waiting() == 0; }));
        QTest::qWait(100); // for what is worked out beside the window
    }
    void expectReadable()
    {
        const QImage screen = m_window->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QList<Place> places = textPlaces(*m_window);
        EXPECT_GT(places.size(), 3);
        for (const Place &place : places)
            EXPECT_GE(inkOf(screen.copy(place.rect)), GetParam().least) << place.what;
    }

    test::Scratch m_scratch;
    Settings m_settings;
    std::unique_ptr<MainWindow> m_window;
};

TEST_P(Screens, startPage)
{
    expectReadable();
}

TEST_P(Screens, download)
{
    open("/damaged/download1047811200405835889.dat");
    expectReadable();
}

TEST_P(Screens, database)
{
    open("/databases/data256.dbb");
    expectReadable();
}

TEST_P(Screens, supernodes)
{
    open("/supernodes/nodes");
    expectReadable();
}

TEST_P(Screens, folder)
{
    open("");
    expectReadable();
}

INSTANTIATE_TEST_SUITE_P(Themes, Screens,
                         testing::Values(Theming{"light", Theme::Light, 4.5}, Theming{"dark", Theme::Dark, 4.5},
                                         Theming{"contrastLight", Theme::ContrastLight, 7},
                                         Theming{"contrastDark", Theme::ContrastDark, 7}),
                         [](const auto &theming) { return std::string(theming.param.name); });

} // namespace
} // namespace ft
