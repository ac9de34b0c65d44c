// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch.h"

#include "offer.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ft {

namespace {

/// An option that file managers use, not people.
constexpr char Thumbnail[] = "--thumbnail";

/// What a desktop or a shell names: a path, an address of a file, or a link of the network.
QString placeOf(const QString &given)
{
    if (!QFileInfo::exists(given) && isLink(given.toUtf8()))
        return given;
    const QUrl url(given);
    return QFileInfo(url.isLocalFile() ? url.toLocalFile() : given).absoluteFilePath();
}

} // namespace

bool Launch::isWindowless(int count, const char *const *arguments)
{
    return std::any_of(arguments, arguments + count, [](const char *each) { return qstrcmp(each, Thumbnail) == 0 || QByteArrayView(each).startsWith("--export-manual"); });
}

Launch Launch::of(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Shows what the FastTrack network left on disks."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption newWindow(
        u"new-window"_s, tr("Open a window of its own even if one is open already."));
    const QCommandLineOption restore(u"restore"_s, tr("Open what was open last time."));
    const QCommandLineOption manual(u"export-manual"_s, tr("Write the manual as web pages into a folder, end."), tr("folder"));
    const QCommandLineOption selfTest(
        u"self-test"_s, tr("Open a window and the files, report on standard output, end."));
    const QCommandLineOption thumbnail(
        u"thumbnail"_s, tr("Write the chunk map of a partial download, SIZE pixels wide: --thumbnail SIZE DOWNLOAD PNG."), u"size"_s);
    parser.addOptions({newWindow, restore, manual, selfTest, thumbnail});
    parser.addPositionalArgument(u"files"_s, tr("Files and folders to open."),
                                 u"[files...]"_s);
    parser.process(arguments);

    Launch launch{.paths = {},
                  .manualFolder = parser.value(manual),
                  .newWindow = parser.isSet(newWindow),
                  .restore = parser.isSet(restore),
                  .thumbnailSize = parser.value(thumbnail).toInt(),
                  .selfTest = parser.isSet(selfTest)};
    const QStringList given = parser.positionalArguments();
    for (const QString &path : given)
        launch.paths += placeOf(path);
    return launch;
}

QString samplesFolder()
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &place : {u"../share/ftworkbench/samples"_s, u"../../../resources/samples"_s}) {
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
