// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"

#include "window/settings.h"

#include <QFileInfo>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

TEST(Settings, keepsPreferencesInAFileOfTheirOwn)
{
    const test::Scratch scratch;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, scratch.path());
    EXPECT_EQ(Settings().preferences().theme, Theme::System);
    EXPECT_EQ(Settings().preferences().documentsAtOnce, 16);
    Preferences chosen;
    chosen.theme = Theme::ContrastLight;
    chosen.style.localTime = true;
    chosen.saving.backupFolder = scratch.path();
    chosen.documentsAtOnce = 3;
    chosen.tellWhenDone = false;
    Settings().setPreferences(chosen);
    const Preferences kept = Settings().preferences();
    EXPECT_EQ(kept.theme, Theme::ContrastLight);
    EXPECT_TRUE(kept.style.localTime);
    EXPECT_EQ(kept.saving.backupFolder, scratch.path());
    EXPECT_EQ(kept.documentsAtOnce, 3);
    EXPECT_FALSE(kept.tellWhenDone);
    EXPECT_TRUE(kept.restoreSession);
    EXPECT_TRUE(QFileInfo::exists(scratch.path() + u"/ftworkbench/ftworkbench.conf"_s)) << "where XDG puts it";
}

TEST(Settings, survivesNonsenseInTheFile)
{
    const test::Scratch scratch;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, scratch.path());
    QSettings file(u"ftworkbench"_s, u"ftworkbench"_s);
    file.setValue(u"window/theme"_s, u"pink"_s);
    file.setValue(u"window/documentsAtOnce"_s, -5);
    file.setValue(u"text/codePage"_s, u"no such"_s);
    file.sync();
    const Preferences kept = Settings().preferences();
    EXPECT_EQ(kept.theme, Theme::System);
    EXPECT_EQ(kept.documentsAtOnce, Preferences::FewestDocuments);
    EXPECT_EQ(kept.style.codePage, CodePage());
}

} // namespace
} // namespace ft
