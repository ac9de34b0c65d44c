// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordcolumns.h"

#include "tagfields.h"

#include "wording/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace ft {

namespace {

QString fromStr(Str text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isMinor(const Field &field)
{
    switch (field.meaning) {
    case Meaning::Magic:
    case Meaning::Count:
    case Meaning::Length:
    case Meaning::Filler:
    case Meaning::LeftOver:
    case Meaning::Unknown:
        return true;
    default:
        return field.id.starts_with("unknown");
    }
}

bool isQuantity(const Field &field)
{
    return field.holdsNumber() && field.meaning != Meaning::Ipv4 && field.meaning != Meaning::Time && field.names.empty();
}

class Columns
{
public:
    /// Columns for all that lies within a field, whose keys begin with `prefix`.
    void addParts(const Field &field, const QString &prefix)
    {
        if (field.kind == Kind::Group) {
            for (const Field &part : field.type->fields)
                addField(part, prefix);
        } else if (field.kind == Kind::Choice) {
            forEachAlternative(field, [&](const Field &alternative) { addParts(alternative, prefix); });
        } else {
            addCell(field, prefix);
        }
    }

    std::vector<RecordColumn> take() { return std::move(m_columns); }

private:
    template <typename Visit> static void forEachAlternative(const Field &choice, Visit visit)
    {
        for (const Case &one : choice.cases)
            visit(*one.field);
        for (const Field &one : choice.fallbacks)
            visit(one);
    }

    void addField(const Field &field, const QString &prefix)
    {
        if (field.kind == Kind::Choice) {
            // One cell, whichever alternative a record holds; a transparent alternative gives its parts.
            forEachAlternative(field, [&](const Field &alternative) {
                alternative.id.empty() ? addParts(alternative, prefix) : addCell(alternative, prefix);
            });
        } else if (field.kind == Kind::Group) {
            addParts(field, field.id.empty() ? prefix : prefix + fromStr(field.id) + u'.');
        } else if (isTransparent(field)) {
            addParts(*field.element, prefix);
        } else if (tagListIn(field) != &field) {
            addCell(field, prefix);
        }
    }

    /// A list without a name of parts in any order, each of which there is once.
    static bool isTransparent(const Field &field)
    {
        return field.kind == Kind::List && field.id.empty() && field.element->id.empty();
    }

    void addCell(const Field &field, const QString &prefix)
    {
        // The elements of a list without an id carry the name.
        const Field &named = field.id.empty() && field.kind == Kind::List ? *field.element : field;
        const QString key = prefix + fromStr(named.id);
        const auto known = std::find_if(m_columns.begin(), m_columns.end(),
                                        [&key](const RecordColumn &column) { return column.key == key; });
        if (known != m_columns.end()) {
            known->fields.push_back(&field);
            known->isNumber = known->isNumber && isQuantity(field);
            return;
        }
        RecordColumn column{RecordColumn::Part, label(named), key};
        column.fields = {&field};
        column.trust = field.trust;
        column.isMinor = isMinor(field);
        column.isNumber = isQuantity(field);
        m_columns.push_back(std::move(column));
    }

    std::vector<RecordColumn> m_columns;
};

/// Who it is and how fast comes first; the rest stays in the order of the file.
void putPeersFirst(std::vector<RecordColumn> &columns)
{
    const auto means = [](const RecordColumn &column, Meaning meaning) { return column.fields.front()->meaning == meaning; };
    const bool hasSpeed = std::any_of(columns.begin(), columns.end(),
                                      [&](const RecordColumn &column) { return means(column, Meaning::Bitrate); });
    const auto rank = [&](const RecordColumn &column) {
        if (means(column, Meaning::Ipv4) || means(column, Meaning::Port))
            return 0;
        return means(column, Meaning::Bitrate) || (hasSpeed && means(column, Meaning::Time)) ? 1 : 2;
    };
    std::stable_sort(columns.begin(), columns.end(),
                     [&](const RecordColumn &a, const RecordColumn &b) { return rank(a) < rank(b); });
}

/// What a meta tag is about and what it says: values of all kinds share one column.
void nameTagColumns(std::vector<RecordColumn> &columns)
{
    for (RecordColumn &column : columns) {
        if (column.key == u"id")
            column.title = QCoreApplication::translate("items", "Tag");
        else if (column.key == u"value")
            column.title = QCoreApplication::translate("items", "Value");
        column.isNumber = false;
    }
}

bool hasColumn(const std::vector<RecordColumn> &columns, QLatin1StringView key)
{
    return std::any_of(columns.begin(), columns.end(), [key](const RecordColumn &column) { return column.key == key; });
}

/// What several fields of a shared file say together, or a name says.
void addConclusions(std::vector<RecordColumn> &columns)
{
    if (!hasColumn(columns, QLatin1StringView("share_time")) || !hasColumn(columns, QLatin1StringView("flag")))
        return;
    RecordColumn presence{RecordColumn::Presence, QCoreApplication::translate("items", "Presence"), QStringLiteral("presence")};
    presence.trust = Trust::Likely;
    RecordColumn media{RecordColumn::Media, QCoreApplication::translate("items", "Kind"), QStringLiteral("kind")};
    media.trust = Trust::Likely;
    media.isMinor = true;
    columns.push_back(presence);
    columns.push_back(media);
}

} // namespace

std::vector<RecordColumn> recordColumns(const std::vector<const Field *> &elements)
{
    const auto translated = [](const char *text) { return QCoreApplication::translate("items", text); };
    std::vector<RecordColumn> columns;
    columns.push_back({RecordColumn::Index, translated(QT_TRANSLATE_NOOP("items", "No.")), QStringLiteral("index")});
    columns.push_back({RecordColumn::State, translated(QT_TRANSLATE_NOOP("items", "Condition")), QStringLiteral("condition")});
    columns.push_back({RecordColumn::Offset, translated(QT_TRANSLATE_NOOP("items", "Offset")), QStringLiteral("offset")});
    columns.front().isNumber = true;
    columns.back().isNumber = true;
    columns.back().isMinor = true;
    Columns parts;
    for (const Field *element : elements)
        parts.addParts(*element, {});
    std::vector<RecordColumn> found = parts.take();
    putPeersFirst(found);
    if (std::all_of(elements.begin(), elements.end(), [](const Field *element) { return isTag(*element); }))
        nameTagColumns(found);
    addConclusions(found);
    std::move(found.begin(), found.end(), std::back_inserter(columns));
    return columns;
}

RecordColumn tagColumn(const Field &tag, std::uint64_t id)
{
    const Field *value = tagValueField(tag, id);
    RecordColumn column{RecordColumn::Tag, tagName(tag, id), QStringLiteral("tag_%1").arg(id)};
    column.tag = id;
    column.trust = value ? value->trust : Trust::Guess;
    column.isNumber = value && isQuantity(*value);
    return column;
}

} // namespace ft
