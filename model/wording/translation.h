// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

QT_BEGIN_NAMESPACE
class QCoreApplication;
QT_END_NAMESPACE

namespace ft {

/// A language that the program speaks.
struct Language {
    QString code; ///< as QLocale takes it: "pt_BR"
    QString name; ///< what those who speak it call it
};

/// All of them, by name.
QList<Language> languages();

/// Lets the application speak a language; English, with its plurals, where it does not know that. An empty code means the
/// language of the system. Numbers and dates follow a language that is not the system's. To be called once, before the
/// first text is made. The application owns what is loaded.
void installTranslation(QCoreApplication &application, const QString &code = {});

} // namespace ft
