// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kazaa_kazaanet.h"
#include "kazaa_values.h"
#include "lines.h"

#include "schema/value.h"
#include "schema/wellformed.h"

#include <cstdlib>

// Registry exports: REGEDIT4 in the ANSI code page, version 5.00 in UTF-16LE (UTF-8 was seen). formats.md section 5.
// The value KazaaNet is read right through its hex digits, so that a click on an entry finds its digits in the text.
namespace ft {

namespace {

constexpr Field netFields[] = {
    literal("kind", "hex"),
    text("type", TR("Type"), TR("Nothing or (3): binary")).until(":"),
    group("data", TR("Supernode cache"), kazaaNetLayout).rest().coded(HexText),
};
constexpr Layout netLayout{"net", netFields};
constexpr Field netData = group("", TR("Supernode cache"), netLayout);
constexpr Case valueCases[] = {{0, "KazaaNet", &netData}};
constexpr Field anyData[] = {text("data", TR("Data"), TR("As the registry editor writes it"))};

constexpr Field valueFields[] = {
    literal("quote", "\""),
    text("name", TR("Value")).until("\""),
    literal("equals", "="),
    choice("", TR("Data"), "name", valueCases, anyData),
};
constexpr Layout valueLayout{"value", valueFields};
constexpr Field defaultFields[] = {literal("name", "@="), text("data", TR("Data"))};
constexpr Layout defaultLayout{"default", defaultFields};
static_assert(isWellFormed(netLayout) && isWellFormed(valueLayout));

constexpr Field valueLines[] = {
    emptyLineDos, emptyLineUnix,
    group("values", TR("Value"), valueLayout).continuedLine().numbered(),
    group("values", TR("Default value"), defaultLayout).continuedLine().numbered(),
};
constexpr Field valueLine = either("", TR("Line"), valueLines);

constexpr Field keyFields[] = {
    literal("bracket", "["),
    text("name", TR("Key")).until("]\r\n").is(Meaning::Path),
    list("", TR("Values"), valueLine).whileFits(),
};
constexpr Layout keyLayout{"key", keyFields};
constexpr Field commentFields4[] = {literal("mark", ";"), text("text", TR("Comment")).until(LineEnd).maybe()};
constexpr Layout commentLayout4{"comment", commentFields4};

constexpr Field lines[] = {
    emptyLineDos, emptyLineUnix,
    group("comments", TR("Comment"), commentLayout4).line().numbered(),
    group("keys", TR("Key"), keyLayout).numbered(),
    damagedLine,
};
constexpr Field line = either("", TR("Line"), lines);
constexpr Field body = list("", TR("Lines"), line);

constexpr Field version4[] = {literal("header", "REGEDIT4"), body};
constexpr Field version5[] = {literal("header", "Windows Registry Editor Version 5.00"), body};
constexpr Layout layout4{"regedit4", version4};
constexpr Layout layout5{"regedit5", version5};
constexpr Field texts[] = {group("", TR("REGEDIT4"), layout4), group("", TR("Version 5.00"), layout5)};
constexpr Field anyText = either("", TR("Registry export"), texts);

constexpr Field wideParts[] = {anyText};
constexpr Layout wideLayout{"wide", wideParts};
constexpr Field utf16Fields[] = {literal("bom", "\xFF\xFE"), group("", TR("UTF-16"), wideLayout).rest().coded(Utf16)};
constexpr Layout utf16Layout{"utf16", utf16Fields};
constexpr Field utf8Fields[] = {literal("bom", "\xEF\xBB\xBF"), anyText};
constexpr Layout utf8Layout{"utf8", utf8Fields};

constexpr Field encodings[] = {
    group("", TR("UTF-16"), utf16Layout),
    group("", TR("UTF-8"), utf8Layout),
    anyText,
};
constexpr Field rootFields[] = {either("", TR("Registry export"), encodings)};
constexpr Layout rootLayout{"windows.reg", rootFields};
constexpr Field root = group("", TR("Registry export"), rootLayout);

/// `hex:` and `hex(3):` are binary; a cache of another type was written by hand, or is damaged.
void checkTypes(Tree &tree, ByteWindow &bytes)
{
    for (NodeId node = 0; node < tree.nodes.size(); ++node) {
        if (tree.nodes[node].field->type != &kazaaNetLayout)
            continue;
        const NodeId type = child(tree, tree.nodes[node].parent, "type");
        const Value value = type == NoNode ? Value() : decode(tree, type, bytes, 16);
        const std::string said(value.bytes.begin(), value.bytes.end());
        if (said.empty() || said == "(3)")
            continue;
        Finding odd = finding(Code::ValueUnexpected, tree.nodes[type].at, tree.nodes[type].size, path(tree, type), RegistryBinary,
                              std::strtoul(said.c_str() + 1, nullptr, 16));
        odd.severity = Severity::Note; // the bytes read the same
        tree.add(std::move(odd));
    }
}

void checkRelevance(Tree &tree, ByteWindow &)
{
    for (const Node &node : tree.nodes) {
        if (node.field->type == &kazaaNetLayout)
            return;
    }
    tree.add(finding(Code::NothingRelevant, 0, tree.size, {}, 0, 0, "KazaaNet"));
}

constexpr Rival rivals[] = {kazaaNetRival};
constexpr Rule rules[] = {{checkLines}, {checkTypes}, {checkRelevance}};
constexpr Str globs[] = {"*.reg"};

} // namespace

extern constexpr Format windowsReg{"windows.reg", TR("Registry export"), TR("Text written by the Windows registry editor"),
                                   globs, &root, rivals, rules};

} // namespace ft
