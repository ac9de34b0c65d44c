// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generation.h"

#include <algorithm>

namespace ft {

namespace {

constexpr std::uint64_t UnknownKey = 60'000; // and what follows; no table knows so high an id

bool isEmptyLine(const Field &field)
{
    return field.meaning == Meaning::Filler && field.expect.text.ends_with('\n');
}

} // namespace

/// What the elements of a list of lines are told apart by: transparent ones by what they consist of.
Str Generation::kindOf(const Field &field)
{
    return field.id.empty() && field.type ? field.type->id : field.id;
}

/// A part without a number stands in a list of lines only once.
bool Generation::hasMore(const Field &element, const Around &around)
{
    const auto isPossible = [&](const Field &field) { return field.many || !around.counts->contains(kindOf(field)); };
    return !around.counts || element.fallbacks.empty()
        || std::any_of(element.fallbacks.begin(), element.fallbacks.end(), isPossible);
}

const Field &Generation::alternative(const Field &choice, const Around &around)
{
    std::vector<const Field *> possible;
    if (choice.on.starts_with('@')) {
        for (std::size_t i = 0; i < m_format.rivals.size(); ++i) {
            const std::uint64_t reading = i < m_recipe.readings.size() ? m_recipe.readings[i] : 0;
            for (const Case &candidate : choice.cases) {
                if (m_format.rivals[i].id == choice.on.substr(1) && candidate.key == reading)
                    return *candidate.field;
            }
        }
        return *choice.cases.front().field;
    }
    const auto key = m_keys.find(joined(around.path, choice.on));
    for (const Case &candidate : choice.cases) {
        const bool same = key != m_keys.end()
            && (candidate.text.empty()
                    ? key->second.number == candidate.key
                    : std::equal(candidate.text.begin(), candidate.text.end(), key->second.bytes.begin(),
                                 key->second.bytes.end(),
                                 [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; }));
        if (same)
            possible.push_back(candidate.field);
    }
    for (const Field *field : possible) { // a chosen value fits one of them best
        const auto chosen = m_recipe.values.find(pathOf(*field, around));
        if (chosen != m_recipe.values.end() && chosen->second.bytes.size() == field->extent.size)
            return *field;
    }
    if (!possible.empty())
        return m_blank ? *possible.front() : *preferred(possible);
    return lineOf(choice.fallbacks, around);
}

/// One of the alternatives that are no sign of damage. What the recipe names comes first, and an empty line behind it;
/// a list of lines begins at the beginning of a line.
const Field &Generation::lineOf(std::span<const Field> alternatives, const Around &around)
{
    std::vector<const Field *> possible;
    const Field *empty = nullptr;
    bool named = false;
    for (const Field &field : alternatives) {
        if (isEmptyLine(field))
            empty = field.expect.text == m_lineEnd ? &field : empty;
        else if (field.meaning != Meaning::LeftOver
                 && (!around.counts || field.many || !around.counts->contains(kindOf(field))))
            possible.push_back(&field);
    }
    const bool insideLine = !m_out.empty() && m_out.back() != '\n';
    if (empty && insideLine)
        return *empty;
    for (const Field &field : alternatives) {
        if (around.counts && isChosen(pathOf(field, around)))
            return field;
        named = named || (around.counts && field.many && isChosen(joined(around.path, field.id) + '['));
    }
    return empty && (possible.empty() || named || m_chance.oneIn(8)) ? *empty : *preferred(possible);
}

const Field *Generation::preferred(std::span<const Field *const> possible)
{
    for (const Field *field : possible) {
        if (field->type
            && std::find(m_recipe.layouts.begin(), m_recipe.layouts.end(), field->type->id) != m_recipe.layouts.end())
            return field;
    }
    return m_chance.pick(possible);
}

std::optional<Value> Generation::keyFor(const Layout &layout, std::size_t index)
{
    const auto choice = std::find_if(layout.fields.begin(), layout.fields.end(), [&](const Field &field) {
        return field.kind == Kind::Choice && !field.on.empty() && field.on == layout.fields[index].id;
    });
    if (choice == layout.fields.end())
        return std::nullopt;
    Value key;
    const Case &chosen = m_blank ? choice->cases.front() : m_chance.pick(choice->cases);
    const bool unknown = !choice->fallbacks.empty() && !m_onlyKnown && !m_blank && m_chance.oneIn(8);
    if (!chosen.text.empty()) {
        key.type = Value::Text;
        key.bytes.assign(chosen.text.begin(), chosen.text.end());
        return unknown ? std::nullopt : std::optional(key);
    }
    key.type = Value::Number;
    key.number = unknown ? UnknownKey + m_chance.below(1000) : chosen.key;
    return key;
}

} // namespace ft
