// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify.h"

#include "reader.h"

#include <algorithm>
#include <cmath>

namespace ft {

namespace {

constexpr std::uint64_t ProbeSize = 64 * 1024;
constexpr std::uint32_t ProbeNodes = 20'000;
constexpr std::uint32_t ProbeFindings = 64; // they are counted in the tally; nobody reads them
/// A first glance; where nothing speaks for a format here, no more of the file is read for it. Holds the largest slot.
constexpr std::size_t GlanceSize = 5 * 1024;
constexpr std::uint32_t GlanceNodes = 1'000;
/// One byte in so many that is no ASCII character still leaves a text a text: names with accents, a damaged line.
constexpr std::ptrdiff_t TextShare = 16;
/// A lost appendix is searched for where nothing else has as much evidence as this.
constexpr int Convincing = 50;
/// What a telling file name adds to the score, and what a common one does.
constexpr int StrongName = 45;
constexpr int WeakName = 15;
/// A name's points as bits of evidence: a telling name says less than a mark in its place.
constexpr int PointsPerBit = 2;
/// Bits of evidence at which the content's score reaches half of its maximum.
constexpr double HalfwayBits = 24;
/// What marks alone can say: the label of one slot, the mark of a trailer.
constexpr std::uint64_t MarkBits = 32;

/// The first bytes of a file, for formats that begin there; a format read backward gets the whole, of which it reads
/// only the end.
class Head final : public ByteSource {
public:
    Head(const ByteSource &source, std::uint64_t size) : m_source(&source), m_size(std::min(size, source.size())) {}
    std::uint64_t size() const override { return m_size; }
    std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const override
    {
        const std::uint64_t room = size() - std::min(size(), at);
        return m_source->read(at, into.first(static_cast<std::size_t>(std::min<std::uint64_t>(into.size(), room))));
    }

private:
    const ByteSource *m_source;
    std::uint64_t m_size;
};

char lower(char character)
{
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character | 0x20) : character;
}

int nameScore(const Format &format, Str name)
{
    for (const Str glob : format.globs) {
        const bool weak = glob.starts_with('~');
        if (globMatches(weak ? glob.substr(1) : glob, name))
            return weak ? WeakName : StrongName;
    }
    return 0;
}

/// Whether a field, or anything in it, ends with a line or at a character.
bool hasLines(const Field &field)
{
    const Extent::How how = field.extent.how;
    if (how == Extent::Line || how == Extent::ContinuedLine || how == Extent::Token)
        return true;
    const auto any = [](std::span<const Field> fields) { return std::any_of(fields.begin(), fields.end(), hasLines); };
    return (field.type && any(field.type->fields)) || (field.element && hasLines(*field.element)) || any(field.fallbacks);
}

/// Whether the first bytes of a file are those of a text in some 8-bit code page.
bool looksLikeText(const ByteSource &source)
{
    ByteWindow bytes(source);
    const View head = bytes.view(0, GlanceSize);
    const auto controls = std::count_if(head.begin(), head.end(), [](std::uint8_t byte) {
        return (byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t') || byte >= 0x7F;
    });
    return controls * TextShare <= std::ssize(head);
}

Tally tallyOf(const Format &format, const ByteSource &source, const ReadOptions &options)
{
    if (format.isBackward())
        return read(format, source, options).tally;
    if (source.size() > GlanceSize) {
        ReadOptions quick = options;
        quick.nodeBudget = GlanceNodes;
        const Tally glance = read(format, Head(source, GlanceSize), quick).tally;
        if (glance.net() <= 0 && glance.marks == 0)
            return glance;
    }
    return read(format, Head(source, ProbeSize), options).tally;
}

/// Bits that the bytes speak with. A mark in its place still names the format where damage has spoilt the rest.
std::int64_t evidence(const Candidate &candidate)
{
    return std::max(candidate.tally.net(), static_cast<std::int64_t>(std::min(candidate.tally.marks, MarkBits)));
}

void weigh(Candidate &candidate, const ByteSource &source, Str fileName, bool searches, bool text)
{
    ReadOptions options;
    options.fileName = fileName;
    options.nodeBudget = ProbeNodes;
    options.findingBudget = ProbeFindings;
    options.lazyAbove = ProbeSize;
    options.searches = searches;
    candidate.tally = tallyOf(*candidate.format, source, options);
    // Letters and digits happen to be plausible numbers; only a mark makes a binary format of a text.
    if (text && candidate.tally.marks == 0 && !hasLines(*candidate.format->root))
        candidate.tally = {};
    const auto bits = static_cast<double>(evidence(candidate));
    candidate.content = static_cast<int>(std::lround(95 * (1 - std::exp2(-bits / HalfwayBits))));
    candidate.score = std::min(100, candidate.content + candidate.name);
}

} // namespace

bool globMatches(Str pattern, Str name)
{
    std::size_t p = 0;
    std::size_t n = 0;
    std::size_t star = Str::npos;
    std::size_t retry = 0;
    while (n < name.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            retry = n;
        } else if (p < pattern.size() && (pattern[p] == '?' || lower(pattern[p]) == lower(name[n]))) {
            ++p;
            ++n;
        } else if (star != Str::npos) {
            p = star + 1;
            n = ++retry;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

std::vector<Candidate> identify(std::span<const Format *const> formats, const ByteSource &source, Str fileName)
{
    std::vector<Candidate> candidates;
    const bool text = looksLikeText(source);
    int best = 0;
    for (const Format *format : formats) {
        Candidate candidate{format};
        candidate.name = nameScore(*format, fileName);
        weigh(candidate, source, fileName, false, text);
        best = std::max(best, candidate.content);
        candidates.push_back(candidate);
    }
    for (Candidate &candidate : candidates) {
        // A lost appendix is looked for only where the name says there was one.
        if (best < Convincing && candidate.name > 0 && candidate.format->isBackward())
            weigh(candidate, source, fileName, true, text);
    }
    std::erase_if(candidates, [](const Candidate &candidate) { return candidate.score == 0; });
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        const bool decided = a.content >= Candidate::Unlikely || b.content >= Candidate::Unlikely;
        return decided ? evidence(a) + a.name / PointsPerBit > evidence(b) + b.name / PointsPerBit
                       : a.score > b.score;
    });
    return candidates;
}

} // namespace ft
