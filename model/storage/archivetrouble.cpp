// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivetrouble.h"

#include <QCoreApplication>

namespace ft {
namespace {

struct TroubleWords {
    Q_DECLARE_TR_FUNCTIONS(archive)
};

} // namespace

QString sentence(ArchiveTrouble trouble)
{
    switch (trouble) {
    case ArchiveTrouble::None:
        return {};
    case ArchiveTrouble::Encrypted:
        return TroubleWords::tr("It is encrypted. Unpack it with its password first.");
    case ArchiveTrouble::MethodUnknown:
        return TroubleWords::tr("It is packed in a way that this program cannot unpack.");
    case ArchiveTrouble::CutOff:
        return TroubleWords::tr("The archive is cut off within it: the end is missing.");
    case ArchiveTrouble::Damaged:
        return TroubleWords::tr("The archive is damaged here: what follows cannot be unpacked.");
    case ArchiveTrouble::SizeWrong:
        return TroubleWords::tr("It unpacks to another size than the archive says.");
    case ArchiveTrouble::ChecksumWrong:
        return TroubleWords::tr("Its checksum is wrong: it is not what was packed.");
    case ArchiveTrouble::Overlaps:
        return TroubleWords::tr("It uses the bytes of another file of the archive, as traps do. It is not unpacked.");
    case ArchiveTrouble::TooLarge:
        return TroubleWords::tr("It is larger than what is unpacked into memory here. Unpack it to a folder first.");
    case ArchiveTrouble::TooDense:
        return TroubleWords::tr("It would grow a thousandfold, as traps and filler do. It is not unpacked.");
    case ArchiveTrouble::TooMuch:
        return TroubleWords::tr("The files before it are as much as is unpacked of one archive. Unpack it to a folder first.");
    case ArchiveTrouble::TooMany:
        return TroubleWords::tr("The archive holds more files than can be listed.");
    case ArchiveTrouble::TooDeep:
        return TroubleWords::tr("An archive is opened inside one other, not deeper. Unpack the outer one first.");
    case ArchiveTrouble::Unreadable:
        return TroubleWords::tr("The medium does not give its bytes back.");
    case ArchiveTrouble::NoFile:
        return TroubleWords::tr("This is a folder or a link; there is nothing to read.");
    case ArchiveTrouble::NoArchive:
        return TroubleWords::tr("This is no archive.");
    case ArchiveTrouble::NotThere:
        return TroubleWords::tr("The archive holds no file of that name.");
    case ArchiveTrouble::Cancelled:
        return TroubleWords::tr("Stopped.");
    }
    return {};
}

} // namespace ft
