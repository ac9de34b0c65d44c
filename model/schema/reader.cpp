// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader.h"

#include "identify.h"
#include "reading.h"
#include "sums.h"

#include <algorithm>
#include <charconv>
#include <deque>

namespace ft {

namespace {

/// Enough to tell two readings of a database or a list apart; a layout read backward is always read whole.
constexpr std::uint64_t TrialSize = 64 * 1024;
/// What a contradiction that only a rule sees weighs against a reading, in bits.
constexpr std::int64_t WarningBits = 8;

void sayUnlisted(Tree &tree)
{
    if (tree.unlisted > 0)
        tree.findings.push_back(finding(Code::MoreFindings, tree.size, 0, tree.prefix, 0, tree.unlisted));
}

Tree readOnce(const Format &format, const ByteSource &source, const ReadOptions &options,
              const std::vector<std::uint8_t> &readings, std::optional<Frame> &frame, std::size_t likelyNodes = 0)
{
    Tree tree;
    tree.format = &format;
    tree.size = source.size();
    tree.readings = readings;
    tree.findingBudget = options.findingBudget;
    tree.nodes.reserve(likelyNodes);
    ByteWindow bytes(source);
    Reading walk(tree, bytes, options, frame);
    if (format.locate)
        walk.readPlaces(*format.root, format.locate(bytes));
    else
        walk.readRoot(*format.root, 0, tree.size);
    if (tree.size == 0)
        tree.add(finding(Code::FileEmpty, 0, 0, {}));
    if (options.checks) {
        checkSums(tree, bytes);
        for (const Rule &rule : format.rules)
            rule.check(tree, bytes);
    }
    if (const Extents lost = bytes.lost(); lost.size > 0)
        tree.findings.push_back(finding(Code::BytesUnreadable, lost.at, lost.size, {}));
    sayUnlisted(tree);
    return tree;
}

std::int64_t evidence(const Tree &tree)
{
    std::int64_t net = tree.tally.net();
    for (const Finding &finding : tree.findings)
        net -= finding.severity >= Severity::Warning ? WarningBits : 0;
    return net;
}

/// Whether a reading is better than the one that the file's name speaks for: it finds more marks in their places, or
/// nothing wrong. To find less wrong is not enough: larger slots always hide damage in fewer of them.
bool outdoes(const Tree &other, const Tree &named)
{
    return other.tally.marks > named.tally.marks
        || std::all_of(other.findings.begin(), other.findings.end(),
                       [](const Finding &finding) { return finding.severity < Severity::Warning; });
}

NodeId firstAffected(const Tree &tree, const Rival &rival)
{
    for (NodeId node = 0; node < tree.nodes.size(); ++node) {
        // Too short for one element by this reading, a list may hold some by another.
        const Node &candidate = tree.nodes[node];
        if (candidate.field->id == rival.affects && (candidate.size > 0 || candidate.field->stride > 0))
            return node;
    }
    return NoNode;
}

/// Index of the reading that the file's name speaks for.
std::optional<std::uint8_t> readingByName(const Rival &rival, Str fileName)
{
    for (std::size_t i = 0; i < rival.readings.size(); ++i) {
        if (!rival.readings[i].glob.empty() && globMatches(rival.readings[i].glob, fileName))
            return static_cast<std::uint8_t>(i);
    }
    return std::nullopt;
}

/// The first bytes of a source.
class Prefix final : public ByteSource {
public:
    Prefix(const ByteSource &source, std::uint64_t size) : m_source(&source), m_size(std::min(size, source.size())) {}
    std::uint64_t size() const override { return m_size; }
    std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const override
    {
        if (at >= m_size)
            return 0;
        return m_source->read(at, into.first(static_cast<std::size_t>(std::min<std::uint64_t>(into.size(), m_size - at))));
    }

private:
    const ByteSource *m_source;
    std::uint64_t m_size;
};

struct Choosing {
    std::vector<std::uint8_t> readings;
    std::vector<Finding> remarks;
};

/// Trial readings of a file, or of its beginning, each made once: a rival starts from what the one before it chose.
class Trials {
public:
    Trials(const Format &format, const ByteSource &source, const ReadOptions &options, std::optional<Frame> &frame)
        : m_format(&format), m_probe(source, format.isBackward() ? source.size() : TrialSize), m_options(options),
          m_frame(&frame)
    {
        if (format.isBackward())
            return;
        m_options.lazyAbove = TrialSize;
        m_options.searches = false; // what is found behind records decides nothing
    }

