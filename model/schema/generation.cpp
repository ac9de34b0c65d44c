// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generation.h"

#include <algorithm>
#include <utility>

namespace ft {

namespace {

/// A record that still does not fit its slot when this thrifty is cut: chosen values leave no other way.
constexpr unsigned MostThrift = 6;

std::uint64_t payloadSize(const Format &format, const Recipe &recipe, Chance &chance)
{
    for (const Field &field : format.root->type->fields) {
        if (field.meaning != Meaning::Payload)
            continue;
        if (const auto chosen = recipe.values.find(field.id); chosen != recipe.values.end())
            return chosen->second.bytes.size();
        if (const auto rows = recipe.rows.find(field.id); rows != recipe.rows.end())
            return rows->second;
    }
    return chance.between(16, 600);
}

} // namespace

Recipe &Recipe::set(std::string path, std::uint64_t number)
{
    Value value;
    value.type = Value::Number;
    value.number = number;
    values.insert_or_assign(std::move(path), std::move(value));
    return *this;
}

Recipe &Recipe::set(std::string path, Str text)
{
    set(std::move(path), Bytes(text.begin(), text.end()));
    return *this;
}

Recipe &Recipe::set(std::string path, Bytes bytes)
{
    Value value;
    value.type = Value::Bytes;
    value.bytes = std::move(bytes);
    values.insert_or_assign(std::move(path), std::move(value));
    return *this;
}

Bytes generate(const Format &format, const Recipe &recipe)
{
    return Generation(format, recipe).file();
}

Bytes blank(const Format &format, const Field &element, const std::vector<std::uint8_t> &readings, Str lineEnd)
{
    Recipe recipe;
    recipe.readings = readings;
    recipe.lineEnd = lineEnd;
    return Generation(format, recipe).blank(element);
}

Generation::Generation(const Format &format, const Recipe &recipe)
    : m_format(format), m_recipe(recipe), m_chance(recipe.seed),
      m_lineEnd(!recipe.lineEnd.empty() ? recipe.lineEnd : m_chance.oneIn(3) ? "\n" : "\r\n"),
      m_subject(m_chance, payloadSize(format, recipe, m_chance))
{
}

Bytes Generation::file()
{
    write(*m_format.root, {});
    settleSums();
    return std::move(m_out);
}

Bytes Generation::blank(const Field &element)
{
    m_blank = true;
    write(element, {});
    return std::move(m_out);
}

void Generation::write(const Field &field, const Around &around, std::optional<Value> preset)
{
    switch (field.kind) {
    case Kind::Choice:
        write(alternative(field, around), around);
        break;
    case Kind::Group:
        writeGroup(field, pathOf(field, around));
        break;
    case Kind::List:
        writeList(field, pathOf(field, around));
        break;
    default:
        writeLeaf(field, pathOf(field, around), std::move(preset));
        break;
    }
    if (around.counts)
        ++(*around.counts)[kindOf(field)];
}

void Generation::writeGroup(const Field &field, const std::string &path)
{
    const bool isLine = field.extent.how == Extent::Line || field.extent.how == Extent::ContinuedLine;
    const bool contained = isLine || field.extent.how == Extent::Rest || path.empty();
    const std::size_t start = m_out.size();
    const bool around = std::exchange(m_inLine, m_inLine || isLine);
    if (field.coding == Raw) {
        writeParts(*field.type, path, contained);
    } else {
        Bytes outer = std::exchange(m_out, {});
        writeParts(*field.type, path, contained);
        const Bytes plain = std::exchange(m_out, std::move(outer));
        if (field.coding == Utf16) {
            const Bytes wide = toUtf16(plain);
            m_out.insert(m_out.end(), wide.begin(), wide.end());
        } else {
            const auto line = std::find(m_out.rbegin(), m_out.rend(), '\n');
            append(toHex(plain, static_cast<std::size_t>(line - m_out.rbegin()), m_lineEnd));
        }
    }
    m_inLine = around;
    if (isLine)
        endLine();
    if (field.extent.how == Extent::Fixed)
        m_out.resize(start + field.extent.size);
    m_groups[path] = {start, m_out.size() - start};
}

void Generation::writeParts(const Layout &layout, const std::string &path, bool contained)
{
    std::size_t present = layout.fields.size();
    while (contained && present > 0 && isLeftOut(layout.fields[present - 1], joined(path, layout.fields[present - 1].id)))
        --present;
    std::vector<Extents> places;
    m_behindOffset = false;
    for (std::size_t i = 0; i < present; ++i) {
        const std::size_t start = m_out.size();
        write(layout.fields[i], {path}, keyFor(layout, i));
        places.push_back({start, m_out.size() - start});
    }
    settle(layout, path, places);
}

bool Generation::isLeftOut(const Field &part, const std::string &path)
{
    if (!part.optional || isChosen(path))
        return false;
    if (m_blank)
        return !part.holdsNumber();
    const auto rows = m_recipe.rows.find(path);
    return rows != m_recipe.rows.end() ? rows->second == 0 : m_chance.oneIn(4);
}

void Generation::settle(const Layout &layout, const std::string &path, const std::vector<Extents> &places)
{
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Field &field = layout.fields[i];
        if (field.extent.how == Extent::Sized)
            settle(joined(path, field.extent.of), places[i].size);
        else if (field.extent.how == Extent::Counted)
            settle(joined(path, field.extent.of), m_counts[joined(path, field.id)]);
    }
}

