// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clipped.h"
#include "languagecodes.h"
#include "longlanguage.h"
#include "spokenwindow.h"

#include "window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QTabBar>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

/// A file of each kind, damaged ones among them, and a folder.
const QString Samples[] = {u"downloads/download1046009733404034422.dat"_s, u"damaged/download1048531999406556688.dat"_s,
                           u"databases/data256.dbb"_s, u"supernodes/nodes"_s, u"links.txt"_s, u"downloads"_s};

/// Asks for a picture by FT_PICTURES=FOLDER.
void keepPicture(QWidget &window, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("FT_PICTURES"); !folder.isEmpty())
        window.grab().save(QDir(folder).filePath(name + u".png"_s));
}

void expectWhole(QWidget &window, const QString &what)
{
    QStringList found;
    // Workers bring texts, and layouts follow.
    const bool isWhole = QTest::qWaitFor([&] { return (found = test::clipped(window)).isEmpty(); }, 2000);
    EXPECT_TRUE(isWhole) << qPrintable(what) << ":\n" << qPrintable(found.join(u'\n'));
    keepPicture(window, QString(what).replace(u'/', u'-'));
}

/// Each page of each tab bar that can be seen.
void expectPagesWhole(QWidget &window, const QString &what)
{
    expectWhole(window, what);
    for (QTabBar *tabs : window.findChildren<QTabBar *>()) {
        for (int page = 0; tabs->isVisible() && page < tabs->count(); ++page) {
            tabs->setCurrentIndex(page);
            QTest::qWait(50);
            expectWhole(window, what + u'-' + tabs->tabText(page).remove(u'/'));
        }
        if (tabs->isVisible())
            tabs->setCurrentIndex(0);
    }
}

void lookAtEverything(const QString &language)
{
    test::SpokenWindow spoken;
    expectWhole(spoken.window(), language + u"-start"_s);
    for (const QString &sample : Samples) {
        spoken.open(sample);
        expectPagesWhole(spoken.window(), language + u'-' + sample);
    }
}

TEST(Layout, bearsALongLanguage)
{
    test::LongLanguage longer;
    QApplication::installTranslator(&longer);
    lookAtEverything(u"long"_s);
}

TEST(Layout, bearsALanguageFromRightToLeft)
{
    test::LongLanguage longer;
    QApplication::installTranslator(&longer);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    lookAtEverything(u"mirrored"_s);
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
    lookAtEverything(QString::fromStdString(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Languages, SpokenLayout, testing::ValuesIn(test::languageCodes()),
                         [](const auto &each) { return each.param; });

} // namespace
} // namespace ft
