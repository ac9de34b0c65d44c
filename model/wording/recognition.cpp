// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition.h"

#include <QCoreApplication>

namespace ft {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("recognition", text);
}

} // namespace

QStringList reasons(const Candidate &candidate)
{
    QStringList sentences;
    if (candidate.tally.matched > 0) {
        sentences.append(translated("What the format expects was found in the contents: %1 bits of evidence.")
                             .arg(candidate.tally.matched));
    }
    if (candidate.tally.missed > 0) {
        sentences.append(
            translated("Some of what it expects is not there: %1 bits against it.").arg(candidate.tally.missed));
    }
    if (candidate.name > 0)
        sentences.append(translated("The name of the file speaks for it."));
    return sentences;
}

} // namespace ft
