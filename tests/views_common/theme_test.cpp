// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/accents.h"
#include "common/theme.h"

#include <gtest/gtest.h>

namespace ft {
namespace {

struct Look {
    const char *name;
    QPalette palette;
    double least; ///< contrast of text
};

class Palettes : public testing::TestWithParam<Look>
{
protected:
    const QPalette &palette() const { return GetParam().palette; }
    void expectReadable(const QColor &text, const QColor &ground, const char *what) const
    {
        EXPECT_GE(contrastRatio(text, ground), GetParam().least)
            << what << ": " << text.name().toStdString() << " on " << ground.name().toStdString();
    }
};

TEST(Contrast, isCountedAsWcagDoes)
{
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21, 1e-9);
    EXPECT_NEAR(contrastRatio(Qt::white, Qt::white), 1, 1e-9);
    EXPECT_NEAR(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.005); // the example everybody gives
}

TEST_P(Palettes, textCanBeReadOnEveryGround)
{
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::Link, QPalette::Base},
        {QPalette::Link, QPalette::Window},
        {QPalette::PlaceholderText, QPalette::Base}};
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        for (const auto &[text, ground] : pairs)
            expectReadable(palette().color(group, text), palette().color(group, ground), "palette");
    }
}

TEST_P(Palettes, accentsCanBeReadAsText)
{
    const Accents accents = Accents::of(palette());
    for (const auto ground : {QPalette::Base, QPalette::Window}) {
        const QColor color = palette().color(ground);
        expectReadable(accents.quiet, color, "quiet");
        expectReadable(accents.warning, color, "warning");
        expectReadable(accents.error, color, "error");
        expectReadable(accents.proved, color, "proved");
        expectReadable(accents.received, color, "received");
    }
}

TEST_P(Palettes, linesOfHighContrastCanBeSeen)
{
    const double least = GetParam().least > 4.5 ? 3 : 1.1; // WCAG 1.4.11 for what must be seen; else a hint is enough
    EXPECT_GE(contrastRatio(Accents::of(palette()).hairline, palette().color(QPalette::Base)), least);
    EXPECT_GE(contrastRatio(palette().color(QPalette::Mid), palette().color(QPalette::Base)), least);
}

INSTANTIATE_TEST_SUITE_P(All, Palettes,
                         testing::Values(Look{"light", lightPalette(), 4.5}, Look{"dark", darkPalette(), 4.5},
                                         Look{"contrastLight", contrastLightPalette(), 7},
                                         Look{"contrastDark", contrastDarkPalette(), 7}),
                         [](const auto &look) { return std::string(look.param.name); });

} // namespace
} // namespace ft
