// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "longlanguage.h"

#include <algorithm>

namespace ft::test {

QString LongLanguage::translate(const char *context, const char *source, const char *, int) const
{
    if (*context == 'Q' || *source == '\0')
        return {}; // Qt's own: formats of dates, the direction of writing
    // Words of a usual length, so that lines break as they do; placeholders, keys and ends stay.
    static const QString Filling = QStringLiteral(" lorem ipsum dolor sit amet consectetur adipisici elit sed eiusmod tempor");
    const QString text = QString::fromUtf8(source);
    QString longer = text;
    const qsizetype at = !text.startsWith(u'%') ? 0 : text.startsWith(u"%L") ? 3 : 2; // a path stays one
    for (qsizetype wanted = text.size() * 7 / 5; longer.size() < wanted;)
        longer.insert(at, Filling.mid(1, std::min(wanted - longer.size(), Filling.size() - 1)));
    return longer;
}

} // namespace ft::test
