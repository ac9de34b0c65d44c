// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "joined.h"

#include "formats/kazaa_dat.h"
#include "schema/reader.h"
#include "schema/value.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace ft {

namespace {

constexpr std::uint64_t HashTag = 3;

std::string keyOf(const UuHash &hash)
{
    return {hash.begin(), hash.end()};
}

/// Size and name in one key; ASCII case does not matter on the systems these files come from.
std::string keyOf(std::uint64_t size, std::string_view name)
{
    std::string key = std::to_string(size) + '/';
    for (const char c : name)
        key += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    return key;
}

std::optional<UuHash> toHash(const Bytes &bytes)
{
    if (bytes.size() != std::tuple_size_v<UuHash>)
        return std::nullopt;
    UuHash hash{};
    std::copy(bytes.begin(), bytes.end(), hash.begin());
    const bool isEmpty = std::all_of(hash.begin(), hash.end(), [](std::uint8_t byte) { return byte == 0; });
    return isEmpty ? std::nullopt : std::optional(hash);
}

std::string textAt(const Tree &tree, NodeId from, Str path, ByteWindow &bytes)
{
    const NodeId node = find(tree, path, from);
    if (node == NoNode)
        return {};
    const Value value = decode(tree, node, bytes);
    return {value.bytes.begin(), value.bytes.end()};
}

std::optional<UuHash> tagHash(const Tree &tree, NodeId tags, ByteWindow &bytes)
{
    std::optional<UuHash> hash;
    if (tags == NoNode)
        return hash;
    forEachChild(tree, tags, [&](NodeId tag) {
        const NodeId value = child(tree, tag, "value");
        if (value != NoNode && numberAt(tree, tag, "id", bytes) == HashTag && tree.nodes[value].size == 20)
            hash = toHash(contents(tree.nodes[value], bytes));
    });
    return hash;
}

Mention jobMention(const Tree &tree, ByteWindow &bytes, std::size_t document)
{
    std::string name = textAt(tree, 0, "appendix.local_path", bytes);
    if (name.empty())
        name = textAt(tree, 0, "appendix.sources[0].name", bytes);
    return {document, {}, std::string(fileNameOf(name)), wholeSize(tree, bytes).size, jobHash(tree, bytes)};
}

/// A record of a database, or nothing for a free slot.
std::optional<Mention> recordMention(const Tree &tree, NodeId record, ByteWindow &bytes, std::size_t document)
{
    if (child(tree, record, "name") == NoNode)
        return std::nullopt;
    return Mention{document, path(tree, record), textAt(tree, record, "name", bytes), numberAt(tree, record, "size", bytes),
                   tagHash(tree, child(tree, record, "tags"), bytes)};
}

void addRecords(const Tree &tree, ByteWindow &bytes, std::size_t document, const std::function<bool()> &go,
                std::vector<Mention> &mentions)
{
    const NodeId records = find(tree, "records");
    if (records == NoNode)
        return;
    const auto add = [&](const Tree &from, NodeId record) {
        if (auto mention = recordMention(from, record, bytes, document))
            mentions.push_back(std::move(*mention));
    };
    if (!tree.nodes[records].lazy) {
        forEachChild(tree, records, [&](NodeId record) { add(tree, record); });
        return;
    }
    Tree row;
    ReadOptions options;
    options.checks = false;
    options.searches = false;
    for (std::uint64_t i = 0; i < rowCount(tree, records) && go(); ++i) {
        readRow(tree, records, i, bytes, row, options);
        add(row, 0);
    }
}

void addLinks(const Tree &tree, ByteWindow &bytes, std::size_t document, std::vector<Mention> &mentions)
{
    for (NodeId node = 0; node < tree.nodes.size(); ++node) {
        if (tree.nodes[node].field->id != "links")
            continue;
        const Bytes text = contents(tree.nodes[node], bytes);
        const Link link = readLink({reinterpret_cast<const char *>(text.data()), text.size()});
        if (link.isUsable())
            mentions.push_back({document, path(tree, node), link.name, link.size.value_or(0), link.uuHash});
    }
}

} // namespace

void Joined::add(Mention mention)
{
    m_mentions.push_back(std::move(mention));
    index(m_mentions.size() - 1);
}

void Joined::index(std::size_t position)
{
    const Mention &mention = m_mentions[position];
    if (mention.hash)
        m_byHash.emplace(keyOf(*mention.hash), position);
    if (mention.size > 0 && !mention.name.empty())
        m_byName.emplace(keyOf(mention.size, mention.name), position);
}

void Joined::removeDocument(std::size_t document)
{
    std::erase_if(m_mentions, [document](const Mention &mention) { return mention.document == document; });
    m_byHash.clear();
    m_byName.clear();
    for (std::size_t i = 0; i < m_mentions.size(); ++i)
        index(i);
}

std::vector<Joined::Match> Joined::others(const Mention &mention) const
{
    std::vector<Match> matches;
    const auto isSelf = [&](const Mention &other) { return other.document == mention.document && other.path == mention.path; };
    if (mention.hash) {
        const auto [first, last] = m_byHash.equal_range(keyOf(*mention.hash));
        for (auto match = first; match != last; ++match) {
            if (!isSelf(m_mentions[match->second]))
                matches.push_back({&m_mentions[match->second], Sameness::Hash});
        }
    }
    if (mention.size > 0 && !mention.name.empty()) {
        const auto [first, last] = m_byName.equal_range(keyOf(mention.size, mention.name));
        for (auto match = first; match != last; ++match) {
            const Mention &other = m_mentions[match->second];
            const bool decidedByHash = mention.hash && other.hash;
            if (!isSelf(other) && !decidedByHash)
                matches.push_back({&other, Sameness::SizeAndName});
        }
    }
    std::stable_sort(matches.begin(), matches.end(), [&](const Match &a, const Match &b) {
        const auto rank = [&](const Match &match) {
            return (match.mention->document == mention.document ? 2 : 0) + (match.sameness == Sameness::Hash ? 0 : 1);
        };
        return rank(a) < rank(b);
    });
    return matches;
}

std::vector<Mention> mentionsIn(const Tree &tree, ByteWindow &bytes, std::size_t document, const std::function<bool()> &go)
{
    std::vector<Mention> mentions;
    if (tree.format == nullptr || tree.nodes.empty())
        return mentions;
    if (find(tree, "appendix") != NoNode)
        mentions.push_back(jobMention(tree, bytes, document));
    addRecords(tree, bytes, document, go, mentions);
    addLinks(tree, bytes, document, mentions);
    return mentions;
}

std::optional<UuHash> jobHash(const Tree &tree, ByteWindow &bytes)
{
    std::map<UuHash, int> votes;
    if (const NodeId sources = find(tree, "appendix.sources"); sources != NoNode) {
        forEachChild(tree, sources, [&](NodeId source) {
            const NodeId node = child(tree, source, "hash");
            if (node == NoNode)
                return;
            if (const auto hash = toHash(contents(tree.nodes[node], bytes)))
                ++votes[*hash];
        });
    }
    if (const auto hash = tagHash(tree, find(tree, "appendix.tags"), bytes))
        ++votes[*hash];
    if (votes.empty())
        return std::nullopt;
    return std::max_element(votes.begin(), votes.end(), [](const auto &a, const auto &b) { return a.second < b.second; })->first;
}

std::string_view fileNameOf(std::string_view path)
{
    const std::size_t slash = path.find_last_of("\\/");
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

} // namespace ft
