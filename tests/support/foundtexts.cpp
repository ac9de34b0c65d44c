// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundtexts.h"

#include "catalogue.h"

#include <QSet>

namespace ft::test {

namespace {

/// Context, source and comment as one word.
QString keyOf(const QString &context, const QString &source, const QString &comment)
{
    return context + u'\x1f' + source + u'\x1f' + comment;
}

} // namespace

bool isFound(const QString &context, const QString &source, const QString &comment)
{
    static const QSet<QString> found = [] {
        QSet<QString> keys;
        for (const CatalogueText &text : catalogue(FT_FOUND_TEXTS))
            keys.insert(keyOf(text.context, text.source, text.comment));
        return keys;
    }();
    return found.contains(keyOf(context, source, comment));
}

} // namespace ft::test
