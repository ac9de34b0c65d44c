// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags.h"

#include "schema/rows.h"
#include "schema/value.h"
#include "schema/wellformed.h"

#include <algorithm>

// formats.md section 4. Sources: FJ, giFT-FastTrack's protocol notes (GF) and captured records; the ids are the ones
// of the HTTP header X-KazaaTag, which both clients and giFT used.
namespace ft {

namespace {

constexpr Named ratings[] = {{0, TR("very poor")}, {1, TR("poor")}, {2, TR("ok")}, {3, TR("good")}, {4, TR("excellent")}};
constexpr Named integrities[] = {{0, TR("poor")}, {1, TR("average")}, {2, TR("excellent")}, {0xFFFFFFFF, TR("not set")}};
constexpr Named marks[] = {{0, TR("no")}, {1, TR("yes")}};

constexpr Field resolutionFields[] = {u32("width", TR("Width"), TR("pixels")), u32("height", TR("Height"), TR("pixels"))};
constexpr Layout resolutionLayout{"resolution", resolutionFields};

constexpr Row words(Str label, Str help = {})
{
    return text("value", label, help).restTo(Str("\0", 1)).from("FJ GF");
}
constexpr Row whole(Str label, Str help = {})
{
    return u32("value", label, help).from("FJ GF");
}

constexpr Field year = whole(TR("Year"));
constexpr Field fileName = words(TR("File name"), TR("In network records; a .dbb has a field of its own for it"));
constexpr Field hash = digest("value", TR("Content hash"), TR("UUHash of the file")).from("FJ GF");
constexpr Field hashText = text("value", TR("Content hash"), TR("'=' and Base64, as some writers store it")).bytes(29).likely("GF");
constexpr Field title = words(TR("Title"));
constexpr Field length = whole(TR("Playing time"), TR("In seconds")).is(Meaning::Duration);
constexpr Field artist = words(TR("Artist"), TR("Or author"));
constexpr Field album = words(TR("Album"));
constexpr Field unknown9 = whole(TR("Unknown (9)")).is(Meaning::Unknown).guess("GF");
constexpr Field language = words(TR("Language"));
constexpr Field keywords = words(TR("Keywords"));
constexpr Field resolution = group("value", TR("Resolution"), resolutionLayout).from("FJ GF");
constexpr Field category = words(TR("Category"), TR("Category or genre"));
constexpr Field system = words(TR("Operating system"));
constexpr Field depth = whole(TR("Colour depth"), TR("Bits a pixel"));
constexpr Field type = words(TR("Type"), TR("Such as Video Clip or Thesis"));
constexpr Field quality = whole(TR("Quality"), TR("Bit rate in kbit/s")).is(Meaning::Bitrate);
constexpr Field version = words(TR("Version"));
constexpr Field unknown25 = whole(TR("Unknown (25)"), TR("0, or like a time")).is(Meaning::Unknown).likely("GF");
constexpr Field comment = words(TR("Comment"), TR("Or description"));
constexpr Field codec = words(TR("Codec"));
constexpr Field rating = whole(TR("Rating")).named(ratings).likely("FJ");
constexpr Field searchSize = whole(TR("Size"), TR("In search queries")).is(Meaning::FileSize);
constexpr Field type34 = words(TR("Type (34)")).likely("GF");
constexpr Field hash35 = words(TR("Hash as text?")).guess("GF");
constexpr Field unknown37 = blob("value", TR("Unknown (37)")).is(Meaning::Unknown).guess("GF");
constexpr Field unknown40 = blob("value", TR("Unknown (40)")).is(Meaning::Unknown).guess("GF");
constexpr Field unknown45 = blob("value", TR("Unknown (45)")).is(Meaning::Unknown).guess("GF");
constexpr Field playlist = whole(TR("Playlist"), TR("Set on *.kpl files")).named(marks).likely("FJ");
constexpr Field integrity = whole(TR("Integrity"), TR("The user's judgement of the file")).named(integrities);
constexpr Field kzhash = blob("value", TR("kzhash"), TR("UUHash and the root of an MD5 tree over the whole file"))
                             .bytes(36).is(Meaning::Digest).likely("GF");

constexpr Case cases[] = {
    {1, {}, &year},       {2, {}, &fileName},   {3, {}, &hash},       {3, {}, &hashText}, {4, {}, &title},
    {5, {}, &length},     {6, {}, &artist},     {8, {}, &album},      {9, {}, &unknown9}, {10, {}, &language},
    {12, {}, &keywords},  {13, {}, &resolution}, {14, {}, &category}, {16, {}, &system},  {17, {}, &depth},
    {18, {}, &type},      {21, {}, &quality},   {24, {}, &version},   {25, {}, &unknown25}, {26, {}, &comment},
    {28, {}, &codec},     {29, {}, &rating},    {33, {}, &searchSize}, {34, {}, &type34}, {35, {}, &hash35},
    {37, {}, &unknown37}, {40, {}, &unknown40}, {45, {}, &unknown45}, {49, {}, &playlist}, {53, {}, &integrity},
    {65539, {}, &kzhash},
};

// What an id that nobody knows can be: four bytes are a number, one NUL at the end makes a text, the rest is bytes.
constexpr Field anyValue[] = {
    u32("value", TR("Value"), TR("Unknown tag, read as a number")).graded(Trust::Guess),
    ansiz("value", TR("Value"), TR("Unknown tag, read as text")).graded(Trust::Guess),
    blob("value", TR("Value"), TR("Unknown tag")).graded(Trust::Guess),
};

constexpr Row tagValue = choice("value", TR("Value"), "id", cases, anyValue).sized("length");
constexpr Field tagFields[] = {
    u32("id", TR("Tag id"), TR("What the value is about")).from("FJ GF"),
    u32("length", TR("Length"), TR("Bytes of the value alone")).is(Meaning::Length).from("FJ GF"),
    tagValue,
};
constexpr Layout tagLayout{"tag", tagFields};
static_assert(isWellFormed(tagLayout));

} // namespace

constexpr Field tagField = group("tag", TR("Tag"), tagLayout);
constexpr Field leftOverTagField
    = group("left_over_tags", TR("Left-over tag"), tagLayout, TR("Of a longer record that stood here before"))
          .numbered().likely("BU");

Str tagLabel(std::uint64_t id)
{
    const auto known = std::find_if(std::begin(cases), std::end(cases), [id](const Case &row) { return row.key == id; });
    return known == std::end(cases) ? Str() : known->field->label;
}

void checkTags(Tree &tree, ByteWindow &bytes)
{
    for (NodeId node = 0; node < tree.nodes.size(); ++node) {
        if (tree.nodes[node].field->type != &tagLayout)
            continue;
        const NodeId value = child(tree, node, "value");
        if (value == NoNode) // the tag is cut off
            continue;
        const auto id = number(tree, node + 1, bytes);
        if (!id)
            continue;
        const Node &self = tree.nodes[value];
        const bool known = !tagLabel(*id).empty();
        const bool fits = std::any_of(std::begin(cases), std::end(cases), [&](const Case &row) {
            return row.key == *id && row.field == self.field;
        });
        if (known && fits)
            continue;
        tree.add(finding(known ? Code::TagMalformed : Code::TagUnknown, tree.nodes[node].at, tree.nodes[node].size,
                         path(tree, value), 0, *id));
    }
}

} // namespace ft
