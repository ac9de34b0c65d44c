// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"
#include "support/catalogue.h"
#include "support/foundtexts.h"
#include "wording/text.h"

#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

/// All that a format's table says to people.
class TableTexts
{
public:
    explicit TableTexts(const Format &format)
    {
        add(format.name);
        add(format.help);
        for (const Rival &rival : format.rivals) {
            add(rival.label);
            for (const Rival::Reading &reading : rival.readings)
                add(reading.label);
        }
        add(*format.root);
    }

    const QSet<QString> &texts() const { return m_texts; }

private:
    void add(Str text)
    {
        if (!text.empty())
            m_texts.insert(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    }

    void add(const Field &field)
    {
        if (!m_seen.insert(&field).second)
            return;
        add(field.label);
        add(field.help);
        for (const Named &named : field.names)
            add(named.name);
        if (field.type) {
            for (const Field &part : field.type->fields)
                add(part);
        }
        if (field.element)
            add(*field.element);
        for (const Case &each : field.cases)
            add(*each.field);
        for (const Field &fallback : field.fallbacks)
            add(fallback);
    }

    std::set<const Field *> m_seen;
    QSet<QString> m_texts;
};

/// They are looked up by what the tables hold, so that no reading of the sources can tell whether all are marked.
TEST(FormatTexts, areAllFoundByTranslators)
{
    for (const Format *format : formats()) {
        const TableTexts said(*format);
        for (const QString &text : said.texts())
            EXPECT_TRUE(test::isFound(u"format"_s, text, {})) << latin(format->id).data() << ": " << qPrintable(text);
    }
}

} // namespace
} // namespace ft
