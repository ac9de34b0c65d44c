// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clipped.h"
#include "languagecodes.h"
#include "longlanguage.h"
#include "tour.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

void expectWhole(QWidget &shown, const QString &what)
{
    QStringList found;
    // Workers bring texts, and layouts follow.
    const bool isWhole = QTest::qWaitFor([&] { return (found = test::clipped(shown)).isEmpty(); }, 2000);
    EXPECT_TRUE(isWhole) << qPrintable(what) << ":\n" << qPrintable(found.join(u'\n'));
}

void lookAtEverything()
{
    test::Tour tour(expectWhole);
    tour.pages();
    tour.everythingOpen();
    tour.dialogs();
}

TEST(Layout, bearsALongLanguage)
{
    test::LongLanguage longer;
    QApplication::installTranslator(&longer);
    lookAtEverything();
}

TEST(Layout, bearsALanguageFromRightToLeft)
{
    test::LongLanguage longer;
    QApplication::installTranslator(&longer);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    lookAtEverything();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

class SpokenLayout : public testing::TestWithParam<std::string>
{
};

TEST_P(SpokenLayout, cutsNothing)
{
    QTranslator translator;
    ASSERT_TRUE(translator.load(u":/i18n/ftworkbench_%1.qm"_s.arg(QString::fromStdString(GetParam()))));
    QApplication::installTranslator(&translator);
    lookAtEverything();
}

INSTANTIATE_TEST_SUITE_P(Languages, SpokenLayout, testing::ValuesIn(test::languageCodes()),
                         [](const auto &each) { return each.param; });

} // namespace
} // namespace ft
