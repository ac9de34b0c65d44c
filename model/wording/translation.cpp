// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace ft {

void installTranslation(QCoreApplication &application)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(QLocale(), u"ftworkbench"_s, u"_"_s, u":/i18n"_s) || translator->load(u":/i18n/ftworkbench_en.qm"_s))
        QCoreApplication::installTranslator(translator);
}

} // namespace ft
