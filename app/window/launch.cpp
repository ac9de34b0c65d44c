// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ft {

Launch Launch::of(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Shows what the FastTrack network left on disks."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption newWindow(
        u"new-window"_s, tr("Open a window of its own even if one is open already."));
    const QCommandLineOption selfTest(
        u"self-test"_s, tr("Open a window and the files, report on standard output, end."));
    parser.addOptions({newWindow, selfTest});
    parser.addPositionalArgument(u"files"_s, tr("Files and folders to open."),
                                 u"[files...]"_s);
    parser.process(arguments);

    Launch launch{.paths = {}, .newWindow = parser.isSet(newWindow), .selfTest = parser.isSet(selfTest)};
    const QStringList given = parser.positionalArguments();
    for (const QString &path : given)
        launch.paths += QFileInfo(path).absoluteFilePath();
    return launch;
}

QString samplesFolder()
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &place : {u"../share/ftworkbench/samples"_s, u"../../resources/samples"_s}) {
        if (const QString folder = QDir::cleanPath(here.filePath(place)); QFileInfo(folder).isDir())
            return folder;
    }
    return {};
}

PlacesSource bundledPlaces()
{
    const QDir here(QCoreApplication::applicationDirPath());
    return {QDir::cleanPath(here.filePath(u"../share/ftworkbench/places/dbip-country-ipv4.mmdb"_s)),
            u"IP Geolocation by DB-IP."_s};
}

} // namespace ft
