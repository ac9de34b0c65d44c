// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace ft {

namespace {

/// Qt's words on the buttons of our dialogs. Qt does not speak every language that we do (Swedish), and what it speaks is
/// not installed everywhere.
[[maybe_unused]] constexpr const char *ButtonWords[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"), QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"), QT_TRANSLATE_NOOP("QPlatformTheme", "Restore Defaults")};

} // namespace

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
    const QLocale wanted = code.isEmpty() ? QLocale() : QLocale(code);
    auto *translator = new QTranslator(&application);
    const bool isSpoken = translator->load(wanted, u"ftworkbench"_s, u"_"_s, u":/i18n"_s);
    if (!isSpoken && !translator->load(u":/i18n/ftworkbench_en.qm"_s))
        return;
    auto *ofQt = new QTranslator(&application); // dialogs and menus of its own; where they are installed
    if (isSpoken && ofQt->load(wanted, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt); // not beside English, or buttons would speak another language
    QCoreApplication::installTranslator(translator);
}

} // namespace ft
