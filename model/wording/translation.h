// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qglobal.h>

QT_BEGIN_NAMESPACE
class QCoreApplication;
QT_END_NAMESPACE

namespace ft {

/// Lets the application speak the person's language; English, with its plurals, where it does not know that. To be called
/// once, before the first text is made. The application owns what is loaded.
void installTranslation(QCoreApplication &application);

} // namespace ft
