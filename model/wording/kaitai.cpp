// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kaitai.h"

#include "tablewords.h"
#include "text.h"

#include "schema/shape.h"

#include <algorithm>
#include <string>

namespace ft {

namespace {

/// Groups of 7 bits that a packed number is made of at most, in 32 bits.
constexpr int MostGroups = 5;

/// Writes one specification: two blanks a level, as the language's own examples do.
class KaitaiWriter
{
public:
    KaitaiWriter(const Format &format, const std::vector<int> &readings)
        : m_format(format), m_readings(readings), m_shape(shapeOf(format))
    {
    }

    QByteArray write()
    {
        header();
        const Structure &root = m_shape.root();
        if (m_shape.isText)
            lines();
        else
            sequence(root, 0, m_shape.fromTheEnd.has_value());
        rootInstances(root);
        types();
        enumerations();
        return QByteArray::fromStdString(m_text);
    }

private:
    void line(int level, const std::string &text)
    {
        m_text += std::string(2 * static_cast<std::size_t>(level), ' ') + text + '\n';
    }

    /// A text of any characters as a YAML scalar.
    static std::string quoted(Str text)
    {
        std::string result = "\"";
        for (const char c : text) {
            if (c == '"' || c == '\\')
                result += '\\';
            result += c;
        }
        return result + '"';
    }

    void header()
    {
        line(0,
             "# Made by FastTrack Workbench from its own table of the format: ftwb describe " + std::string(m_format.id)
                 + " --to ksy");
        line(0, "# SPDX-License-Identifier: GPL-3.0-or-later");
        line(0, "meta:");
        line(1, "id: " + m_shape.root().name);
        line(1, "title: " + quoted(m_format.name));
        line(1, "license: GPL-3.0-or-later");
        line(1, "endian: le");
        line(1, "encoding: windows-1252");
        line(0, "doc: |");
        line(1, m_shape.root().about);
        line(1, "Facts are graded: certain, likely or guess (-grade), with where they come from (-source).");
        line(1, "Sound files only: what is damaged, or found by trying, needs FastTrack Workbench.");
    }

    void lines()
    {
        line(0, "seq:");
        line(1, "- id: lines");
        line(2, "type: str");
        line(2, "terminator: 0x0a");
        line(2, "eos-error: false");
        line(2, "repeat: eos");
        line(2, "doc: Lines as they are. Their forms are told apart by trying, for which this language has no words.");
    }

    void sequence(const Structure &structure, int level, bool fromTheEnd)
    {
        if (fromTheEnd)
            return;
        line(level, structure.attributes.empty() ? "seq: []" : "seq:");
        for (const Attribute &attribute : structure.attributes) {
            line(level + 1, "- id: " + attribute.id);
            body(attribute, level + 2);
        }
        if (level == 0 && m_shape.isLocated) {
            line(level + 1, "- id: rest");
            line(level + 2, "size-eos: true");
            line(level + 2, "doc: Its parts lie where offsets in the file lead to; their types are below.");
        }
    }

    void rootInstances(const Structure &root)
    {
        if (!m_shape.fromTheEnd && m_format.rivals.empty())
            return;
        line(0, "instances:");
        for (std::size_t i = 0; i < m_format.rivals.size(); ++i)
            reading(m_format.rivals[i], i < m_readings.size() ? std::max(0, m_readings[i]) : 0);
        if (m_shape.fromTheEnd)
            placesFromTheEnd(root);
    }

    void reading(const Rival &rival, int chosen)
    {
        line(1, readingName(rival.id) + ':');
        line(2, "value: " + std::to_string(chosen));
        std::string about(rival.label);
        for (std::size_t i = 0; i < rival.readings.size(); ++i)
            about += (i == 0 ? ": " : "; ") + std::to_string(i) + ' ' + std::string(rival.readings[i].label);
        line(2, "doc: " + quoted(about + ". No file says which: change the number to read it the other way."));
    }

