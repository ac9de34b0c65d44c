// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text.h"

namespace ft {

/// What a finding says to people: what is wrong, where, what can be done. Plain text, translated.
QString sentence(const Tree &tree, const Finding &finding, const Style &style);
/// Two or three words for a column: "wrong checksum".
QString title(Code code);
/// What the code means in general and what one can do, for help pages and documentation.
QString explanation(Code code);

/// What a document is, at a glance.
struct Summary {
    QString name; ///< the real name, from inside the file; the file's name where there is none
    QString kind; ///< "partial download"
    QString facts; ///< "paused · 3.4 of 3.9 MB · 4 sources · 2003-02-11"
    QString verdict; ///< one sentence of judgement
    Severity severity = Severity::Note; ///< of the worst finding
    bool sound = true; ///< no warning and no error
    std::optional<double> complete; ///< 0 to 1, of a partial download
};
Summary summarise(const Tree &tree, const std::vector<Finding> &findings, ByteWindow &bytes, const QString &fileName,
                  const Style &style);

} // namespace ft
