// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagecodes.h"
#include "spokenwindow.h"

#include "window/mainwindow.h"

#include <QApplication>
#include <QMenuBar>
#include <QTranslator>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

QString keyOf(const QString &text)
{
    const qsizetype mark = QString(text).replace(u"&&"_s, u"__"_s).indexOf(u'&');
    return mark < 0 ? QString() : text.mid(mark + 1, 1).toLower();
}

/// Within one menu a key chooses one entry. Menus that hang below are looked at too.
void expectKeysDiffer(const QString &name, const QList<QAction *> &entries)
{
    QHash<QString, QString> taken;
    for (const QAction *entry : entries) {
        const QString key = keyOf(entry->text());
        if (!key.isEmpty()) {
            EXPECT_FALSE(taken.contains(key)) << qPrintable(u"in %1: %2, %3"_s.arg(name, taken.value(key), entry->text()));
            taken.insert(key, entry->text());
        }
        if (entry->menu())
            expectKeysDiffer(entry->text(), entry->menu()->actions());
    }
}

class Menus : public testing::TestWithParam<std::string>
{
};

TEST_P(Menus, giveEachEntryAKeyOfItsOwn)
{
    QTranslator translator;
    ASSERT_TRUE(translator.load(u":/i18n/ftworkbench_%1.qm"_s.arg(QString::fromStdString(GetParam()))));
    QApplication::installTranslator(&translator);
    const test::SpokenWindow spoken;
    expectKeysDiffer(u"the bar"_s, spoken.window().menuBar()->actions());
}

INSTANTIATE_TEST_SUITE_P(Languages, Menus, testing::ValuesIn(test::languageCodes()),
                         [](const auto &each) { return each.param; });

} // namespace

} // namespace ft
