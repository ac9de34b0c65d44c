// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordreader.h"

#include "headline.h"
#include "mediakind.h"
#include "tagfields.h"

#include "schema/reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace ft {

namespace {

template <typename Key> int columnIn(const std::vector<std::pair<Key, int>> &columns, Key key)
{
    const auto found = std::lower_bound(columns.begin(), columns.end(), std::pair(key, 0));
    return found == columns.end() || found->first != key ? -1 : found->second;
}

int columnOf(const std::vector<RecordColumn> &columns, QLatin1StringView key)
{
    const auto found = std::find_if(columns.begin(), columns.end(), [key](const RecordColumn &column) { return column.key == key; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

/// Scattered lists hold gaps beside their elements.
bool isElement(const Tree &tree, NodeId item)
{
    return tree.nodes[item].field == tree.nodes[tree.nodes[item].parent].field->element;
}

bool hasElements(const Tree &tree, NodeId list)
{
    bool found = false;
    forEachChild(tree, list, [&](NodeId item) { found = found || isElement(tree, item); });
    return found;
}

} // namespace

RecordReader::RecordReader(std::shared_ptr<const RecordSet> set, int kept)
    : m_set(std::move(set))
    , m_bytes(*m_set->bytes)
    , m_records(static_cast<std::size_t>(kept))
{
    for (int column = 0; column < static_cast<int>(m_set->columns.size()); ++column) {
        const RecordColumn &shown = m_set->columns[static_cast<std::size_t>(column)];
        for (const Field *field : shown.fields)
            m_columns.emplace_back(field, column);
        if (shown.source == RecordColumn::Tag)
            m_tags.emplace_back(shown.tag, column);
    }
    m_name = columnOf(m_set->columns, QLatin1StringView("name"));
    m_shareTime = columnOf(m_set->columns, QLatin1StringView("share_time"));
    m_flag = columnOf(m_set->columns, QLatin1StringView("flag"));
    std::sort(m_columns.begin(), m_columns.end());
    std::sort(m_tags.begin(), m_tags.end());
}

const RecordReader::Record &RecordReader::record(int row)
{
    Record &record = m_records[static_cast<std::size_t>(row) % m_records.size()];
    if (record.row != row)
        fill(record, row);
    return record;
}

void RecordReader::fill(Record &record, int row)
{
    record.row = row;
    record.cells.assign(m_set->columns.size(), NoNode);
    record.tags.clear();
    bool isDamaged = false;
    if (m_set->elements) {
        record.tree = m_set->tree.get();
        record.element = (*m_set->elements)[static_cast<std::size_t>(row)];
        isDamaged = (*m_set->damaged)[static_cast<std::size_t>(row)];
    } else {
        readRow(*m_set->tree, m_set->list, static_cast<std::uint64_t>(row), m_bytes, record.own);
        record.tree = &record.own;
        record.element = 0;
        isDamaged = std::any_of(record.own.findings.begin(), record.own.findings.end(),
                                [](const Finding &finding) { return finding.severity >= Severity::Warning; });
    }
    record.state = isDamaged ? DamagedRecord : SoundRecord;
    if (record.tree->isLeaf(record.element))
        record.cells.back() = record.element;
    else
        fillParts(record, record.element);
    record.state |= isEmpty(record) ? EmptyRecord : 0;
}

void RecordReader::fillParts(Record &record, NodeId node)
{
    forEachChild(*record.tree, node, [&](NodeId part) {
        const Field &field = *record.tree->nodes[part].field;
        const int column = columnIn(m_columns, &field);
        if (column >= 0) {
            record.cells[static_cast<std::size_t>(column)] = part;
            const bool isLeftOver = field.extent.how == Extent::Scattered;
            record.state |= isLeftOver && hasElements(*record.tree, part) ? LeftOverRecord : 0;
        } else if (field.kind == Kind::List && tagListIn(field) == &field) {
            fillTags(record, part);
        } else if (field.kind == Kind::List || field.kind == Kind::Group) {
            fillParts(record, part);
        }
    });
}

void RecordReader::fillTags(Record &record, NodeId list)
{
    const Tree &tree = *record.tree;
    forEachChild(tree, list, [&](NodeId tag) {
        const auto id = tagId(tree, tag, m_bytes);
        if (!id)
            return;
        record.tags.push_back(*id);
        const int column = columnIn(m_tags, *id);
        const NodeId value = child(tree, tag, "value");
        if (column >= 0 && value != NoNode && record.cells[static_cast<std::size_t>(column)] == NoNode)
            record.cells[static_cast<std::size_t>(column)] = value;
    });
}

/// Nothing but marks, counts and filler is there, or nothing but zeros.
bool RecordReader::isEmpty(const Record &record)
{
    bool saysSomething = !record.tags.empty();
    for (std::size_t column = 0; column < record.cells.size() && !saysSomething; ++column) {
        const NodeId cell = record.cells[column];
        saysSomething = cell != NoNode && !m_set->columns[column].isMinor
            && record.tree->nodes[cell].field->kind != Kind::List;
    }
    if (!saysSomething)
        return true;
    // Longer zeros than this are data.
    constexpr std::uint64_t EntryLimit = 64;
    const Node &element = record.tree->nodes[record.element];
    if (element.size > EntryLimit || element.coding != Raw)
        return false;
    const View bytes = m_bytes.view(element.at, static_cast<std::size_t>(element.size));
    return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte == 0; });
}

void RecordReader::forEachText(int row, const std::function<void(View)> &visit)
{
    constexpr std::uint64_t LongestText = 1024; // nobody reads on in what is no text
    const Record &read = record(row);
    for (NodeId id = read.element; id < read.tree->nodes[read.element].end; ++id) {
        const Node &node = read.tree->nodes[id];
        if (node.field->kind == Kind::Text && node.coding == Raw && read.tree->isLeaf(id))
            visit(m_bytes.view(node.at, static_cast<std::size_t>(std::min(node.size, LongestText))));
    }
}

QString RecordReader::text(int row, int column)
{
    const Record &read = record(row);
    switch (m_set->columns[static_cast<std::size_t>(column)].source) {
    case RecordColumn::Index:
        return QString::number(row);
    case RecordColumn::State:
        return stateText(read.state);
    case RecordColumn::Offset:
        return offsetText(read.tree->nodes[read.element].at);
    case RecordColumn::Presence:
        return presenceText(read);
    case RecordColumn::Media:
        return mediaText(read);
    default:
        break;
    }
    const NodeId cell = read.cells[static_cast<std::size_t>(column)];
    if (cell == NoNode)
        return {};
    if (read.tree->nodes[cell].field->kind == Kind::List)
        return itemsText(*read.tree, cell);
    const Field &element = *read.tree->nodes[read.element].field;
    if (isTag(element) && read.tree->nodes[cell].field->id == "id") {
        const std::uint64_t id = ft::number(*read.tree, cell, m_bytes).value_or(0);
        return QStringLiteral("%1 (%2)").arg(tagName(element, id)).arg(id);
    }
    if (const auto plain = number(row, column))
        return numberText(*read.tree->nodes[cell].field, *plain);
    return valueText(*read.tree, cell, m_bytes, m_set->style);
}

/// The same few numbers come again and again, and times and sizes are slow to write.
QString RecordReader::numberText(const Field &field, std::uint64_t number)
{
    constexpr qsizetype TextsKept = 4096;
    if (m_texts.size() >= TextsKept)
        m_texts.clear();
    QString &text = m_texts[{&field, number}];
    if (text.isNull())
        text = display(field, Value{.type = Value::Number, .number = number}, m_set->style);
    return text;
}

std::optional<std::uint64_t> RecordReader::number(int row, int column)
{
    const Record &read = record(row);
    switch (m_set->columns[static_cast<std::size_t>(column)].source) {
    case RecordColumn::Index:
        return static_cast<std::uint64_t>(row);
    case RecordColumn::Offset:
        return read.tree->nodes[read.element].at;
    case RecordColumn::State:
    case RecordColumn::Presence:
    case RecordColumn::Media:
        return std::nullopt;
    default:
        break;
    }
    const NodeId cell = read.cells[static_cast<std::size_t>(column)];
    if (cell == NoNode || !read.tree->isLeaf(cell) || !read.tree->nodes[cell].field->holdsNumber())
        return std::nullopt;
    return ft::number(*read.tree, cell, m_bytes);
}

ColumnTraits RecordReader::traits(int column) const
{
    const RecordColumn &shown = m_set->columns[static_cast<std::size_t>(column)];
    ColumnTraits traits;
    traits.isPosition = shown.source == RecordColumn::Index || shown.source == RecordColumn::Offset;
    traits.isLocalTime = m_set->style.localTime;
    const Field *field = shown.fields.empty() ? nullptr : shown.fields.front();
    if (shown.source == RecordColumn::Tag)
        field = tagValueField(*m_set->tag, shown.tag);
    if (field)
        traits.meaning = field->meaning;
    return traits;
}

std::shared_ptr<RowReader> RecordReader::another() const
{
    return std::make_shared<RecordReader>(m_set);
}

/// Vanished: a scan did not find it any more. Nothing for a slot without a record.
QString RecordReader::presenceText(const Record &record)
{
    const auto translated = [](const char *text) { return QCoreApplication::translate("items", text); };
    const NodeId flag = record.cells[static_cast<std::size_t>(m_flag)];
    const NodeId time = record.cells[static_cast<std::size_t>(m_shareTime)];
    if (flag == NoNode || time == NoNode || record.state & EmptyRecord)
        return {};
    if (ft::number(*record.tree, time, m_bytes).value_or(0) != 0)
        return translated(QT_TRANSLATE_NOOP("items", "vanished"));
    return ft::number(*record.tree, flag, m_bytes).value_or(0) != 0 ? translated(QT_TRANSLATE_NOOP("items", "shared"))
                                                                   : translated(QT_TRANSLATE_NOOP("items", "stopped"));
}

QString RecordReader::mediaText(const Record &record)
{
    const NodeId name = record.cells[static_cast<std::size_t>(m_name)];
    if (m_name < 0 || name == NoNode || record.state & EmptyRecord)
        return {};
    return mediaKind(valueText(*record.tree, name, m_bytes, m_set->style));
}

QString RecordReader::stateText(int state) const
{
    const auto translated = [](const char *text) { return QCoreApplication::translate("items", text); };
    QStringList words;
    if (state & DamagedRecord)
        words.append(translated(QT_TRANSLATE_NOOP("items", "damaged")));
    if (state & EmptyRecord)
        words.append(translated(QT_TRANSLATE_NOOP("items", "empty")));
    if (state & LeftOverRecord)
        words.append(translated(QT_TRANSLATE_NOOP("items", "left-overs")));
    return words.join(QStringLiteral(", "));
}

/// The elements of a list within a record, in one line.
QString RecordReader::itemsText(const Tree &tree, NodeId list)
{
    // Who wants to see more looks into the tree.
    constexpr qsizetype MostItems = 8;
    QStringList items;
    forEachChild(tree, list, [&](NodeId item) {
        if (!isElement(tree, item) || items.size() > MostItems)
            return;
        const auto id = tagId(tree, item, m_bytes);
        const QString value = valueText(tree, item, m_bytes, m_set->style);
        items.append(id ? tagName(*tree.nodes[item].field, *id) + QStringLiteral(": ") + value : value);
    });
    if (items.size() > MostItems)
        items.last() = QStringLiteral("…");
    return items.join(QStringLiteral("; "));
}

} // namespace ft
