// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kazaa_kazaanet.h"
#include "kazaa_values.h"

#include "schema/rows.h"
#include "schema/tree.h"
#include "schema/wellformed.h"

#include <algorithm>

// Registry hives of Windows 95, 98 and Me: SYSTEM.DAT and USER.DAT.
//
// J. Metz, "Windows 9x/Me Registry File (CREG) format" (libcreg), and P. Tikalsky's older notes on the same file agree on
// what follows; it was checked on two real hives, in which all 5 892 records add up exactly.
//   header, 32 bytes
//   RGKN, the list of keys: header of 32 bytes, then entries of 28 that lead from each key to the one around it
//   RGDB, data blocks: header of 32 bytes, then records of keys: name, and values one behind the other
// A record has its size in front; records of keys that were deleted stay, with FFFF FFFF for the id.
namespace ft {

namespace {

constexpr Str origin = "Metz";
constexpr std::uint64_t HeaderSize = 32; ///< of the file, the list of keys and each block
constexpr std::uint64_t EntrySize = 28;

constexpr Field headerFields[] = {
    literal("magic", "CREG").from(origin),
    u16("minor", TR("Minor version")).equals(0).from(origin),
    u16("major", TR("Major version")).equals(1).from(origin),
    u32("data_offset", TR("First data block")).is(Meaning::Offset).from(origin),
    u32("checksum", TR("Checksum"), TR("0 in every file we saw")).likely(origin),
    u16("block_count", TR("Number of data blocks")).from(origin),
    u16("flags", TR("Flags")).from(origin),
    blob("reserved", TR("Reserved")).bytes(12).is(Meaning::Filler),
};
constexpr Layout headerLayout{"creg_header", headerFields};

constexpr Field listFields[] = {
    literal("list_magic", "RGKN").from(origin),
    u32("list_size", TR("Size of the list of keys")).is(Meaning::Length).from(origin),
    u32("root", TR("Entry of the root"), TR("Offset in the list")).is(Meaning::Offset).from(origin),
    u32("free", TR("First free entry"), TR("Offset in the list")).is(Meaning::Offset).likely(origin),
    blob("list_rest", TR("Rest of the list's header")).bytes(16).is(Meaning::Unknown),
};
constexpr Layout listLayout{"creg_list", listFields};

constexpr Field entryFields[] = {
    u32("unknown", TR("Unknown")).is(Meaning::Unknown),
    u32("hash", TR("Hash"), TR("Of the key's name")).likely(origin),
    u32("next_free", TR("Next free entry")).is(Meaning::Unknown).guess(origin),
    u32("parent", TR("Key around it"), TR("Offset in the list; FFFFFFFF: none")).is(Meaning::Offset).from(origin),
    u32("child", TR("First key in it")).is(Meaning::Offset).from(origin),
    u32("next", TR("Next key beside it")).is(Meaning::Offset).from(origin),
    u32("id", TR("Id"), TR("Of its record: number in the block, and of the block")).from(origin),
};
constexpr Layout entryLayout{"creg_entry", entryFields};
constexpr Field entry = group("entry", TR("Key"), entryLayout);

constexpr Field blockFields[] = {
    literal("block_magic", "RGDB").from(origin),
    u32("size", TR("Size"), TR("With this header")).is(Meaning::Length).from(origin),
    u32("unused", TR("Unused bytes")).from(origin),
    u16("flags", TR("Flags")).from(origin),
    u16("section", TR("Section")).is(Meaning::Unknown),
    u32("free", TR("First free record"), TR("Offset in the block; FFFFFFFF: none")).is(Meaning::Offset).from(origin),
    u16("most", TR("Highest number of a record")).from(origin),
    u16("first_free", TR("First free number")).from(origin),
    blob("rest", TR("Rest of the header")).bytes(8).is(Meaning::Unknown),
};
constexpr Layout blockLayout{"creg_block", blockFields};

constexpr Field textData = text("data", TR("Data"));
constexpr Field numberData = u32("data", TR("Data"));
constexpr Field blobData = blob("data", TR("Data"));
constexpr Field netFields[] = {group("data", TR("Supernode cache"), kazaaNetLayout).rest()};
constexpr Layout netLayout{"creg_net", netFields};
constexpr Field net = group("", TR("Supernode cache"), netLayout);
constexpr Case dataTypes[] = {{RegistryText, {}, &textData}, {RegistryExpandText, {}, &textData}, {RegistryNumber, {}, &numberData}};
constexpr Field otherData[] = {blobData};
constexpr Field typedData[] = {choice("", TR("Data"), "type", dataTypes, otherData).sized("data_length")};
constexpr Case namedData[] = {{0, KazaaNetName, &net}};

constexpr Field valueFields[] = {
    u32("type", TR("Type")).named(registryTypes).from(origin),
    u32("unknown", TR("Unknown")).is(Meaning::Unknown),
    u16("name_length", TR("Length of the name")).is(Meaning::Length).from(origin),
    u16("data_length", TR("Length of the data")).is(Meaning::Length).from(origin),
    text("name", TR("Value"), TR("Empty: the default value")).sized("name_length").from(origin),
    choice("", TR("Data"), "name", namedData, typedData).sized("data_length"),
};
constexpr Layout valueLayout{"creg_value", valueFields};
constexpr Field value = group("value", TR("Value"), valueLayout);

constexpr Field keyFields[] = {
    u32("size", TR("Size"), TR("Of the record, with the space behind it")).is(Meaning::Length).from(origin),
    u32("id", TR("Id"), TR("Number in the block, and of the block; FFFFFFFF: the record is free")).from(origin),
    u32("used", TR("Size in use")).is(Meaning::Length).from(origin),
    u16("name_length", TR("Length of the name")).is(Meaning::Length).from(origin),
    u16("value_count", TR("Number of values")).is(Meaning::Count).from(origin),
    u32("unknown", TR("Unknown")).is(Meaning::Unknown),
    text("name", TR("Key"), TR("Its last word")).sized("name_length").from(origin),
    list("values", TR("Values"), value).counted("value_count"),
    blob("slack", TR("Slack"), TR("What was in the record before")).is(Meaning::LeftOver).maybe(),
};
constexpr Layout keyLayout{"creg_key", keyFields};
static_assert(isWellFormed(headerLayout) && isWellFormed(listLayout) && isWellFormed(entryLayout) && isWellFormed(blockLayout)
              && isWellFormed(valueLayout) && isWellFormed(keyLayout));

constexpr Field rootFields[] = {
    group("", TR("Header"), headerLayout),
    group("list", TR("List of keys"), listLayout),
    list("tree", TR("Keys in their order"), entry).every(EntrySize),
    blob("tree_end", TR("Rest of the list of keys"), TR("Less than an entry")).is(Meaning::LeftOver),
    group("blocks", TR("Data block"), blockLayout).numbered(),
    group("keys", TR("Key"), keyLayout).numbered(),
    blob("free", TR("Free record"), TR("Of a key that was deleted, or of none")).is(Meaning::LeftOver).numbered(),
    blob("unread", TR("Not read"), TR("No record begins here")).is(Meaning::LeftOver).numbered(),
};
constexpr Layout rootLayout{"windows.creg", rootFields};
constexpr Field root = group("", TR("Registry hive of Windows 9x"), rootLayout);

constexpr std::uint64_t LeastRecord = 20; ///< without name and values
constexpr std::uint32_t FreeId = 0xFFFFFFFF;

/// Lays out the places of a hive one behind the other, from the sizes that stand in front of its parts.
class Places
{
public:
    explicit Places(ByteWindow &bytes)
        : m_bytes(bytes)
    {
    }