void Generation::settle(const std::string &number, std::uint64_t value)
{
    const auto known = m_numbers.find(number);
    if (known == m_numbers.end())
        return;
    const auto &[place, field] = known->second;
    for (std::uint64_t i = 0; i < place.size; ++i) {
        const std::uint64_t digit = field->endian == Endian::Little ? i : place.size - 1 - i;
        m_out[place.at + i] = static_cast<std::uint8_t>(value >> (8 * digit));
    }
}

void Generation::settleSums()
{
    for (const auto &[path, number] : m_numbers) {
        const Sum &sum = number.second->sum;
        const auto over = m_groups.find(std::string(sum.over));
        if (sum.forms.empty() || over == m_groups.end())
            continue;
        const SumForm &form = sum.forms[std::min(m_recipe.sumForm, sum.forms.size() - 1)];
        const Extents &room = over->second;
        if (room.at >= form.early)
            settle(path, form.compute(View(m_out).subspan(room.at - form.early, room.size + form.early)));
    }
}

void Generation::writeList(const Field &field, const std::string &path)
{
    m_subject.cursor = 0;
    if (field.extent.how == Extent::Scattered) {
        writeScattered(field, path);
        return;
    }
    const std::uint64_t rows = rowsOf(field, path);
    std::map<Str, std::uint64_t> counts;
    Around around{path, field.id.empty() ? Around::Lines : Around::Rows, 0, field.id.empty() ? &counts : nullptr};
    for (std::uint64_t i = 0; i < rows && hasMore(*field.element, around); ++i) {
        around.row = i;
        if (field.stride > 0)
            writeSlot(field, around);
        else
            write(*field.element, around);
    }
    if (field.extent.how == Extent::UntilZero) {
        around.row = rows;
        m_zeros = true;
        write(*field.element, around);
        m_zeros = false;
    }
    m_counts[path] = rows;
}

void Generation::writeSlot(const Field &field, const Around &around)
{
    const std::size_t start = m_out.size();
    const auto limit = std::exchange(m_limit, start + field.stride);
    m_subject = Subject(m_chance, m_chance.between(1000, 6'000'000));
    for (m_thrift = 0; m_thrift <= MostThrift; ++m_thrift) {
        m_out.resize(start);
        write(*field.element, around);
        if (m_out.size() <= *m_limit)
            break;
    }
    m_thrift = 0;
    m_out.resize(*m_limit);
    m_limit = limit;
}

void Generation::writeScattered(const Field &field, const std::string &path)
{
    std::map<Str, std::uint64_t> counts;
    const auto chosen = m_recipe.rows.find(path);
    const std::uint64_t rows = chosen != m_recipe.rows.end() ? chosen->second : !m_blank && m_chance.oneIn(3) ? 1 : 0;
    m_onlyKnown = true;
    for (std::uint64_t i = 0; i < rows; ++i) {
        const std::size_t start = m_out.size();
        m_out.resize(start + m_chance.below(8));
        write(*field.element, {path, Around::Lines, i, &counts});
        if (m_limit && m_out.size() > *m_limit) { // no room for another
            m_out.resize(start);
            break;
        }
    }
    m_onlyKnown = false;
    if (m_limit && m_out.size() < *m_limit)
        m_out.resize(*m_limit);
}

std::uint64_t Generation::rowsOf(const Field &list, const std::string &path)
{
    if (const auto chosen = m_recipe.rows.find(path); chosen != m_recipe.rows.end())
        return chosen->second;
    if (m_blank)
        return 0;
    if (list.stride > 0)
        return m_chance.between(1, 8);
    if (list.extent.how == Extent::Rest || list.extent.how == Extent::WhileFits)
        return m_chance.between(1, 6) >> m_thrift;
    return m_chance.below(5) >> m_thrift;
}

std::string Generation::joined(const std::string &path, Str id)
{
    return path.empty() || id.empty() ? path + std::string(id) : path + '.' + std::string(id);
}

std::string Generation::pathOf(const Field &field, const Around &around) const
{
    if (around.how == Around::Rows)
        return around.path + '[' + std::to_string(around.row) + ']';
    const std::string path = joined(around.path, field.id);
    if (around.how != Around::Lines || !field.many)
        return path;
    const auto count = around.counts->find(field.id);
    return path + '[' + std::to_string(count == around.counts->end() ? 0 : count->second) + ']';
}

bool Generation::isChosen(const std::string &path) const
{
    const auto chosen = m_recipe.values.lower_bound(path);
    return chosen != m_recipe.values.end() && chosen->first.starts_with(path);
}

} // namespace ft
