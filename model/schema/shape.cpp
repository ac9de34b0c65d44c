// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shape.h"

#include "fieldsize.h"

#include <algorithm>
#include <map>

namespace ft {

namespace {

bool isTried(Extent::How how)
{
    return how == Extent::Token || how == Extent::Line || how == Extent::ContinuedLine || how == Extent::WhileFits;
}

/// Whether a field can only be read by trying what fits.
bool isMadeOfLines(const Field &field)
{
    const auto madeOfLines = [](const Field &part) { return isMadeOfLines(part); };
    return isTried(field.extent.how) || (field.element && isMadeOfLines(*field.element))
        || (field.type && std::any_of(field.type->fields.begin(), field.type->fields.end(), madeOfLines))
        || std::any_of(field.fallbacks.begin(), field.fallbacks.end(), madeOfLines);
}

class ShapeBuilder
{
public:
    explicit ShapeBuilder(const Format &format) : m_format(format) {}

    Shape build()
    {
        Structure root{
            identifierOf(m_format.id), std::string(m_format.name) + ". " + std::string(m_format.help) + '.', {}};
        m_taken[root.name] = 1;
        const Layout &layout = *m_format.root->type;
        m_shape.isText = !m_format.locate && isMadeOfLines(*m_format.root);
        m_shape.isLocated = m_format.locate != nullptr;
        if (layout.backward)
            m_shape.fromTheEnd = FromTheEnd{fixedSize(layout.fields[2]).value_or(0), layout.fields[1].extent.of};
        if (m_shape.isLocated)
            addLocated(root, layout);
        else if (!m_shape.isText)
            addParts(root, layout);
        m_shape.structures.push_back(std::move(root));
        return std::move(m_shape);
    }

private:
    /// Root parts up to the first whose place has to be searched; the others only as structures to use by hand.
    void addLocated(Structure &root, const Layout &layout)
    {
        bool searched = false;
        for (const Field &field : layout.fields) {
            searched = searched || !fixedSize(field);
            if (!searched)
                add(root, field);
            else if (field.type && field.coding == Raw && !isMadeOfLines(field))
                structureOf(*field.type, field.label);
            else if (field.element && field.element->type)
                structureOf(*field.element->type, field.element->label);
        }
    }

    std::string structureOf(const Layout &layout, Str label)
    {
        if (const auto known = m_structures.find(&layout); known != m_structures.end())
            return known->second;
        Structure structure{freeName(identifierOf(layout.id)), std::string(label), {}};
        m_structures[&layout] = structure.name;
        addParts(structure, layout);
        m_shape.structures.push_back(structure);
        return structure.name;
    }

    void addParts(Structure &structure, const Layout &layout)
    {
        for (const Field &field : layout.fields)
            add(structure, field);
    }

    void add(Structure &structure, const Field &field, const Attribute &given = {})
    {
        if (field.kind == Kind::Choice) {
            addChoice(structure, field);
            return;
        }
        Attribute attribute = given;
        attribute.id = freeId(structure, given.id.empty() ? idOf(field) : given.id);
        attribute.field = &field;
        attribute.extent = field.extent;
        attribute.optional = field.optional;
        describe(attribute, field, structure);
        structure.attributes.push_back(std::move(attribute));
    }

    void describe(Attribute &attribute, const Field &field, const Structure &structure)
    {
        if (field.coding != Raw) {
            attribute.what = Attribute::Bytes;
            return;
        }
        switch (field.kind) {
        case Kind::UInt:
            attribute.what = Attribute::Number;
            attribute.names = namesOf(field, structure);
            break;
        case Kind::Packed:
            attribute.what = Attribute::Packed;
            break;
        case Kind::Text:
        case Kind::Decimal:
            attribute.what = Attribute::Characters;
            break;
        case Kind::Group:
            attribute.what = Attribute::Structure;
            attribute.type = structureOf(*field.type, field.label);
            break;
        case Kind::List:
            describeList(attribute, field, structure);
            break;
        case Kind::Blob:
        case Kind::Choice:
            attribute.what = Attribute::Bytes;
            break;
        }
    }

    void describeList(Attribute &attribute, const Field &list, const Structure &structure)
    {
        const Field &element = *list.element;
        if (list.extent.how == Extent::Scattered || element.kind == Kind::Choice) {
            attribute.extent = {Extent::Rest};
            return;
        }
        attribute.extent = element.extent;
        describe(attribute, element, structure);
        if (list.stride > 0) {
            attribute.repeat = Attribute::Strided;
            attribute.stride = list.stride;
            attribute.extent = {Extent::Fixed, list.stride};
        } else if (list.extent.how == Extent::Counted) {
            attribute.repeat = Attribute::Counted;
            attribute.count = list.extent.of;
        } else if (list.extent.how == Extent::UntilZero) {
            attribute.repeat = Attribute::UntilZero;
            endByZero(attribute, structureNamed(attribute.type));
            attribute.optional = true; // some files end without any
        } else {
            attribute.repeat = Attribute::ToTheEnd;
        }
    }

    /// The last number of the element: one attribute, or one for each reading.
    static void endByZero(Attribute &list, const Structure &element)
    {
        const Attribute &last = element.attributes.back();
        list.lastSize = last.extent.size;
        for (const Attribute &each : element.attributes) {
            if (&each == &last || (each.when == Attribute::ByReading && each.rival == last.rival))
                list.last.push_back(each.id);
        }
        list.rival = last.rival;
    }