    std::vector<Place> found()
    {
        add("", HeaderSize);
        const std::uint64_t blocks = m_bytes.little(8, 4);
        if (isMark(HeaderSize, "RGKN") && blocks > 2 * HeaderSize) {
            add("list", HeaderSize);
            const std::uint64_t room = std::min(blocks, m_bytes.size()) - std::min(m_at, m_bytes.size());
            add("tree", room / EntrySize * EntrySize);
            add("tree_end", room % EntrySize);
        } else if (blocks > m_at) {
            add("unread", blocks - m_at);
        }
        while (m_at < m_bytes.size() && isMark(m_at, "RGDB"))
            addBlock();
        add("unread", m_bytes.size() - std::min(m_at, m_bytes.size()));
        return std::move(m_places);
    }

private:
    bool isMark(std::uint64_t at, Str mark)
    {
        const View bytes = m_bytes.view(at, mark.size());
        return std::equal(bytes.begin(), bytes.end(), mark.begin(), mark.end(),
                          [](std::uint8_t a, char b) { return a == static_cast<std::uint8_t>(b); });
    }

    void add(Str field, std::uint64_t size)
    {
        size = std::min(size, m_bytes.size() - std::min(m_at, m_bytes.size()));
        if (size > 0)
            m_places.push_back({field, {m_at, size}});
        m_at += size;
    }

    /// A block ends where its size says, unless a record reaches to where the next block begins.
    void addBlock()
    {
        const std::uint64_t end = std::min(m_bytes.size(), m_at + std::max<std::uint64_t>(HeaderSize, m_bytes.little(m_at + 4, 4)));
        add("blocks", HeaderSize);
        while (m_at < end) {
            const std::uint64_t size = m_bytes.little(m_at, 4);
            if (size < LeastRecord || size > end - m_at)
                break;
            const bool isFree = m_bytes.little(m_at + 4, 4) == FreeId;
            add(isFree ? Str("free") : Str("keys"), size);
        }
        if (m_at < end)
            add("unread", end - m_at);
    }

    ByteWindow &m_bytes;
    std::vector<Place> m_places;
    std::uint64_t m_at = 0;
};

std::vector<Place> locate(ByteWindow &bytes)
{
    return Places(bytes).found();
}

/// Says what is missing at the end, and what no record could be found in.
void checkPlaces(Tree &tree, ByteWindow &bytes)
{
    for (NodeId node = 1; node < tree.nodes.size(); node = tree.nodes[node].end) {
        const Node &part = tree.nodes[node];
        if (part.field->id == "unread")
            tree.add(finding(Code::BytesLeftOver, part.at, part.size, path(tree, node), 0, part.size));
        if (part.field->id != "blocks")
            continue;
        const std::uint64_t size = bytes.little(part.at + 4, 4);
        if (part.at + size > tree.size)
            tree.add(finding(Code::Truncated, part.at, tree.size - part.at, path(tree, node), size, tree.size - part.at));
    }
}

constexpr Rival rivals[] = {kazaaNetRival};
constexpr Rule rules[] = {{checkPlaces}, {checkKazaaNet}};
constexpr Str globs[] = {"~SYSTEM.DAT", "~USER.DAT"};

} // namespace

extern constexpr Format windowsCreg{"windows.creg", TR("Registry hive of Windows 9x"), TR("Registry of Windows 95, 98 and Me"),
                                    globs, &root, rivals, rules, {}, locate};

} // namespace ft
