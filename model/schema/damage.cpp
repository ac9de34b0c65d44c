// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "damage.h"

#include "plausible.h"

#include <algorithm>

namespace ft {

namespace {

/// What overflows a 32-bit sum, a signed number, or an allocation.
constexpr std::uint64_t greatNumbers[] = {0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFF0, 0x80000000, 0x7FFFFFFF, 0x10000, 0xFFFF};
/// Most damage is small; a lost cluster or a stray sector is the largest.
constexpr std::uint64_t LongestBlock = 64;

std::string bytesAt(const Damage &damage)
{
    return std::to_string(damage.size) + " bytes at " + std::to_string(damage.at);
}

} // namespace

Bytes damaged(View bytes, const Damage &damage)
{
    Bytes result(bytes.begin(), bytes.end());
    if (damage.at > result.size() || (damage.at == result.size() && damage.kind != Damage::Insert))
        return result;
    const auto at = result.begin() + static_cast<std::ptrdiff_t>(damage.at);
    const auto room = std::min<std::uint64_t>(damage.size, result.size() - damage.at);
    const auto end = at + static_cast<std::ptrdiff_t>(room);
    Chance stream(damage.value);
    switch (damage.kind) {
    case Damage::FlipBit:
        *at = static_cast<std::uint8_t>(*at ^ 1u << (damage.value & 7));
        break;
    case Damage::SetByte:
        *at = static_cast<std::uint8_t>(damage.value);
        break;
    case Damage::Truncate:
        result.erase(at, result.end());
        break;
    case Damage::Cut:
        result.erase(at, end);
        break;
    case Damage::Insert: {
        const Bytes noise = randomBytes(stream, damage.size);
        result.insert(at, noise.begin(), noise.end());
        break;
    }
    case Damage::Overwrite:
        std::generate(at, end, [&stream] { return stream.byte(); });
        break;
    case Damage::Swap:
        if (damage.value + damage.size <= damage.at)
            std::swap_ranges(at, end, result.begin() + static_cast<std::ptrdiff_t>(damage.value));
        break;
    case Damage::Number:
        for (auto byte = at; byte != end; ++byte)
            *byte = static_cast<std::uint8_t>(byte - at < 8 ? damage.value >> (8 * (byte - at)) : 0);
        break;
    case Damage::Fill:
        std::fill(at, end, static_cast<std::uint8_t>(damage.value));
        break;
    }
    return result;
}

std::string describe(const Damage &damage)
{
    const std::string place = std::to_string(damage.at);
    const std::string value = std::to_string(damage.value);
    switch (damage.kind) {
    case Damage::FlipBit:
        return "bit " + value + " of byte " + place + " flipped";
    case Damage::SetByte:
        return "byte " + place + " set to " + value;
    case Damage::Truncate:
        return "cut off at " + place;
    case Damage::Cut:
        return bytesAt(damage) + " taken out";
    case Damage::Insert:
        return bytesAt(damage) + " put in, stream " + value;
    case Damage::Overwrite:
        return bytesAt(damage) + " overwritten, stream " + value;
    case Damage::Swap:
        return bytesAt(damage) + " swapped with those at " + value;
    case Damage::Number:
        return "number of " + bytesAt(damage) + " set to " + value;
    case Damage::Fill:
        return bytesAt(damage) + " filled with " + value;
    }
    return {};
}

std::vector<Extents> decidingNumbers(const Tree &tree)
{
    std::vector<Extents> numbers;
    for (const Node &node : tree.nodes) {
        const Meaning meaning = node.field->meaning;
        if (node.field->kind == Kind::Decimal || meaning == Meaning::Count || meaning == Meaning::Length)
            numbers.push_back(node.extents());
    }
    return numbers;
}

Damage anyDamage(Chance &chance, std::uint64_t size, std::span<const Extents> numbers)
{
    Damage damage;
    damage.kind = static_cast<Damage::Kind>(chance.below(Damage::Fill + 1));
    damage.at = chance.below(size);
    damage.value = chance.below(256);
    const bool aimed = !numbers.empty() && chance.oneIn(3);
    if (aimed || damage.kind == Damage::Number) {
        const Extents place = aimed ? chance.pick(numbers) : Extents{damage.at, 4};
        return chance.oneIn(4) ? Damage{Damage::Fill, place.at, place.size, '9'}
                               : Damage{Damage::Number, place.at, place.size, chance.pick(greatNumbers)};
    }
    if (damage.kind == Damage::FlipBit)
        damage.value = chance.below(8);
    else if (damage.kind >= Damage::Cut)
        damage.size = chance.between(1, LongestBlock);
    if (damage.kind == Damage::Swap)
        damage.value = chance.below(damage.at);
    return damage;
}

} // namespace ft
