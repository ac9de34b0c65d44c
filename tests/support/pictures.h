// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <gtest/gtest.h>

namespace ft::test {

/// A fixture that makes pictures of widgets for people to look at, in both themes. FT_PICTURES names the folder they go
/// to; without it nothing is made.
template <typename Fixture = testing::Test>
class Pictures : public Fixture, public testing::WithParamInterface<Theme>
{
protected:
    void SetUp() override
    {
        if (qEnvironmentVariableIsEmpty("FT_PICTURES"))
            GTEST_SKIP() << "FT_PICTURES names no folder";
        applyTheme(*qApp, GetParam());
    }
    void TearDown() override { applyTheme(*qApp, Theme::Light); }

    /// As NAME-light.png or NAME-dark.png, after `rest` milliseconds.
    void save(QWidget &widget, const QString &name, int rest = 250) const
    {
        QTest::qWait(rest);
        const QString theme = GetParam() == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        const QDir folder(qEnvironmentVariable("FT_PICTURES"));
        EXPECT_TRUE(widget.grab().save(folder.filePath(QStringLiteral("%1-%2.png").arg(name, theme))));
    }
};

inline std::string themeName(const testing::TestParamInfo<Theme> &theme)
{
    return theme.param == Theme::Dark ? "Dark" : "Light";
}

} // namespace ft::test
