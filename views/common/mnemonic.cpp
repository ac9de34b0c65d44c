// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mnemonic.h"

#include <QRegularExpression>

namespace ft {

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression bracketed(QStringLiteral("\\s*\\(&[^&\\s]\\)"));
    QString plain = text;
    plain.remove(bracketed);
    for (qsizetype at = plain.indexOf(u'&'); at >= 0; at = plain.indexOf(u'&', at + 1))
        plain.remove(at, 1); // and of && the second stays
    return plain;
}

} // namespace ft
