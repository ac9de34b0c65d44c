// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/bytes.h"
#include "wording/text.h"

#include <QString>
#include <QVector>

#include <array>

namespace ft {

/// What one byte shows in the text column.
struct TextCell {
    QString text; ///< empty: nothing is drawn (blank, or the second byte of a character of two)
    int width = 1; ///< cells; 2 for a character of two bytes
    bool printable = true; ///< otherwise a dot stands in
};

/// Bytes as characters of a code page, one cell a byte; what cannot be printed is a dot. Characters never change the
/// order of their neighbours: each is drawn in its own cell.
class HexCharacters
{
public:
    explicit HexCharacters(const CodePage &codePage = CodePage());

    const CodePage &codePage() const { return m_codePage; }
    /// Cells of a run of bytes. In code pages of two bytes a character the run should begin where a text may begin.
    QVector<TextCell> cells(View bytes) const;

private:
    CodePage m_codePage;
    std::array<TextCell, 256> m_single;
    bool m_doubles = false; ///< the code page has characters of two bytes
};

/// A row of the page as one line of text, for screen readers: offset, digits, characters.
struct RowText {
    QString text;
    int digitsAt = 0; ///< index of the first byte's digits; three characters a byte
    int charactersAt = 0; ///< index of the first byte's character
};
RowText rowText(const QString &offset, View bytes, const QVector<TextCell> &cells);

/// Characters as the text column shows them: dots and blanks included.
QString cellText(const QVector<TextCell> &cells);
/// "4b 41 5a 41"
QString spacedHex(View bytes);
/// "0x4b, 0x41, 0x5a, 0x41", twelve a line, as an array in C takes it.
QString cArrayText(View bytes);
/// An offset with as many digits as the column has, right-aligned: "0003a214", or "  239124" in decimal.
QString offsetDigits(quint64 offset, int digits, bool decimal);

} // namespace ft
