// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QFont;

namespace ft {

/// Where the parts of one entry lie in a list of a given width: sign, title, place, and the sentence below in as
/// many lines as it needs. A value; heights come out the same for painting and for measuring.
struct EntryLayout {
    QRect sign;
    QRect title;
    QRect place; ///< path and offset, on the line of the title or below the sentence where there is no room
    QRect sentence;
    QSize size;

    static constexpr int Margin = 8;
    static constexpr int Gap = 4;
    static constexpr int SignSize = 16;

    static EntryLayout of(int width, const QFont &font, const QString &title, const QString &sentence,
                            const QString &place);
    /// Of a title's font: a little stronger than the text.
    static QFont titleFont(const QFont &font);
    /// The same entry in its row of the list; from right to left its parts change sides.
    EntryLayout placedIn(const QRect &row, Qt::LayoutDirection direction) const;
};

} // namespace ft
