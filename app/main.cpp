// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/instance.h"
#include "window/launch.h"
#include "window/mainwindow.h"
#include "window/manualexport.h"
#include "window/selftest.h"
#include "window/settings.h"
#include "window/thumbnail.h"
#include "wording/translation.h"

#include <QApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int writeManual(const QString &folder)
{
    const QString failure = ft::exportManual(folder);
    if (!failure.isEmpty())
        std::fputs(qPrintable(failure + u'\n'), stderr);
    return failure.isEmpty() ? 0 : 2;
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();

    const bool isWindowless = ft::Launch::isWindowless(argc, argv);
    if (isWindowless)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"ftworkbench"_s);
    QApplication::setApplicationDisplayName(u"FastTrack Workbench"_s);
    QApplication::setApplicationVersion(QStringLiteral(FT_VERSION));
    QApplication::setDesktopFileName(u"ftworkbench"_s);
    ft::Settings settings;
    if (!isWindowless) // the manual is written in all languages
        ft::installTranslation(application, settings.language());

    const ft::Launch launch = ft::Launch::of(QApplication::arguments());
    if (launch.thumbnailSize > 0)
        return launch.paths.size() == 2 && ft::writeThumbnail(launch.paths[0], launch.paths[1], launch.thumbnailSize)
            ? 0
            : 1;
    if (!launch.manualFolder.isEmpty())
        return writeManual(launch.manualFolder);

    ft::Instance instance;
    const bool alone = launch.newWindow || launch.selfTest;
    if (!alone && instance.handOver(launch.paths))
        return 0;

    ft::applyTheme(application, settings.preferences().theme);
    ft::MainWindow window(settings, ft::samplesFolder());
    if (launch.selfTest)
        new ft::SelfTest(window, sinceStart);
    QObject::connect(&instance, &ft::Instance::asked, &window, &ft::MainWindow::open);
    window.show();
    if (!launch.paths.isEmpty())
        window.open(launch.paths);
    if (launch.restore || (!alone && launch.paths.isEmpty() && settings.preferences().restoreSession))
        window.restoreSession();
    if (!alone)
        instance.listen();
    return QApplication::exec();
}
