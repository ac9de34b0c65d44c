// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentformats.h"

#include "formats/cregpaths.h"
#include "formats/hive.h"
#include "formats/kazaa_kazaanet.h"
#include "formats/kazaa_values.h"

#include <QLatin1StringView>

namespace ft {

namespace {

/// A value of a hive: its name and key in words, and where its data is in the tree.
struct NamedValue {
    QString key;
    QString name;
    NodeId data = NoNode; ///< NoNode: `number`
    std::optional<std::uint64_t> number = {};
};

bool isCache(const Tree &tree, const NamedValue &value)
{
    return value.data != NoNode && tree.nodes[value.data].field->type == &kazaaNetLayout;
}

void writeValues(ContentWriter &writer, const std::vector<NamedValue> &values)
{
    Json &json = writer.json();
    std::vector<NamedValue> caches;
    std::copy_if(values.begin(), values.end(), std::back_inserter(caches),
                 [&writer](const NamedValue &value) { return isCache(writer.tree(), value); });
    const auto writeCache = [&](const NamedValue &cache) {
        json.key(QLatin1StringView("key"));
        cache.key.isEmpty() ? json.null() : json.text(cache.key);
        writeEntries(writer, cache.data);
    };
    json.beginObject();
    if (caches.size() == 1) {
        writeCache(caches.front());
    } else {
        json.key(QLatin1StringView("lists"));
        json.beginArray();
        for (const NamedValue &cache : caches) {
            json.beginObject();
            writeCache(cache);
            json.endObject();
        }
        json.endArray();
    }
    json.key(QLatin1StringView("settings"));
    json.beginArray();
    for (const NamedValue &value : values) {
        if (isCache(writer.tree(), value))
            continue;
        json.beginObject();
        json.text(QLatin1StringView("key"), value.key);
        json.text(QLatin1StringView("name"), value.name);
        value.number ? writer.number("data", value.number) : writer.member("data", value.data);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

QString decoded(const CodePage &codePage, const std::string &text)
{
    return codePage.decode(View(reinterpret_cast<const std::uint8_t *>(text.data()), text.size()));
}

/// The field that begins at `at`, or the text in it.
NodeId partAt(const Tree &tree, std::uint64_t at)
{
    for (NodeId node = 1; node < tree.nodes.size(); node = tree.nodes[node].end) {
        if (tree.nodes[node].at == at)
            return tree.nodes[node].field->id == "texts" ? child(tree, node, "text") : node;
    }
    return NoNode;
}

} // namespace

void writeHive(ContentWriter &writer)
{
    const Tree &tree = writer.tree();
    std::vector<NamedValue> values;
    for (const HiveValue &value : searchHive(writer.bytes().source()).values) {
        NamedValue named{QString::fromStdString(value.key), QString::fromStdString(value.name)};
        if (value.data.size > 0)
            named.data = partAt(tree, value.data.at);
        else if (value.type == RegistryNumber)
            named.number = writer.bytes().little(value.record.at + 8, 4);
        values.push_back(std::move(named));
    }
    writeValues(writer, values);
}

void writeOldHive(ContentWriter &writer)
{
    const Tree &tree = writer.tree();
    const CregPaths paths(tree, writer.bytes());
    std::vector<NamedValue> values;
    for (NodeId key = 1; key < tree.nodes.size(); key = tree.nodes[key].end) {
        const NodeId list = tree.nodes[key].field->id == "keys" ? child(tree, key, "values") : NoNode;
        if (list == NoNode || tree.nodes[list].size == 0)
            continue;
        const std::string path = paths.pathOf(key, writer.bytes());
        const bool isOurs = isKeyOfTheNetwork(path);
        forEachChild(tree, list, [&](NodeId value) {
            NamedValue named{decoded(writer.codePage(), path), writer.text(child(tree, value, "name")), child(tree, value, "data")};
            if (isOurs || isCache(tree, named))
                values.push_back(std::move(named));
        });
    }
    writeValues(writer, values);
}

} // namespace ft
