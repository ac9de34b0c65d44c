// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery.h"

#include "fieldsize.h"
#include "reading.h"

#include <algorithm>

namespace ft {

namespace {

/// Buried marks that are looked at closely; "KAZA" can occur in any payload by chance or on purpose.
constexpr int MarkLimit = 64;
/// Evidence that a cut appendix is one: about four sources, or one source and a hash tag.
constexpr std::int64_t EnoughForCut = 80;

/// What a table says about the tail, in numbers.
struct TailShape {
    std::string path;
    std::string lengthPath;
    Str mark;
    std::uint64_t markAt = 0;
    std::uint64_t lengthAt = 0;
    std::uint64_t lengthSize = 0;
    std::uint64_t sumAt = 0;
    std::span<const SumForm> forms;
    std::uint64_t size = 0;

    explicit TailShape(const Field &tail) : path(tail.id)
    {
        for (const Field &field : tail.type->fields) {
            if (field.meaning == Meaning::Magic) {
                mark = field.expect.text;
                markAt = size;
            } else if (field.meaning == Meaning::Length) {
                lengthPath = path + '.' + std::string(field.id);
                lengthAt = size;
                lengthSize = field.extent.size;
            } else if (field.meaning == Meaning::Checksum) {
                sumAt = size;
                forms = field.sum.forms;
            }
            size += field.extent.size;
        }
    }
    std::uint64_t longest() const { return (std::uint64_t{1} << (8 * lengthSize)) - 1; }
};

class Locator {
public:
    Locator(Reading &reading, const Layout &layout, Extents room)
        : m_reading(reading), m_body(layout.fields[1]), m_tail(layout.fields[2]), m_room(room)
    {
        m_body.extent = {Extent::Parts}; // a trial reading decides where it ends
        m_least = leastSize(m_body);
    }

    Frame locate(bool search);

private:
    std::uint64_t end() const { return m_room.end(); }
    bool hasMark(std::uint64_t tail);
    std::uint64_t storedLength(std::uint64_t tail) { return m_reading.bytes().little(tail + m_tail.lengthAt, m_tail.lengthSize); }
    bool sumAgrees(Extents body, std::uint64_t tail);
    bool isConfirmed(Extents body, std::uint64_t tail) { return sumAgrees(body, tail) || reads(body); }
    bool reads(Extents body) { return body.size > 0 && m_reading.fitsExactly(m_body, body.at, body.end()); }
    std::optional<Extents> said(std::uint64_t tail);
    Frame frame(Extents body, std::uint64_t tail, std::uint64_t tailSize) const;
    std::optional<Extents> searchStart(std::uint64_t stop, std::uint64_t tail);
    std::optional<Frame> withWrongSize(std::uint64_t tail);
    std::optional<Frame> withDamagedMark();
    std::optional<Frame> buried();
    std::optional<Frame> withoutTail();
    std::optional<Frame> cutShort();

    enum class Sight : std::uint8_t { Impossible, Possible, GoesOn };
    bool couldStart(std::uint64_t at, std::uint64_t stop, bool openEnd);
    Sight glance(const Layout &layout, std::uint64_t &at, std::uint64_t stop, bool openEnd);

