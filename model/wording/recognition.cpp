// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition.h"

#include <QCoreApplication>

namespace ft {

namespace {

struct Recognition {
    Q_DECLARE_TR_FUNCTIONS(recognition)
};

} // namespace

QStringList reasons(const Candidate &candidate)
{
    QStringList sentences;
    if (candidate.tally.matched > 0) {
        sentences.append(Recognition::tr("What the format expects was found in the contents: %1 bits of evidence.")
                             .arg(candidate.tally.matched));
    }
    if (candidate.tally.missed > 0) {
        sentences.append(
            Recognition::tr("Some of what it expects is not there: %1 bits against it.").arg(candidate.tally.missed));
    }
    if (candidate.name > 0)
        sentences.append(Recognition::tr("The name of the file speaks for it."));
    return sentences;
}

} // namespace ft
