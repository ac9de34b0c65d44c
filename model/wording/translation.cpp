// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace ft {

QList<Language> languages()
{
    return {{u"de"_s, u"Deutsch"_s},     {u"en"_s, u"English"_s},    {u"es"_s, u"Español"_s}, {u"fr"_s, u"Français"_s},
            {u"nl"_s, u"Nederlands"_s},  {u"pl"_s, u"Polski"_s},     {u"pt_BR"_s, u"Português (Brasil)"_s},
            {u"sv"_s, u"Svenska"_s},     {u"ru"_s, u"Русский"_s},    {u"ja"_s, u"日本語"_s}};
}

void installTranslation(QCoreApplication &application, const QString &code)
{
    // Who reads German in Vienna keeps the numbers of Vienna.
    if (!code.isEmpty() && QLocale(code).language() != QLocale::system().language())
        QLocale::setDefault(QLocale(code));
    const QLocale spoken = code.isEmpty() ? QLocale() : QLocale(code);
    auto *ofQt = new QTranslator(&application); // buttons and menus of its own; where they are installed
    if (ofQt->load(spoken, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
    auto *translator = new QTranslator(&application);
    if (translator->load(spoken, u"ftworkbench"_s, u"_"_s, u":/i18n"_s) || translator->load(u":/i18n/ftworkbench_en.qm"_s))
        QCoreApplication::installTranslator(translator);
}

} // namespace ft