    /// `data` from the start, the tail before the end of the file, the body before it.
    void placesFromTheEnd(const Structure &root)
    {
        const std::string tailSize = std::to_string(m_shape.fromTheEnd->tailSize);
        const std::string bodySize(m_shape.fromTheEnd->bodySize);
        const std::string bodyAt = "_io.size - " + tailSize + " - " + bodySize;
        const std::string places[] = {"0", bodyAt, "_io.size - " + tailSize};
        const std::string sizes[] = {bodyAt, bodySize, tailSize};
        for (std::size_t i = 0; i < root.attributes.size(); ++i) {
            Attribute attribute = root.attributes[i];
            attribute.extent = {Extent::Parts};
            line(1, attribute.id + ':');
            line(2, "pos: " + places[i]);
            line(2, "size: " + sizes[i]);
            if (attribute.what == Attribute::Structure)
                line(2, "type: " + attribute.type);
            facts(*attribute.field, 2);
        }
    }

    void body(const Attribute &attribute, int level)
    {
        size(attribute, level);
        type(attribute, level);
        repeat(attribute, level);
        condition(attribute, level);
        facts(*attribute.field, level);
    }

    void size(const Attribute &attribute, int level)
    {
        const bool number = attribute.what == Attribute::Number || attribute.what == Attribute::Packed;
        const Field &field = *attribute.field;
        const bool mark = attribute.what == Attribute::Characters && field.expect.what == Expect::Equals;
        switch (attribute.extent.how) {
        case Extent::Fixed:
            if (!number && !mark)
                line(level, "size: " + std::to_string(attribute.extent.size));
            break;
        case Extent::Sized:
            line(level, "size: " + std::string(attribute.extent.of));
            break;
        case Extent::Rest:
            line(level, "size-eos: true");
            break;
        default:
            break;
        }
    }

    void type(const Attribute &attribute, int level)
    {
        const Field &field = *attribute.field;
        switch (attribute.what) {
        case Attribute::Number:
            line(level, "type: u" + std::to_string(attribute.extent.size) + (field.endian == Endian::Big ? "be" : ""));
            if (!attribute.names.empty())
                line(level, "enum: " + attribute.names);
            break;
        case Attribute::Packed:
            line(level, "type: packed_number");
            m_packed = true;
            break;
        case Attribute::Characters:
            characters(field, level);
            break;
        case Attribute::Structure:
            line(level, "type: " + attribute.type);
            break;
        case Attribute::Switch:
            line(level, "type:");
            line(level + 1, "switch-on: " + std::string(attribute.on));
            line(level + 1, "cases:");
            for (const auto &[key, name] : attribute.cases)
                line(level + 2, std::to_string(key) + ": " + name);
            line(level + 2, "_: " + attribute.otherwise);
            break;
        case Attribute::Bytes:
            break;
        }
    }

    void characters(const Field &field, int level)
    {
        if (field.expect.what == Expect::Equals) {
            std::string bytes;
            for (const char c : field.expect.text)
                bytes += (bytes.empty() ? "" : ", ") + std::to_string(static_cast<unsigned char>(c));
            line(level, "contents: [" + bytes + ']');
            return;
        }
        // In a fixed field, and before an end mark, the text ends at the first NUL.
        const bool ended = field.extent.how != Extent::Sized;
        line(level, ended ? "type: strz" : "type: str");
        if (ended)
            line(level, "eos-error: false");
    }

    void repeat(const Attribute &attribute, int level)
    {
        switch (attribute.repeat) {
        case Attribute::Counted:
            line(level, "repeat: expr");
            line(level, "repeat-expr: " + std::string(attribute.count));
            break;
        case Attribute::Strided: // what is left over behind the last whole element is not one
            line(level, "repeat: until");
            line(level, "repeat-until: _io.size - _io.pos < " + std::to_string(attribute.stride));
            break;
        case Attribute::UntilZero:
            line(level, "repeat: until");
            line(level, "repeat-until: " + quoted(lastNumber(attribute) + " == 0"));
            break;
        case Attribute::ToTheEnd:
            line(level, "repeat: eos");
            break;
        case Attribute::Once:
            break;
        }
    }