    /// Valid as long as the trials are.
    Tree &with(const std::vector<std::uint8_t> &readings)
    {
        for (Tree &made : m_made) {
            if (made.readings == readings)
                return made;
        }
        const std::size_t likelyNodes = m_made.empty() ? 0 : m_made.front().nodes.size();
        return m_made.emplace_back(readOnce(*m_format, m_probe, m_options, readings, *m_frame, likelyNodes));
    }

private:
    const Format *m_format;
    Prefix m_probe;
    ReadOptions m_options;
    std::optional<Frame> *m_frame;
    std::deque<Tree> m_made;
};

/// Tries every alternative reading on its own and keeps what has the most evidence; a tie stays with the default.
Choosing chooseReadings(const Format &format, const ReadOptions &options, Trials &trials)
{
    Choosing chosen;
    for (std::size_t i = 0; i < format.rivals.size(); ++i) {
        const int forced = i < options.forced.size() ? options.forced[i] : -1;
        chosen.readings.push_back(forced >= 0 ? static_cast<std::uint8_t>(forced)
                                              : readingByName(format.rivals[i], options.fileName).value_or(0));
    }
    for (std::size_t i = 0; i < format.rivals.size(); ++i) {
        const Rival &rival = format.rivals[i];
        const Tree &first = trials.with(chosen.readings);
        const NodeId affected = firstAffected(first, rival);
        if (affected == NoNode)
            continue;
        const bool forced = i < options.forced.size() && options.forced[i] >= 0;
        const bool named = readingByName(rival, options.fileName).has_value();
        const std::uint8_t start = chosen.readings[i];
        std::int64_t most = evidence(first);
        std::int64_t second = INT64_MIN;
        for (std::uint8_t other = 0; !forced && other < rival.readings.size(); ++other) {
            if (other == start)
                continue;
            std::vector<std::uint8_t> readings = chosen.readings;
            readings[i] = other;
            const Tree &trial = trials.with(readings);
            const std::int64_t net = evidence(trial);
            second = std::max(second, std::min(net, most));
            if (net > most && (!named || outdoes(trial, first))) {
                most = net;
                chosen.readings[i] = other;
            }
        }
        const Node &node = first.nodes[affected];
        Finding remark = finding(Code::ReadingChosen, node.at, 0, path(first, affected),
                                 static_cast<std::uint64_t>(std::max<std::int64_t>(0, most)),
                                 static_cast<std::uint64_t>(std::max<std::int64_t>(0, second)));
        remark.detail = std::string(rival.id) + '=' + std::string(rival.readings[chosen.readings[i]].id);
        chosen.remarks.push_back(std::move(remark));
    }
    return chosen;
}

void sortByPlace(std::vector<Finding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) { return a.at < b.at; });
}

/// Reads an element of a list as a tree of its own. `into` knows format, size of the file, readings and prefix.
void readElement(const Field &element, Extents room, std::uint32_t row, ByteWindow &bytes, Tree &into,
                 const ReadOptions &options)
{
    into.nodes.clear();
    into.findings.clear();
    into.findingBudget = options.findingBudget;
    into.unlisted = 0;
    into.tally = {};
    std::optional<Frame> frame;
    Reading walk(into, bytes, options, frame);
    walk.readRoot(element, room.at, room.end(), row);
    if (options.checks) {
        for (const Rule &rule : into.format->rowRules)
            rule.check(into, bytes);
    }
    sayUnlisted(into);
}

/// 17 and "name" of the path "slots[17].name", where `list` is "slots".
struct RowPath {
    std::uint64_t row = 0;
    Str rest;
};

std::optional<RowPath> rowPath(Str path, Str list)
{
    if (!path.starts_with(list) || path.substr(list.size(), 1) != "[")
        return std::nullopt;
    const char *end = path.data() + path.size();
    RowPath parsed;
    const auto [behind, error] = std::from_chars(path.data() + list.size() + 1, end, parsed.row);
    if (error != std::errc{} || behind == end || *behind != ']')
        return std::nullopt;
    parsed.rest = Str(behind + 1, static_cast<std::size_t>(end - behind - 1));
    if (parsed.rest.empty())
        return parsed;
    if (parsed.rest.front() != '.')
        return std::nullopt;
    parsed.rest.remove_prefix(1);
    return parsed;
}

} // namespace

