// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "joined.h"

#include "link.h"

#include "formats/kazaa_dat.h"
#include "formats/sig2dat.h"
#include "schema/reader.h"
#include "schema/value.h"

#include <algorithm>
#include <charconv>

namespace ft {

namespace {

constexpr Str RecordList = "records";
constexpr Str LinkFormat = "sig2dat.link";

std::string lowered(std::string_view name)
{
    std::string result(name);
    for (char &c : result)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    return result;
}

std::string textAt(const Tree &tree, NodeId from, Str path, ByteWindow &bytes)
{
    const NodeId node = find(tree, path, from);
    if (node == NoNode)
        return {};
    const Value value = decode(tree, node, bytes);
    return {value.bytes.begin(), value.bytes.end()};
}

Mention jobMention(const Tree &tree, ByteWindow &bytes)
{
    std::string name = textAt(tree, 0, "appendix.local_path", bytes);
    if (name.empty())
        name = textAt(tree, 0, "appendix.sources[0].name", bytes);
    return {{}, std::string(fileNameOf(name)), wholeSize(tree, bytes).size, jobHash(tree, bytes), {}};
}

/// 17 for "records[17]" and "records[17].tags[2]".
std::optional<std::uint32_t> indexIn(Str path, Str list)
{
    if (!path.starts_with(list) || path.substr(list.size(), 1) != "[")
        return std::nullopt;
    std::uint32_t index = 0;
    const char *end = path.data() + path.size();
    const auto [behind, error] = std::from_chars(path.data() + list.size() + 1, end, index);
    return error == std::errc{} && behind != end && *behind == ']' ? std::optional(index) : std::nullopt;
}

} // namespace

std::optional<Mention> recordMention(const Tree &tree, NodeId record, ByteWindow &bytes)
{
    if (child(tree, record, "name") == NoNode)
        return std::nullopt;
    const std::vector<HashClaim> claims = hashClaims(tree, record, bytes);
    return Mention{path(tree, record), textAt(tree, record, "name", bytes), numberAt(tree, record, "size", bytes),
                   claims.empty() ? std::nullopt : std::optional(claims.front().hash), {}};
}

MentionKeys keysOf(const Mention &mention)
{
    constexpr std::uint64_t Spread = 0x9E3779B97F4A7C15; // the golden ratio: sizes that differ by little become far apart
    MentionKeys keys;
    if (mention.hash)
        keys.byHash = std::hash<std::string_view>()({reinterpret_cast<const char *>(mention.hash->data()), mention.hash->size()}) | 1;
    if (mention.size > 0 && !mention.name.empty())
        keys.byName = (std::hash<std::string>()(lowered(mention.name)) ^ mention.size * Spread) | 1;
    return keys;
}

std::optional<Sameness> sameness(const Mention &a, const Mention &b)
{
    if (a.hash && b.hash)
        return *a.hash == *b.hash ? std::optional(Sameness::Hash) : std::nullopt;
    const bool same = a.size > 0 && a.size == b.size && !a.name.empty() && lowered(a.name) == lowered(b.name);
    return same ? std::optional(Sameness::SizeAndName) : std::nullopt;
}

Mentions::Mentions(const Tree &tree) : m_tree(tree)
{
    if (tree.format == nullptr || tree.nodes.empty())
        return;
    if (tree.format->id == LinkFormat)
        m_kind = Links;
    else if (find(tree, "appendix") != NoNode)
        m_kind = Job;
    else if ((m_records = find(tree, RecordList)) != NoNode)
        m_kind = Records;
}

std::uint32_t Mentions::places() const
{
    switch (m_kind) {
    case None:
        return 0;
    case Job:
        return 1;
    case Records:
        return static_cast<std::uint32_t>(std::min<std::uint64_t>(rowCount(m_tree, m_records), NoNode));
    case Links:
        break;
    }
    return static_cast<std::uint32_t>(m_tree.nodes.size());
}

std::optional<Mention> Mentions::at(std::uint32_t place, ByteWindow &bytes) const
{
    if (place >= places())
        return std::nullopt;
    if (m_kind == Job)
        return jobMention(m_tree, bytes);
    return m_kind == Records ? record(place, bytes) : link(place, bytes);
}

std::optional<Mention> Mentions::at(Str path, ByteWindow &bytes) const
{
    if (m_kind == Records) {
        const auto row = indexIn(path, RecordList);
        return row ? at(*row, bytes) : std::nullopt;
    }
    const NodeId node = m_kind == Links ? linkAround(m_tree, path) : NoNode;
    return node == NoNode ? std::nullopt : link(node, bytes);
}

std::optional<Mention> Mentions::record(std::uint32_t row, ByteWindow &bytes) const
{
    if (!m_tree.nodes[m_records].lazy) {
        const NodeId node = find(m_tree, std::string(RecordList) + '[' + std::to_string(row) + ']');
        return node == NoNode ? std::nullopt : recordMention(m_tree, node, bytes);
    }
    Tree one;
    ReadOptions options;
    options.checks = false;
    options.searches = false;
    readRow(m_tree, m_records, row, bytes, one, options);
    return recordMention(one, 0, bytes);
}

std::optional<Mention> Mentions::link(NodeId node, ByteWindow &bytes) const
{
    if (!isLink(m_tree.nodes[node]))
        return std::nullopt;
    const Bytes text = contents(m_tree.nodes[node], bytes);
    const Link link = readLink({reinterpret_cast<const char *>(text.data()), text.size()});
    if (!link.isUsable())
        return std::nullopt;
    return Mention{path(m_tree, node), link.name, link.size.value_or(0), link.uuHash, link.kzHash};
}

MentionIndex::MentionIndex(std::shared_ptr<const Tree> tree, const ByteSource &source, const std::stop_token &stop)
    : m_tree(std::move(tree))
{
    ByteWindow bytes(source);
    const Mentions mentions(*m_tree);
    for (std::uint32_t place = 0; place < mentions.places() && !stop.stop_requested(); ++place) {
        const std::optional<Mention> mention = mentions.at(place, bytes);
        if (!mention)
            continue;
        const MentionKeys keys = keysOf(*mention);
        if (keys.byHash != 0)
            m_byHash.push_back({keys.byHash, place});
        if (keys.byName != 0)
            m_byName.push_back({keys.byName, place});
    }
    std::sort(m_byHash.begin(), m_byHash.end());
    std::sort(m_byName.begin(), m_byName.end());
}

std::vector<MentionIndex::Match> MentionIndex::find(const Mention &wanted, ByteWindow &bytes, std::size_t limit) const
{
    std::vector<std::uint32_t> places;
    const MentionKeys keys = keysOf(wanted);
    collect(m_byHash, keys.byHash, places);
    collect(m_byName, keys.byName, places);
    const Mentions mentions(*m_tree);
    std::vector<Match> matches;
    for (const std::uint32_t place : places) {
        if (matches.size() == limit)
            break;
        const std::optional<Mention> mention = mentions.at(place, bytes);
        if (!mention)
            continue;
        if (const auto same = sameness(wanted, *mention))
            matches.push_back({*mention, *same});
    }
    return matches;
}

void MentionIndex::collect(const std::vector<Entry> &entries, std::uint64_t key, std::vector<std::uint32_t> &places) const
{
    for (auto entry = std::lower_bound(entries.begin(), entries.end(), Entry{key, 0});
         entry != entries.end() && entry->key == key; ++entry) {
        if (std::find(places.begin(), places.end(), entry->place) == places.end())
            places.push_back(entry->place);
    }
}

std::string_view fileNameOf(std::string_view path)
{
    const std::size_t slash = path.find_last_of("\\/");
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

} // namespace ft