    static std::string lastNumber(const Attribute &attribute)
    {
        std::string expression = "_." + attribute.last.back();
        for (std::size_t i = attribute.last.size() - 1; i-- > 0;)
            expression = '(' + readingIs(attribute.rival, i) + " ? _." + attribute.last[i] + " : " + expression + ')';
        return expression;
    }

    void condition(const Attribute &attribute, int level)
    {
        std::string text;
        const auto also = [&text](const std::string &more) { text += (text.empty() ? "" : " and ") + more; };
        if (attribute.when == Attribute::ByReading)
            also(readingIs(attribute.rival, attribute.keys.front()));
        for (const std::uint64_t size : attribute.keys) {
            if (attribute.when == Attribute::SizeIs)
                also("_io.size == " + std::to_string(size));
            else if (attribute.when == Attribute::SizeIsNot)
                also("_io.size != " + std::to_string(size));
        }
        if (attribute.what == Attribute::Structure && attribute.extent.how == Extent::Sized) // 0: nothing is there
            also(std::string(attribute.extent.of) + " > 0");
        if (attribute.repeat == Attribute::Strided)
            also("_io.size - _io.pos >= " + std::to_string(attribute.stride));
        if (attribute.optional)
            also("not _io.eof");
        if (!text.empty())
            line(level, "if: " + text);
    }

    static std::string readingName(Str rival) { return "reading_" + identifierOf(rival); }
    static std::string readingIs(Str rival, std::uint64_t key)
    {
        return "_root." + readingName(rival) + " == " + std::to_string(key);
    }

    void facts(const Field &field, int level)
    {
        line(level, "doc: " + quoted(englishAbout(field)));
        line(level, "-grade: " + std::string(word(field.trust)));
        if (!field.source.empty())
            line(level, "-source: " + quoted(field.source));
    }

    void types()
    {
        if (m_shape.structures.size() < 2)
            return;
        line(0, "types:");
        for (const Structure &structure : m_shape.structures) {
            if (&structure == &m_shape.root())
                break;
            line(1, structure.name + ':');
            line(2, "doc: " + quoted(structure.about + '.'));
            sequence(structure, 2, false);
        }
        if (m_packed)
            packedNumber();
    }

    void packedNumber()
    {
        line(1, "packed_number:");
        line(2, "doc: Groups of 7 bits, low group first; the highest bit says that another follows.");
        line(2, "seq:");
        line(3, "- id: groups");
        line(4, "type: u1");
        line(4, "repeat: until");
        line(4, "repeat-until: _ < 128 or _io.eof");
        line(2, "instances:");
        line(3, "value:");
        std::string sum = "groups[0] % 128";
        std::uint64_t weight = 1;
        for (int group = 1; group < MostGroups; ++group) {
            const std::string index = std::to_string(group);
            weight *= 128;
            sum += " + (groups.size > " + index + " ? groups[" + index + "] % 128 * " + std::to_string(weight)
                + " : 0)";
        }
        line(4, "value: " + quoted(sum));
    }

    void enumerations()
    {
        if (m_shape.enumerations.empty())
            return;
        line(0, "enums:");
        for (const Enumeration &enumeration : m_shape.enumerations) {
            line(1, enumeration.name + ':');
            for (const Named &named : enumeration.names) {
                line(2, std::to_string(named.value) + ':');
                line(3, "id: " + identifierOf(named.name));
                line(3, "-grade: " + std::string(word(named.trust)));
            }
        }
    }

    const Format &m_format;
    const std::vector<int> &m_readings;
    const Shape m_shape;
    std::string m_text;
    bool m_packed = false;
};

} // namespace

QByteArray kaitaiStruct(const Format &format, const std::vector<int> &readings)
{
    return KaitaiWriter(format, readings).write();
}

} // namespace ft