Tree read(const Format &format, const ByteSource &source, const ReadOptions &options)
{
    std::optional<Frame> frame;
    Trials trials(format, source, options, frame);
    const Choosing chosen = chooseReadings(format, options, trials);
    Tree tree = format.isBackward() ? std::move(trials.with(chosen.readings))
                                   : readOnce(format, source, options, chosen.readings, frame);
    tree.findings.insert(tree.findings.end(), chosen.remarks.begin(), chosen.remarks.end());
    sortByPlace(tree.findings);
    return tree;
}

void readRow(const Tree &tree, NodeId list, std::uint64_t row, ByteWindow &bytes, Tree &into, const ReadOptions &options)
{
    const Node &node = tree.nodes[list];
    into.format = tree.format;
    into.size = tree.size;
    into.readings = tree.readings;
    into.prefix = path(tree, list) + '[' + std::to_string(row) + ']';
    const std::uint64_t stride = node.field->stride;
    readElement(*node.field->element, {node.at + row * stride, stride}, static_cast<std::uint32_t>(row), bytes, into, options);
}

std::uint64_t rowAt(const Tree &tree, NodeId list, std::uint64_t offset)
{
    const Node &node = tree.nodes[list];
    return std::min((offset - node.at) / node.field->stride, rowCount(tree, list) - 1);
}

void visitLeaf(const Tree &tree, std::uint64_t offset, ByteWindow &bytes,
               const std::function<void(const Tree &tree, NodeId leaf)> &visit)
{
    const NodeId node = leafAt(tree, offset);
    if (node == NoNode)
        return;
    if (!tree.nodes[node].lazy)
        return visit(tree, node);
    ReadOptions look; // at the row, not at what is odd in it
    look.checks = false;
    Tree row;
    readRow(tree, node, rowAt(tree, node, offset), bytes, row, look);
    const NodeId leaf = leafAt(row, offset);
    if (leaf != NoNode)
        visit(row, leaf);
}

bool visitField(const Tree &tree, Str wanted, ByteWindow &bytes,
                const std::function<void(const Tree &tree, NodeId node)> &visit)
{
    if (const NodeId node = find(tree, wanted); node != NoNode) {
        visit(tree, node);
        return true;
    }
    for (NodeId list = 0; list < tree.nodes.size(); ++list) {
        if (!tree.nodes[list].lazy)
            continue;
        const std::optional<RowPath> parsed = rowPath(wanted, path(tree, list));
        if (!parsed || parsed->row >= rowCount(tree, list))
            continue;
        Tree row;
        readRow(tree, list, parsed->row, bytes, row);
        const NodeId node = find(row, parsed->rest);
        if (node == NoNode)
            return false;
        visit(row, node);
        return true;
    }
    return false;
}

Tree readAgain(const Tree &tree, const ByteSource &changed, const ReadOptions &options)
{
    if (tree.prefix.empty()) {
        ReadOptions same = options;
        same.forced.assign(tree.readings.begin(), tree.readings.end());
        return read(*tree.format, changed, same);
    }
    const Node &root = tree.nodes.front();
    Tree row;
    row.format = tree.format;
    row.size = changed.size();
    row.readings = tree.readings;
    row.prefix = tree.prefix;
    ByteWindow bytes(changed);
    const std::uint64_t at = std::min(root.at, row.size); // rows may have gone
    readElement(*root.field, {at, std::min(root.size, row.size - at)}, root.row, bytes, row, options);
    return row;
}

Tree readPart(const Format &format, const Field &field, Extents room, const ByteSource &source, const ReadOptions &options)
{
    Tree tree;
    tree.format = &format;
    tree.size = source.size();
    tree.readings.assign(format.rivals.size(), 0);
    tree.prefix = field.id;
    tree.findingBudget = options.findingBudget;
    ByteWindow bytes(source);
    std::optional<Frame> frame;
    Reading(tree, bytes, options, frame).readRoot(field, room.at, room.end());
    sayUnlisted(tree);
    return tree;
}

} // namespace ft