    void addChoice(Structure &structure, const Field &choice)
    {
        if (choice.on.starts_with('@')) {
            for (const Case &other : choice.cases)
                addReading(structure, choice, other);
        } else if (!choice.on.empty() && choice.cases.front().text.empty()) {
            addSwitch(structure, choice);
        } else { // by a text, or by trying
            Attribute bytes;
            bytes.id = freeId(structure, idOf(choice));
            bytes.field = &choice;
            bytes.extent = choice.extent;
            structure.attributes.push_back(std::move(bytes));
        }
    }

    void addReading(Structure &structure, const Field &choice, const Case &other)
    {
        Attribute attribute;
        attribute.when = Attribute::ByReading;
        attribute.rival = choice.on.substr(1);
        attribute.keys = {other.key};
        if (other.key > 0 && has(structure, idOf(*other.field)))
            attribute.id = idOf(*other.field) + '_' + identifierOf(readingId(attribute.rival, other.key));
        add(structure, *other.field, attribute);
    }

    Str readingId(Str rival, std::uint64_t key) const
    {
        for (const Rival &each : m_format.rivals) {
            if (each.id == rival && key < each.readings.size())
                return each.readings[key].id;
        }
        return rival;
    }

    void addSwitch(Structure &structure, const Field &choice)
    {
        Attribute attribute;
        attribute.id = freeId(structure, idOf(choice));
        attribute.field = &choice;
        attribute.what = Attribute::Switch;
        attribute.extent = choice.extent;
        attribute.on = choice.on;
        const std::string stem = structure.name + '_' + attribute.id + '_';
        for (const Case &each : choice.cases) {
            const auto done = std::any_of(attribute.cases.begin(), attribute.cases.end(),
                                          [&](const auto &known) { return known.first == each.key; });
            if (!done)
                attribute.cases.emplace_back(each.key, alternatives(choice, each.key, stem + std::to_string(each.key)));
        }
        attribute.otherwise = alternatives(choice, std::nullopt, stem + "other");
        structure.attributes.push_back(std::move(attribute));
    }

    /// A structure for what one number chooses. The sizes tell alternatives apart; of those that take what there is,
    /// only the last counts.
    std::string alternatives(const Field &choice, std::optional<std::uint64_t> key, const std::string &name)
    {
        std::vector<const Field *> fields;
        for (const Case &each : choice.cases) {
            if (each.key == key)
                fields.push_back(each.field);
        }
        const bool decided = !fields.empty() && !fixedSize(*fields.back());
        for (const Field &fallback : decided ? std::span<const Field>() : choice.fallbacks)
            fields.push_back(&fallback);

        Structure structure{freeName(name), std::string(fields.front()->label), {}};
        std::vector<std::uint64_t> sizes;
        for (const Field *field : fields) {
            Attribute attribute;
            const auto size = fixedSize(*field);
            if ((size && std::find(sizes.begin(), sizes.end(), *size) != sizes.end())
                || (!size && field != fields.back()))
                continue;
            if (size || !sizes.empty()) {
                attribute.when = size ? Attribute::SizeIs : Attribute::SizeIsNot;
                attribute.keys = size ? std::vector{*size} : sizes;
            }
            if (!structure.attributes.empty())
                attribute.id = idOf(*field)
                    + (field->kind == Kind::UInt       ? "_number"
                           : field->kind == Kind::Text ? "_text"
                                                       : "_bytes");
            if (size)
                sizes.push_back(*size);
            add(structure, *field, attribute);
        }
        m_shape.structures.push_back(structure);
        return structure.name;
    }

    std::string namesOf(const Field &field, const Structure &structure)
    {
        if (field.names.empty())
            return {};
        const std::string name = freeName(structure.name + '_' + idOf(field) + "_names");
        m_shape.enumerations.push_back({name, field.extent.size, field.names});
        return name;
    }

    const Structure &structureNamed(const std::string &name) const
    {
        return *std::find_if(m_shape.structures.begin(), m_shape.structures.end(),
                             [&](const Structure &each) { return each.name == name; });
    }

    static std::string idOf(const Field &field)
    {
        if (!field.id.empty())
            return identifierOf(field.id);
        if (field.type)
            return identifierOf(field.type->id);
        return field.element && !field.element->id.empty() ? identifierOf(field.element->id)
                                                           : identifierOf(field.label);
    }

    static bool has(const Structure &structure, const std::string &id)
    {
        return std::any_of(structure.attributes.begin(), structure.attributes.end(),
                           [&](const Attribute &each) { return each.id == id; });
    }

    static std::string freeId(const Structure &structure, const std::string &wanted)
    {
        std::string id = wanted;
        for (int number = 2; has(structure, id); ++number)
            id = wanted + '_' + std::to_string(number);
        return id;
    }

    std::string freeName(const std::string &wanted)
    {
        const int uses = ++m_taken[wanted];
        return uses == 1 ? wanted : wanted + '_' + std::to_string(uses);
    }

    const Format &m_format;
    Shape m_shape;
    std::map<const Layout *, std::string> m_structures;
    std::map<std::string, int> m_taken; ///< names of structures and enumerations, and how often they were wanted
};

} // namespace

Shape shapeOf(const Format &format)
{
    return ShapeBuilder(format).build();
}

std::string identifierOf(Str text)
{
    std::string id;
    for (const char c : text) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
        if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9'))
            id += lower;
        else if (!id.empty() && id.back() != '_')
            id += '_';
    }
    while (id.ends_with('_'))
        id.pop_back();
    return id.empty() ? "part" : id.front() >= '0' && id.front() <= '9' ? "n" + id : id;
}

} // namespace ft
