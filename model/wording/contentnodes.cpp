// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentformats.h"

#include "formats/kazaa_kazaanet.h"
#include "formats/kazaa_values.h"

#include <QLatin1StringView>

#include <vector>

namespace ft {

namespace {

/// "ip" for an address in digits, "host" for a name; the other one is null. Binary lists have addresses only.
void writeHost(ContentWriter &writer, NodeId entry)
{
    const Tree &tree = writer.tree();
    Json &json = writer.json();
    NodeId node = child(tree, entry, "ip");
    if (node == NoNode)
        node = child(tree, entry, "host");
    const bool isText = node != NoNode && tree.nodes[node].field->kind == Kind::Text;
    const QString host = isText ? writer.text(node) : QString();
    const bool isName = isText && !ipv4(host.toStdString());
    writer.member("ip", isName ? NoNode : node);
    json.key(QLatin1StringView("host"));
    if (isName)
        json.text(host);
    else
        json.null();
}

void writeEntry(ContentWriter &writer, NodeId entry)
{
    writer.json().beginObject();
    writeHost(writer, entry);
    writer.members(entry, {"port", "load", "availability", "time", "class", "country"});
    writer.parts(entry, {"ip", "host", "port", "load", "availability", "time", "class", "country"});
    writer.json().endObject();
}

/// A KazaaNet value inside a registry file.
struct FoundList {
    NodeId list;
    NodeId key; ///< the registry key around it
};

std::vector<FoundList> foundLists(const Tree &tree)
{
    std::vector<FoundList> lists;
    NodeId key = NoNode;
    for (NodeId node = 0; node < tree.nodes.size(); ++node) {
        const Field &field = *tree.nodes[node].field;
        if (field.id == "keys")
            key = node;
        if (field.type == &kazaaNetLayout)
            lists.push_back({node, key});
    }
    return lists;
}

void writeFoundList(ContentWriter &writer, const FoundList &found)
{
    writer.member("key", found.key == NoNode ? NoNode : child(writer.tree(), found.key, "name"));
    writeEntries(writer, found.list);
}

/// Member "settings": the other values below keys of the network's clients.
void writeSettings(ContentWriter &writer)
{
    const Tree &tree = writer.tree();
    Json &json = writer.json();
    json.key(QLatin1StringView("settings"));
    json.beginArray();
    forEachRow(tree, 0, "keys", writer.bytes(), [&](const Tree &, NodeId key) {
        const QString name = writer.text(child(tree, key, "name"));
        if (!isKeyOfTheNetwork(name.toStdString()))
            return;
        forEachRow(tree, key, "values", writer.bytes(), [&](const Tree &, NodeId value) {
            const NodeId data = child(tree, value, "data");
            if (data == NoNode || tree.nodes[data].field->type == &kazaaNetLayout)
                return;
            json.beginObject();
            json.text(QLatin1StringView("key"), name);
            writer.members(value, {"name", "data"});
            json.endObject();
        });
    });
    json.endArray();
}

} // namespace

void writeEntries(ContentWriter &writer, NodeId list)
{
    Json &json = writer.json();
    writer.members(list, {"version"});
    json.key(QLatin1StringView("entries"));
    json.beginArray();
    forEachRow(writer.tree(), list, "entries", writer.bytes(), [&](const Tree &row, NodeId entry) {
        ContentWriter rowWriter(json, row, writer.bytes(), writer.codePage());
        writeEntry(rowWriter, entry);
    });
    json.endArray();
}

void writeNodes(ContentWriter &writer)
{
    writer.json().beginObject();
    writeEntries(writer, 0);
    writer.parts(0, {"version", "entries"});
    writer.json().endObject();
}

void writeReg(ContentWriter &writer)
{
    Json &json = writer.json();
    const std::vector<FoundList> lists = foundLists(writer.tree());
    json.beginObject();
    if (lists.size() == 1) {
        writeFoundList(writer, lists.front());
    } else {
        json.key(QLatin1StringView("lists"));
        json.beginArray();
        for (const FoundList &found : lists) {
            json.beginObject();
            writeFoundList(writer, found);
            json.endObject();
        }
        json.endArray();
    }
    writeSettings(writer);
    json.endObject();
}

} // namespace ft
