// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "examined.h"

#include "evidence/claims.h"
#include "formats/checksum.h"
#include "formats/kazaa_dat.h"
#include "schema/value.h"

#include <algorithm>

namespace ft {

namespace {

/// What an error weighs in warnings.
constexpr std::uint64_t ErrorWeight = 4;
/// The end of the data that is searched for traces: twice what an appendix can take.
constexpr std::uint64_t DataSearched = 128 * 1024;
/// Slots of a database that are read with all their fields, so that what is wrong in them counts.
constexpr std::uint64_t JudgedRows = 50'000;
/// Fields that nobody understands may well hold something else; read at the wrong place they nearly all do.
constexpr int MostUnexpected = 2;

std::optional<JobFrame> withStored(const ByteSource &source, Extents body, Extents trailer)
{
    if (body.size == 0)
        return std::nullopt;
    JobFrame frame{body, trailer};
    if (frame.hasSum()) {
        ByteWindow bytes(source);
        frame.stored = static_cast<std::uint32_t>(bytes.little(trailer.at + JobFrame::SumAt, 4));
    }
    return frame;
}

/// Whether most of what is not zero is the same: zeros are everywhere.
bool areAlike(View a, View b)
{
    std::size_t same = 0;
    std::size_t told = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        told += a[i] != 0;
        same += a[i] != 0 && a[i] == b[i];
    }
    return told > 0 && 2 * same > told;
}

Extents copyBefore(const Examined &file, ByteWindow &bytes)
{
    const auto frame = frameOf(file);
    if (!frame || !frame->hasSum())
        return {};
    const std::uint64_t size = frame->body.size + frame->trailer.size;
    if (frame->body.at < size)
        return {};
    const Extents before{frame->body.at - size, size};
    const View both = bytes.view(before.at, static_cast<std::size_t>(2 * size));
    const auto half = static_cast<std::size_t>(size);
    return both.size() == 2 * size && areAlike(both.first(half), both.subspan(half)) ? before : Extents{};
}

/// Whether there are line feeds and each follows a carriage return.
bool hasOnlyLineEnds(View data)
{
    bool any = false;
    for (std::size_t i = 0; i < data.size(); ++i) {
        if (data[i] != '\n')
            continue;
        if (i == 0 || data[i - 1] != '\r')
            return false;
        any = true;
    }
    return any;
}

} // namespace

std::uint64_t Examined::troubles() const
{
    return static_cast<std::uint64_t>(std::count_if(tree.findings.begin(), tree.findings.end(), [](const Finding &each) {
        return each.severity > Severity::Note;
    }));
}

std::uint64_t Examined::weight() const
{
    std::uint64_t total = 0;
    for (const Finding &each : tree.findings)
        total += each.severity == Severity::Error ? ErrorWeight : each.severity == Severity::Warning ? 1 : 0;
    return total + (copy.size > 0 ? 1 : 0);
}

std::uint64_t Examined::readingWork() const
{
    constexpr std::uint64_t UnitSize = 4096;
    const NodeId body = find(tree, "appendix");
    return 1 + (body == NoNode ? 0 : tree.nodes[body].size / UnitSize);
}

const Finding *Examined::finding(Code code) const
{
    const auto found = std::find_if(tree.findings.begin(), tree.findings.end(), [code](const Finding &each) { return each.code == code; });
    return found == tree.findings.end() ? nullptr : &*found;
}

Examined examine(const Format &format, const ByteSource &source, Str fileName)
{
    Examined file{&format, &source, fileName, read(format, source, {.fileName = fileName, .lazyAbove = JudgedRows}), {}, {}};
    ByteWindow bytes(source);
    file.sum = checkSum(file.tree, bytes);
    file.copy = copyBefore(file, bytes);
    return file;
}

bool hasDoubtfulData(const Examined &file)
{
    const NodeId data = find(file.tree, "data");
    if (data == NoNode || file.copy.size > 0)
        return file.copy.size > 0;
    const Extents extents = file.tree.nodes[data].extents();
    ByteWindow bytes(*file.source);
    const Bytes end = copyOf(*file.source, {extents.end() - std::min(extents.size, DataSearched), std::min(extents.size, DataSearched)});
    const auto hash = jobHash(file.tree, bytes);
    if (hash && std::search(end.begin(), end.end(), hash->begin(), hash->end()) != end.end())
        return true;
    return hasOnlyLineEnds(end);
}

std::optional<JobFrame> frameOf(const Examined &file)
{
    const NodeId body = find(file.tree, "appendix");
    if (body == NoNode)
        return std::nullopt;
    const NodeId trailer = find(file.tree, "trailer");
    const Extents extents = file.tree.nodes[body].extents();
    return withStored(*file.source, extents, trailer == NoNode ? Extents{extents.end(), 0} : file.tree.nodes[trailer].extents());
}

std::vector<JobFrame> framesOf(const Examined &file)
{
    std::vector<JobFrame> frames;
    const auto read = frameOf(file);
    if (!read || !read->hasSum())
        return frames;
    frames.push_back(*read);
    const Finding *doubt = file.finding(Code::SizeWrong);
    if (doubt && doubt->found > 0 && doubt->found <= read->trailer.at) {
        if (const auto said = withStored(*file.source, {read->trailer.at - doubt->found, doubt->found}, read->trailer))
            frames.push_back(*said);
    }
    return frames;
}

bool readsExactly(const ByteSource &source, Extents body)
{
    ReadOptions options;
    options.checks = false;
    options.findingBudget = 8;
    const Tree tree = readPart(kazaaDat, appendixField, body, source, options);
    int unexpected = 0;
    for (const Finding &each : tree.findings) {
        if (each.severity == Severity::Error || each.code == Code::BytesLeftOver || each.code == Code::ValueOutOfRange
            || each.code == Code::TextUnterminated)
            return false;
        unexpected += each.code == Code::ValueUnexpected;
    }
    return unexpected <= MostUnexpected;
}

Bytes little(std::uint64_t value, std::size_t size)
{
    Bytes bytes;
    for (std::size_t i = 0; i < size; ++i)
        bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    return bytes;
}

Splice numberSplice(std::uint64_t at, std::uint64_t value, std::size_t size)
{
    return {at, size, little(value, size)};
}

Bytes copyOf(const ByteSource &source, Extents extents)
{
    Bytes bytes(static_cast<std::size_t>(extents.size));
    bytes.resize(source.read(extents.at, bytes));
    return bytes;
}

Plan withTrailer(const Examined &file, Plan plan, bool &renewed)
{
    renewed = false;
    const auto frame = frameOf(file);
    if (!frame || !frame->hasSum())
        return plan;
    const Changed after(*file.source, plan);
    const std::uint64_t end = placeAfter(plan, frame->trailer.at);
    const std::uint64_t size = frame->body.size + (end - frame->trailer.at); // modulo 2^64: it may have shrunk
    if (size != frame->body.size)
        plan.splices.push_back(numberSplice(frame->trailer.at + JobFrame::SizeAt, size, 2));
    if (file.sumAgrees()) {
        const SumForm &form = appendixSums[static_cast<std::size_t>(file.sum.form)];
        const Bytes covered = copyOf(after, {end - size - form.early, size + form.early});
        plan.splices.push_back(numberSplice(frame->trailer.at + JobFrame::SumAt, form.compute(covered)));
        renewed = true;
    }
    return plan;
}

} // namespace ft
