// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/diagnostic.h"

#include <QList>
#include <QString>

namespace ft {

/// A page of the manual, for the program and for the web.
struct ManualPage {
    QString id; ///< "repair": links name it as repair.md
    QString title; ///< its first heading, plain text
    QString markdown;
};

/// All pages in the order in which one would read them, the one to begin with first. The pages about findings and
/// formats are made from the tables that the program reads by; the others stand in resources/help.
QList<ManualPage> manualPages();

/// Of the page about a code: what it means, what one can do.
QString manualPageId(Code code);

/// What one can do about a finding of that code, in Markdown. Never empty.
QString advice(Code code);

} // namespace ft
