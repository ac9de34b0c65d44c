// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "askedtexts.h"

#include <QApplication>
#include <QStyleFactory>

#include <gtest/gtest.h>

/// Tests draw without a display, and always in the same style; who sets QT_QPA_PLATFORM watches them in a window. Whatever they
/// do, a text that cannot be translated fails them.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    ft::test::AskedTexts asked;
    QApplication::installTranslator(&asked);
    return RUN_ALL_TESTS();
}