    Reading &m_reading;
    Field m_body;
    TailShape m_tail;
    Extents m_room;
    std::uint64_t m_least = 0;
};

bool Locator::hasMark(std::uint64_t tail)
{
    const View bytes = m_reading.bytes().view(tail + m_tail.markAt, m_tail.mark.size());
    return std::equal(m_tail.mark.begin(), m_tail.mark.end(), bytes.begin(), bytes.end(),
                      [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

bool Locator::sumAgrees(Extents body, std::uint64_t tail)
{
    const auto stored = static_cast<std::uint32_t>(m_reading.bytes().little(tail + m_tail.sumAt, 4));
    return std::any_of(m_tail.forms.begin(), m_tail.forms.end(), [&](const SumForm &form) {
        if (body.at < m_room.at + form.early)
            return false;
        return form.compute(m_reading.bytes().view(body.at - form.early, static_cast<std::size_t>(body.size + form.early)))
            == stored;
    });
}

std::optional<Extents> Locator::said(std::uint64_t tail)
{
    const std::uint64_t length = storedLength(tail);
    if (length < m_least || length > tail - m_room.at)
        return std::nullopt;
    return Extents{tail - length, length};
}

Frame Locator::frame(Extents body, std::uint64_t tail, std::uint64_t tailSize) const
{
    Frame result;
    result.payload = {m_room.at, body.at - m_room.at};
    result.body = body;
    result.tail = {tail, tailSize};
    result.bits = 32;
    return result;
}

Frame Locator::locate(bool search)
{
    if (m_room.size >= m_tail.size) {
        const std::uint64_t tail = end() - m_tail.size;
        if (hasMark(tail)) {
            const auto body = said(tail);
            if (body && (isConfirmed(*body, tail) || !search))
                return frame(*body, tail, m_tail.size);
            if (search) {
                if (const auto found = withWrongSize(tail))
                    return *found;
            }
            if (body) // damaged inside; the frame is still the best there is
                return frame(*body, tail, m_tail.size);
        }
        if (search) {
            for (const auto attempt : {&Locator::withDamagedMark, &Locator::buried, &Locator::withoutTail, &Locator::cutShort}) {
                if (const auto found = (this->*attempt)())
                    return *found;
            }
        }
    } else if (search) {
        if (const auto found = withoutTail())
            return *found;
    }
    Frame nothing;
    nothing.payload = m_room;
    nothing.findings.push_back(finding(Code::AppendixMissing, end(), 0, std::string(m_body.id)));
    return nothing;
}

/// A search looks at every byte; most cannot be the start of a body, and zeros, of which many files are full, are seen
/// through quickly.
bool Locator::couldStart(std::uint64_t at, std::uint64_t stop, bool openEnd)
{
    return glance(*m_body.type, at, stop, openEnd) != Sight::Impossible;
}

/// Looks at the numbers that open a layout, up to the first part whose end is not plain to see.
Locator::Sight Locator::glance(const Layout &layout, std::uint64_t &at, std::uint64_t stop, bool openEnd)
{
    std::uint64_t last = 0;
    for (const Field &field : layout.fields) {
        if (field.kind == Kind::UInt) {
            if (at + field.extent.size > stop)
                return openEnd ? Sight::Possible : Sight::Impossible;
            last = m_reading.bytes().little(at, static_cast<std::size_t>(field.extent.size));
            if (field.expect.strict && (last < field.expect.low || last > field.expect.high))
                return Sight::Impossible;
            at += field.extent.size;
        } else if (field.kind == Kind::List && field.extent.how == Extent::Counted && &field != &layout.fields.front()
                   && (&field)[-1].id == field.extent.of) {
            if (last > 0)
                return openEnd || last <= (stop - at) / std::max<std::uint64_t>(1, leastSize(*field.element))
                    ? Sight::Possible : Sight::Impossible;
        } else if (field.kind == Kind::Group && field.extent.how == Extent::Parts) {
            if (const Sight sight = glance(*field.type, at, stop, openEnd); sight != Sight::GoesOn)
                return sight;
        } else {
            return Sight::Possible;
        }
    }
    return Sight::GoesOn;
}

std::optional<Extents> Locator::searchStart(std::uint64_t stop, std::uint64_t tail)
{
    const std::uint64_t first = stop - std::min(stop - m_room.at, m_tail.longest());
    std::optional<Extents> best;
    for (std::uint64_t at = first; at + m_least <= stop; ++at) {
        if (!couldStart(at, stop, false) || !m_reading.fitsExactly(m_body, at, stop))
            continue;
        const Extents body{at, stop - at};
        if (tail + m_tail.size <= end() && sumAgrees(body, tail))
            return body;
        if (!best)
            best = body;
    }
    return best;
}

std::optional<Frame> Locator::withWrongSize(std::uint64_t tail)
{
    const auto body = searchStart(tail, tail);
    if (!body)
        return std::nullopt;
    Frame result = frame(*body, tail, m_tail.size);
    result.findings.push_back(finding(Code::SizeWrong, tail + m_tail.lengthAt, m_tail.lengthSize, m_tail.lengthPath,
                                      body->size, storedLength(tail)));
    return result;
}

std::optional<Frame> Locator::withDamagedMark()
{
    const std::uint64_t tail = end() - m_tail.size;
    const auto body = said(tail);
    if (!body || !sumAgrees(*body, tail))
        return std::nullopt;
    return frame(*body, tail, m_tail.size); // the mark itself is judged where the trailer is read
}

std::optional<Frame> Locator::buried()
{
    const std::uint64_t first = end() - std::min(m_room.size, SearchRoom);
    int looked = 0;
    std::optional<Frame> likely;
    std::uint64_t stop = end() - 1;
    constexpr std::uint64_t Step = 64 * 1024;
    while (stop > first && looked < MarkLimit) {
        // Backwards in steps that overlap by a mark, the last mark first.
        const std::uint64_t start = std::max(first, stop - std::min(stop, Step));
        const View bytes = m_reading.bytes().view(start, static_cast<std::size_t>(stop - start + m_tail.mark.size() - 1));
        const std::string_view haystack(reinterpret_cast<const char *>(bytes.data()), bytes.size());
        std::vector<std::uint64_t> marks;
        for (std::size_t hit = haystack.rfind(m_tail.mark); hit != Str::npos && looked < MarkLimit;
             hit = hit > 0 ? haystack.rfind(m_tail.mark, hit - 1) : Str::npos, ++looked)
            marks.push_back(start + hit);
        for (const std::uint64_t hit : marks) {
            if (hit < m_room.at + m_tail.markAt || hit - m_tail.markAt + m_tail.size > end())
                continue;
            const std::uint64_t tail = hit - m_tail.markAt;
            const auto body = said(tail);
            if (!body)
                continue;
            Frame candidate = frame(*body, tail, m_tail.size);
            const std::uint64_t behind = tail + m_tail.size;
            if (behind < end())
                candidate.findings.push_back(finding(Code::JunkAtEnd, behind, end() - behind, "left_over", 0, end() - behind));
            if (isConfirmed(*body, tail))
                return candidate;
            if (!likely && m_reading.evidence(m_body, body->at, body->end()).value_or(Tally{}).net() > EnoughForCut)
                likely = candidate;
        }
        stop = start;
    }
    return likely;
}

std::optional<Frame> Locator::withoutTail()
{
    // What is left of the trailer: from nothing to all but its last byte.
    for (std::uint64_t left = 0; left < std::min(m_tail.size, m_room.size); ++left) {
        const std::uint64_t tail = end() - left;
        const View bytes = m_reading.bytes().view(tail, static_cast<std::size_t>(left));
        const std::size_t known = std::min<std::size_t>(bytes.size(), m_tail.mark.size());
        if (!std::equal(m_tail.mark.begin(), m_tail.mark.begin() + static_cast<std::ptrdiff_t>(known), bytes.begin(),
                        [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; }))
            continue;
        const auto body = searchStart(tail, end());
        if (!body)
            continue;
        Frame result = frame(*body, tail, left);
        result.findings.push_back(finding(Code::TrailerMissing, tail, left, m_tail.path, m_tail.size, left));
        return result;
    }
    return std::nullopt;
}

std::optional<Frame> Locator::cutShort()
{
    const std::uint64_t first = end() - std::min(m_room.size, m_tail.longest());
    std::optional<Extents> best;
    std::int64_t most = EnoughForCut;
    for (std::uint64_t at = first; at + m_least <= end(); ++at) {
        if (!couldStart(at, end(), true))
            continue;
        const auto tally = m_reading.evidence(m_body, at, end());
        if (tally && tally->net() > most) {
            most = tally->net();
            best = Extents{at, end() - at};
        }
    }
    if (!best)
        return std::nullopt;
    Frame result = frame(*best, end(), 0);
    result.findings.push_back(finding(Code::TrailerMissing, end(), 0, m_tail.path, m_tail.size, 0));
    return result;
}

} // namespace

Frame locateFrame(Reading &reading, const Layout &layout, Extents room, bool search)
{
    return Locator(reading, layout, room).locate(search);
}

} // namespace ft
