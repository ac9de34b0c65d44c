// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fileparts.h"

#include "common/accents.h"

namespace ft {

/// The colours of a page of bytes, made from a palette. Tints are so faint that text keeps a contrast of 4.5:1 on
/// every one of them.
struct HexColours {
    struct Tone {
        QColor even; ///< every other field
        QColor odd;
        QColor mark; ///< the part as a band, beside the offsets and in the overview
    };

    Accents accents;
    QColor base;
    QColor text;
    QColor quiet; ///< offsets, zeros, dots, names
    QColor hairline; ///< between fields
    QColor border; ///< between elements
    QColor grade; ///< dots under what is not certain
    QColor lit; ///< laid over the field under the pointer
    QColor frame; ///< around the focused field, the caret
    QColor selection;
    QColor selectedText;
    Tone tones[5];

    const Tone &of(PartTone tone) const { return tones[static_cast<int>(tone)]; }
    static HexColours of(const QPalette &palette, bool active);
};

} // namespace ft
