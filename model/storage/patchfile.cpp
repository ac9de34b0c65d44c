// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "patchset.h"

#include <QCryptographicHash>

#include <algorithm>
#include <string_view>

namespace ft {
namespace {

constexpr std::string_view Magic = "FTWPATCH";
constexpr std::uint32_t Version = 1;
constexpr std::size_t DigestSize = 32;

QByteArrayView viewOf(View bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

QByteArray digestOf(View bytes)
{
    return QCryptographicHash::hash(viewOf(bytes), QCryptographicHash::Blake2b_256);
}

class PatchOutput
{
public:
    void number(std::uint64_t value, int size)
    {
        for (int i = 0; i < size; ++i)
            m_bytes.push_back(static_cast<std::uint8_t>(value >> 8 * i));
    }
    void bytes(View more) { m_bytes.insert(m_bytes.end(), more.begin(), more.end()); }

    Bytes sealed()
    {
        const QByteArray digest = digestOf(m_bytes);
        m_bytes.insert(m_bytes.end(), digest.begin(), digest.end());
        return std::move(m_bytes);
    }

private:
    Bytes m_bytes;
};

/// Reads within what there is; what was wrong once stays wrong.
class PatchInput
{
public:
    explicit PatchInput(View bytes) : m_rest(bytes) {}

    bool ok() const { return m_ok; }
    bool isAtEnd() const { return m_rest.empty(); }

    std::uint64_t number(std::size_t size)
    {
        std::uint64_t value = 0;
        const View raw = take(size);
        for (std::size_t i = 0; i < raw.size(); ++i)
            value |= std::uint64_t{raw[i]} << 8 * i;
        return value;
    }

    View take(std::uint64_t size)
    {
        m_ok = m_ok && size <= m_rest.size();
        if (!m_ok)
            return {};
        const View taken = m_rest.first(static_cast<std::size_t>(size));
        m_rest = m_rest.subspan(taken.size());
        return taken;
    }

private:
    View m_rest;
    bool m_ok = true;
};

/// The digest agrees by now; this keeps files of other makers out that have one too.
std::optional<PatchSet> patchesWithin(View bytes)
{
    PatchInput in(bytes);
    in.take(Magic.size());
    if (in.number(4) != Version)
        return std::nullopt;
    const std::uint64_t count = in.number(4);
    PatchSet set;
    set.sizeBefore = in.number(8);
    set.sizeAfter = in.number(8);
    set.modified = static_cast<std::int64_t>(in.number(8));
    std::vector<std::pair<std::uint64_t, std::uint64_t>> sizes;
    for (std::uint64_t i = 0; i < count && in.ok(); ++i) {
        set.patches.push_back({.at = in.number(8), .before = {}, .after = {}});
        const std::uint64_t before = in.number(8);
        sizes.emplace_back(before, in.number(8));
    }
    for (std::size_t i = 0; i < sizes.size() && in.ok(); ++i) {
        const View before = in.take(sizes[i].first);
        const View after = in.take(sizes[i].second);
        set.patches[i].before.assign(before.begin(), before.end());
        set.patches[i].after.assign(after.begin(), after.end());
    }
    return in.ok() && in.isAtEnd() ? std::optional(std::move(set)) : std::nullopt;
}

} // namespace

Bytes patchFile(const PatchSet &set)
{
    PatchOutput out;
    out.bytes(View(reinterpret_cast<const std::uint8_t *>(Magic.data()), Magic.size()));
    out.number(Version, 4);
    out.number(set.patches.size(), 4);
    out.number(set.sizeBefore, 8);
    out.number(set.sizeAfter, 8);
    out.number(static_cast<std::uint64_t>(set.modified), 8);
    for (const Patch &patch : set.patches) {
        out.number(patch.at, 8);
        out.number(patch.before.size(), 8);
        out.number(patch.after.size(), 8);
    }
    for (const Patch &patch : set.patches) {
        out.bytes(patch.before);
        out.bytes(patch.after);
    }
    return out.sealed();
}

std::optional<PatchSet> patchesIn(View file)
{
    if (file.size() < Magic.size() + DigestSize || !looksLikePatchFile(file))
        return std::nullopt;
    const View bytes = file.first(file.size() - DigestSize);
    if (digestOf(bytes) != viewOf(file.last(DigestSize)))
        return std::nullopt;
    return patchesWithin(bytes);
}

bool looksLikePatchFile(View start)
{
    return std::equal(start.begin(), start.begin() + static_cast<std::ptrdiff_t>(std::min(start.size(), Magic.size())),
                      Magic.begin());
}

} // namespace ft
