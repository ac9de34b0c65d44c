// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "askedtexts.h"

#include "foundtexts.h"

#include <gtest/gtest.h>

namespace ft::test {

namespace {

/// The texts of Qt and of KArchive are in their own files. What a table or a file says is looked up as it comes; the tables are looked at by a
/// test of their own.
bool isOther(const QString &context)
{
    return context.startsWith(u'Q') || context.startsWith(u"KArchive") || context == u"CloseButton" || context == u"MAC_APPLICATION_MENU" || context == u"format";
}

} // namespace

QString AskedTexts::translate(const char *context, const char *source, const char *comment, int) const
{
    const QString inContext = QString::fromUtf8(context);
    const QString text = QString::fromUtf8(source);
    if (text.isEmpty() || isOther(inContext) || isFound(inContext, text, QString::fromUtf8(comment)))
        return {};
    const QMutexLocker lock(&m_mutex);
    if (!m_complained.contains(inContext + text)) {
        m_complained.insert(inContext + text);
        ADD_FAILURE() << "asked for, but not marked where lupdate finds it: " << context << ": " << source;
    }
    return {};
}

} // namespace ft::test
