// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <filesystem>

namespace ft::test {

/// One entry of a .ts file.
struct CatalogueText {
    enum State { Finished, Unfinished, Gone }; ///< gone: no source asks for it any more

    QString context;
    QString source;
    QString comment; ///< tells two uses of one source apart
    QStringList forms; ///< one, unless it is counted
    bool isCounted = false;
    State state = Finished;
};

/// All entries of a .ts file, in its order. Throws std::runtime_error where it cannot be read.
QList<CatalogueText> catalogue(const std::filesystem::path &file);

/// The .ts file of a language.
std::filesystem::path catalogueFile(const QString &language);

} // namespace ft::test
