// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "longlanguage.h"
#include "tour.h"

#include "wording/translation.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <gtest/gtest.h>

// Pictures of the whole program for people to look at, light and dark: FT_PICTURES names the folder that they go to, and
// FT_LANGUAGE one language, else they are in every one. With QT_SCALE_FACTOR=2 they show what a dense screen shows.

using namespace Qt::StringLiterals;

namespace ft {
namespace {

const QString Mirrored = u"mirrored"_s; // nobody speaks it; it runs from right to left

QStringList spoken()
{
    if (const QString asked = qEnvironmentVariable("FT_LANGUAGE"); !asked.isEmpty())
        return {asked};
    QStringList codes{Mirrored};
    for (const Language &language : languages())
        codes.append(language.code);
    return codes;
}

/// The application speaks a language for a while.
class Speaking
{
public:
    explicit Speaking(const QString &code)
    {
        if (code == Mirrored) {
            QApplication::setLayoutDirection(Qt::RightToLeft);
            QApplication::installTranslator(new test::LongLanguage(qApp));
        } else {
            installTranslation(*qApp, code);
        }
    }
    ~Speaking()
    {
        qDeleteAll(qApp->findChildren<QTranslator *>());
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale::system());
    }
};

void takePictures(const QDir &folder, Theme theme)
{
    const auto take = [&folder](QWidget &shown, const QString &what) {
        QTest::qWait(250); // workers bring texts, and layouts follow
        EXPECT_TRUE(shown.grab().save(folder.filePath(what + u".png"_s)));
    };
    Preferences preferences;
    preferences.theme = theme;
    test::Tour(take, preferences).visitors();
    test::Tour tour(take, preferences);
    tour.pages();
    tour.everythingOpen();
    tour.menus();
    tour.dialogs();
    tour.atThePlace();
}

TEST(Pictures, ofEverything)
{
    const QString pictures = qEnvironmentVariable("FT_PICTURES");
    if (pictures.isEmpty())
        GTEST_SKIP() << "FT_PICTURES names no folder";
    QApplication::setApplicationVersion(QStringLiteral(FT_VERSION)); // is said by the program
    for (const QString &code : spoken()) {
        const Speaking speaking(code);
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            const QDir folder(QDir(pictures).filePath(code + (theme == Theme::Dark ? u"-dark"_s : u"-light"_s)));
            ASSERT_TRUE(folder.mkpath(u"."_s));
            takePictures(folder, theme);
        }
    }
    applyTheme(*qApp, Theme::Light);
}

} // namespace
} // namespace ft
