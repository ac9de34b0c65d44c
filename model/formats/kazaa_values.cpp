// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kazaa_values.h"

#include "kazaa_kazaanet.h"

#include "schema/value.h"

#include <algorithm>

namespace ft {

namespace {

constexpr Str Clients[] = {"kazaa", "morpheus", "grokster", "imesh", "fasttrack"};

bool isKazaaNet(const Tree &tree, NodeId value, ByteWindow &bytes)
{
    const NodeId name = child(tree, value, "name");
    if (name == NoNode || tree.nodes[name].size != KazaaNetName.size())
        return false;
    const Bytes text = contents(tree.nodes[name], bytes);
    return isSameName({reinterpret_cast<const char *>(text.data()), text.size()}, KazaaNetName);
}

void checkValue(Tree &tree, NodeId value, ByteWindow &bytes)
{
    constexpr std::uint32_t Inline = 0x80000000; // NT: four bytes or less stand in the record itself
    const NodeId type = child(tree, value, "type");
    const NodeId length = child(tree, value, "data_length");
    if (type == NoNode || length == NoNode)
        return;
    const std::uint64_t found = number(tree, type, bytes).value_or(0);
    if (found != RegistryBinary)
        tree.add(finding(Code::ValueUnexpected, tree.nodes[type].at, 4, path(tree, type), RegistryBinary, found));
    const std::uint64_t size = number(tree, length, bytes).value_or(0);
    if (size > ValueSizeLimit && (size & Inline) == 0)
        tree.add(finding(Code::ValueOutOfRange, tree.nodes[length].at, tree.nodes[length].size, path(tree, length), ValueSizeLimit, size));
}

bool isSameLetter(char a, char b)
{
    const auto small = [](char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter | 0x20) : letter; };
    return small(a) == small(b);
}

} // namespace

bool isSameName(Str a, Str b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), isSameLetter);
}

bool isKeyOfTheNetwork(Str path)
{
    return std::any_of(std::begin(Clients), std::end(Clients), [path](Str client) {
        return std::search(path.begin(), path.end(), client.begin(), client.end(), isSameLetter) != path.end();
    });
}

void checkKazaaNet(Tree &tree, ByteWindow &bytes)
{
    bool isThere = false;
    for (NodeId node = 0; node < tree.nodes.size(); ++node) {
        const Field &field = *tree.nodes[node].field;
        isThere = isThere || field.type == &kazaaNetLayout;
        if (field.kind == Kind::Group && child(tree, node, "data_length") != NoNode && isKazaaNet(tree, node, bytes))
            checkValue(tree, node, bytes);
    }
    if (!isThere)
        tree.add(finding(Code::NothingRelevant, 0, tree.size, {}, 0, 0, std::string(KazaaNetName)));
}

} // namespace ft
