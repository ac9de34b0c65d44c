// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldplace.h"

#include "text.h"

#include <algorithm>
#include <charconv>

namespace ft {

namespace {

/// Transparent fields inside each other; the tables nest them three deep.
constexpr int DeepestNesting = 8;

const Field *within(const Field &field, Str id, int depth = 0);

const Field *among(std::span<const Field> fields, Str id, int depth)
{
    for (const Field &field : fields) {
        if (field.id == id)
            return &field;
        if (!field.id.empty())
            continue;
        if (const Field *inside = within(field, id, depth + 1))
            return inside;
    }
    return nullptr;
}

/// The field `id` that is a direct part of `field`, looking through what is transparent.
const Field *within(const Field &field, Str id, int depth)
{
    if (depth > DeepestNesting)
        return nullptr;
    if (field.type) {
        if (const Field *part = among(field.type->fields, id, depth))
            return part;
    }
    for (const Case &choice : field.cases) {
        if (!choice.field)
            continue;
        if (const Field *part = among({choice.field, 1}, id, depth))
            return part;
        if (const Field *part = within(*choice.field, id, depth + 1))
            return part;
    }
    if (const Field *part = among(field.fallbacks, id, depth))
        return part;
    for (const Field &fallback : field.fallbacks) {
        if (const Field *part = within(fallback, id, depth + 1))
            return part;
    }
    return field.element ? among({field.element, 1}, id, depth) : nullptr;
}

/// What the parts of a field lie in: the field, or of a choice the alternative that has parts.
const Field &container(const Field &field, Kind kind)
{
    const auto fits = [kind](const Field *alternative) { return alternative && alternative->kind == kind; };
    for (const Case &choice : field.cases) {
        if (fits(choice.field))
            return *choice.field;
    }
    for (const Field &fallback : field.fallbacks) {
        if (fits(&fallback))
            return fallback;
    }
    return field;
}

} // namespace

std::vector<PlaceStep> placeOf(const Format &format, Str path)
{
    std::vector<PlaceStep> steps;
    const Field *field = format.root;
    while (field && !path.empty()) {
        const std::size_t dot = std::min(path.find('.'), path.size());
        Str id = path.substr(0, dot);
        path.remove_prefix(std::min(dot + 1, path.size()));
        std::optional<std::uint64_t> row;
        if (const std::size_t bracket = id.find('['); bracket != Str::npos) {
            std::uint64_t number = 0;
            std::from_chars(id.data() + bracket + 1, id.data() + id.size(), number);
            row = number;
            id = id.substr(0, bracket);
        }
        field = within(*field, id);
        if (!field)
            break;
        steps.push_back({field, row});
        if (row) {
            const Field &list = container(*field, Kind::List);
            field = list.element ? list.element : field;
        }
        field = &container(*field, Kind::Group);
    }
    return steps;
}

QString placeText(const Tree &tree, Str path)
{
    if (path.empty())
        return {};
    const std::vector<PlaceStep> steps = tree.format ? placeOf(*tree.format, path) : std::vector<PlaceStep>();
    if (steps.empty())
        return QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size()));
    const auto numbered = std::find_if(steps.begin(), steps.end(), [](const PlaceStep &step) { return step.row.has_value(); });
    const auto first = numbered == steps.end() ? steps.end() - 1 : numbered;
    QStringList words;
    for (auto step = first; step != steps.end(); ++step) {
        const QString name = label(*step->field);
        words.append(step->row ? QStringLiteral("%1 [%2]").arg(name).arg(*step->row) : name);
    }
    return words.join(QStringLiteral(", "));
}

} // namespace ft
