// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catalogue.h"
#include "wording/manual.h"

#include <QCoreApplication>
#include <QSet>
#include <QTranslator>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

/// Listens to what is looked up in the context of the manual, and says nothing.
class Listener : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "manual") == 0)
            m_heard.insert(QString::fromUtf8(source));
        return {};
    }

    const QSet<QString> &heard() const { return m_heard; }

private:
    mutable QSet<QString> m_heard;
};

/// update.cmake splits the pages as the program does, and nothing is translated that nobody reads.
TEST(ManualTexts, areThoseOfTheCatalogues)
{
    Listener listener;
    QCoreApplication::installTranslator(&listener);
    manualPages();
    QSet<QString> translatable;
    for (const test::CatalogueText &text : test::catalogue(test::catalogueFile(u"de"_s))) {
        if (text.context == u"manual")
            translatable.insert(text.source);
    }
    for (const QString &text : listener.heard() - translatable)
        ADD_FAILURE() << "in no catalogue: " << qPrintable(text);
    for (const QString &text : translatable - listener.heard())
        ADD_FAILURE() << "never asked for: " << qPrintable(text);
    EXPECT_GT(translatable.size(), 200);
}

} // namespace
} // namespace ft
