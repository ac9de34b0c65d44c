// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mediakind.h"

#include <QCoreApplication>

#include <algorithm>

namespace ft {

using namespace Qt::StringLiterals;

namespace {

struct KindRow {
    const char *name;
    const char *extensions; ///< each between blanks
};

/// What went through the network, by the media types that Kazaa asked for.
constexpr KindRow KindRows[] = {
    {QT_TRANSLATE_NOOP("items", "sound"), " mp3 wma wav ogg mid midi aac m4a ra ram mp2 flac ape aif aiff au mpc kpl m3u "},
    {QT_TRANSLATE_NOOP("items", "video"), " avi mpg mpeg wmv asf mov mp4 rm rmvb divx mkv vob ogm m1v m2v mpe qt dat "},
    {QT_TRANSLATE_NOOP("items", "picture"), " jpg jpeg gif png bmp tif tiff psd pcx tga wmf ico jpe "},
    {QT_TRANSLATE_NOOP("items", "document"), " txt doc pdf rtf htm html xls ppt pps lit wri nfo ps chm csv hlp "},
    {QT_TRANSLATE_NOOP("items", "archive"), " zip rar ace gz tar 7z cab iso bin cue nrg img arj lzh bz2 mdf mds ccd "},
    {QT_TRANSLATE_NOOP("items", "program"), " exe msi com bat scr dll vbs pif jar kzs skn wsz "},
};

} // namespace

QString mediaKind(const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    const QByteArray wanted = ' ' + fileName.mid(dot + 1).toLower().toLatin1() + ' ';
    const auto row = std::find_if(std::begin(KindRows), std::end(KindRows), [&wanted](const KindRow &kind) {
        return QByteArray::fromRawData(kind.extensions, qstrlen(kind.extensions)).contains(wanted);
    });
    const bool isKnown = dot >= 0 && row != std::end(KindRows);
    return isKnown ? QCoreApplication::translate("items", row->name) : QCoreApplication::translate("items", "other");
}

} // namespace ft
