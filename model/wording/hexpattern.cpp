// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hexpattern.h"

#include "tablewords.h"
#include "text.h"

#include "schema/shape.h"

#include <algorithm>
#include <set>
#include <string>

namespace ft {

namespace {

/// The language has no borders around parts of a file: a structure that fills its surroundings is told their size.
class PatternWriter
{
public:
    PatternWriter(const Format &format, const std::vector<int> &readings)
        : m_format(format), m_readings(readings), m_shape(shapeOf(format))
    {
        for (const Structure &structure : m_shape.structures) {
            const auto &all = structure.attributes;
            if (std::any_of(all.begin(), all.end(), [this](const Attribute &each) { return asksForSize(each); }))
                m_sized.insert(structure.name);
        }
    }

    QByteArray write()
    {
        header();
        for (const Enumeration &enumeration : m_shape.enumerations)
            write(enumeration);
        for (const Structure &structure : m_shape.structures) {
            if (&structure != &m_shape.root())
                write(structure);
        }
        writeRoot(m_shape.root());
        return QByteArray::fromStdString(m_text);
    }

private:
    void line(const std::string &text) { m_text += text + '\n'; }
    void member(const std::string &text) { line(std::string(4 * m_level, ' ') + text); }

    bool asksForSize(const Attribute &attribute) const
    {
        return attribute.extent.how == Extent::Rest || attribute.repeat == Attribute::ToTheEnd
            || attribute.repeat == Attribute::Strided || attribute.repeat == Attribute::UntilZero || attribute.optional
            || attribute.when == Attribute::SizeIs || attribute.when == Attribute::SizeIsNot
            || (attribute.what == Attribute::Structure && attribute.extent.how == Extent::Parts
                && m_sized.contains(attribute.type));
    }

    void header()
    {
        line("#pragma description " + std::string(m_format.name));
        line("#pragma endian little");
        line("// Made by FastTrack Workbench from its own table of the format: ftwb describe "
             + std::string(m_format.id) + " --to hexpat");
        line("// SPDX-License-Identifier: GPL-3.0-or-later");
        line("// Facts are graded: certain, likely or guess. Sound files only: what is damaged, or found by trying, "
             "needs");
        line("// FastTrack Workbench. This pattern was not tried in ImHex by those who made it.");
        line("import std.mem;");
        line("");
        for (std::size_t i = 0; i < m_format.rivals.size(); ++i) {
            const Rival &rival = m_format.rivals[i];
            std::string about(rival.label);
            for (std::size_t reading = 0; reading < rival.readings.size(); ++reading)
                about += (reading == 0 ? ": " : "; ") + std::to_string(reading) + ' '
                    + std::string(rival.readings[reading].label);
            line("// " + about + ". No file says which.");
            line("u8 " + nameOfReading(rival.id) + " = "
                 + std::to_string(i < m_readings.size() ? std::max(0, m_readings[i]) : 0) + ";\n");
        }
    }

    void write(const Enumeration &enumeration)
    {
        line("enum " + enumeration.name + " : u" + std::to_string(8 * enumeration.size) + " {");
        for (const Named &named : enumeration.names)
            line("    " + identifierOf(named.name) + " = " + std::to_string(named.value) + ", // "
                 + std::string(word(named.trust)));
        line("};\n");
    }

    void write(const Structure &structure)
    {
        const bool sized = m_sized.contains(structure.name);
        line("// " + structure.about);
        line("struct " + structure.name + (sized ? "<auto Size> {" : " {"));
        m_level = 1;
        if (sized)
            member("u128 surroundings_end = $ + Size;");
        for (const Attribute &attribute : structure.attributes)
            write(attribute);
        line("};\n");
        m_level = 0;
    }

    void writeRoot(const Structure &root)
    {
        if (m_shape.isText) {
            line("struct line {\n    char text[while(!std::mem::eof() && std::mem::read_unsigned($, 1) != 0x0A)];");
            line("    if (!std::mem::eof())\n        char line_end;\n};\n");
            line("// Their forms are told apart by trying, for which this language has no words.");
            line("line lines[while(!std::mem::eof())] @ 0;");
            return;
        }
        if (m_shape.fromTheEnd) {
            writeFromTheEnd(root);
            return;
        }
        write(root);
        line(typed(root.name, "std::mem::size()") + " file @ 0;");
    }

    void writeFromTheEnd(const Structure &root)
    {
        const std::string tailAt = "std::mem::size() - " + std::to_string(m_shape.fromTheEnd->tailSize);
        const std::string bodySize(m_shape.fromTheEnd->bodySize);
        const std::string bodyAt = tailAt + " - " + bodySize;
        const Attribute &data = root.attributes[0];
        const Attribute &body = root.attributes[1];
        const Attribute &tail = root.attributes[2];
        line(typed(tail.type, std::to_string(m_shape.fromTheEnd->tailSize)) + ' ' + tail.id + " @ " + tailAt + ';'
             + facts(*tail.field));
        line(typed(body.type, bodySize) + ' ' + body.id + " @ " + bodyAt + ';' + facts(*body.field));
        line("u8 " + data.id + '[' + bodyAt + "] @ 0;" + facts(*data.field));
    }

    /// A structure by name, with the size of its surroundings where it asks for it.
    std::string typed(const std::string &name, const std::string &size) const
    {
        return m_sized.contains(name) ? name + '<' + size + '>' : name;
    }

    void write(const Attribute &attribute)
    {
        const std::string condition = conditionOf(attribute);
        if (!condition.empty()) {
            member("if (" + condition + ") {");
            ++m_level;
        }
        if (attribute.what == Attribute::Switch)
            writeSwitch(attribute);
        else
            writePlain(attribute);
        if (!condition.empty()) {
            --m_level;
            member("}");
        }
    }

    void writePlain(const Attribute &attribute)
    {
        const bool contained = attribute.what == Attribute::Structure && attribute.repeat == Attribute::Once
            && (attribute.extent.how == Extent::Sized || attribute.extent.how == Extent::Fixed);
        if (contained)
            member("u128 " + idOf(attribute) + "_end = $ + " + sizeOf(attribute) + ';');
        if (attribute.repeat == Attribute::UntilZero)
            member("u128 " + idOf(attribute) + "_at = $;");
        member(typeOf(attribute) + ' ' + idOf(attribute) + countOf(attribute) + ';' + facts(*attribute.field));
        if (contained)
            member("padding[" + idOf(attribute) + "_end - $];");
    }

    void writeSwitch(const Attribute &attribute)
    {
        const std::string size(attribute.extent.of);
        member("match (" + std::string(attribute.on) + ") {");
        for (const auto &[key, name] : attribute.cases)
            member("    (" + std::to_string(key) + "): " + typed(name, size) + ' ' + idOf(attribute) + ';');
        member("    (_): " + typed(attribute.otherwise, size) + ' ' + idOf(attribute) + ';');
        member("}");
    }

    std::string sizeOf(const Attribute &attribute) const
    {
        switch (attribute.extent.how) {
        case Extent::Fixed:
            return std::to_string(attribute.extent.size);
        case Extent::Sized:
            return std::string(attribute.extent.of);
        default:
            return "surroundings_end - $";
        }
    }

    std::string typeOf(const Attribute &attribute) const
    {
        switch (attribute.what) {
        case Attribute::Number:
            if (!attribute.names.empty())
                return attribute.names;
            return (attribute.field->endian == Endian::Big ? "be u" : "u") + std::to_string(8 * attribute.extent.size);
        case Attribute::Characters:
            return "char";
        case Attribute::Structure:
            return typed(attribute.type, sizeOf(attribute));
        default:
            return "u8";
        }
    }

    std::string countOf(const Attribute &attribute) const
    {
        const std::string room = "$ < surroundings_end";
        switch (attribute.repeat) {
        case Attribute::Counted:
            return '[' + std::string(attribute.count) + ']';
        case Attribute::Strided:
            return "[(surroundings_end - $) / " + std::to_string(attribute.stride) + ']';
        case Attribute::UntilZero: {
            const std::string size = std::to_string(attribute.lastSize);
            return "[while(" + room + " && ($ == " + idOf(attribute) + "_at || std::mem::read_unsigned($ - " + size
                + ", " + size + ") != 0))]";
        }
        case Attribute::ToTheEnd:
            return "[while(" + room + ")]";
        case Attribute::Once:
            break;
        }
        if (attribute.what == Attribute::Packed) // the last byte has its highest bit clear; it follows as one more
            return "[while($ < surroundings_end && std::mem::read_unsigned($, 1) >= 0x80)]";
        if (attribute.what == Attribute::Number || attribute.what == Attribute::Structure)
            return {};
        return attribute.extent.how == Extent::Nul ? "[]" : '[' + sizeOf(attribute) + ']';
    }

    std::string conditionOf(const Attribute &attribute) const
    {
        std::string text;
        const auto also = [&text](const std::string &more) { text += (text.empty() ? "" : " && ") + more; };
        if (attribute.when == Attribute::ByReading)
            also(nameOfReading(attribute.rival) + " == " + std::to_string(attribute.keys.front()));
        for (const std::uint64_t size : attribute.keys) {
            if (attribute.when == Attribute::SizeIs)
                also("Size == " + std::to_string(size));
            else if (attribute.when == Attribute::SizeIsNot)
                also("Size != " + std::to_string(size));
        }
        if (attribute.what == Attribute::Structure && attribute.extent.how == Extent::Sized)
            also(std::string(attribute.extent.of) + " > 0");
        if (attribute.optional)
            also("$ < surroundings_end");
        return text;
    }

    static std::string idOf(const Attribute &attribute)
    {
        constexpr Str reserved[] = {"parent", "this", "padding", "str", "auto", "in", "out",
                                    "match",  "from", "as",      "is",  "le",   "be"};
        return std::find(std::begin(reserved), std::end(reserved), attribute.id) == std::end(reserved)
            ? attribute.id
            : attribute.id + '_';
    }

    static std::string nameOfReading(Str rival) { return "reading_" + identifierOf(rival); }

    static std::string facts(const Field &field)
    {
        std::string comment = englishAbout(field);
        std::replace(comment.begin(), comment.end(), '"', '\'');
        return " // " + comment + ' ' + std::string(word(field.trust))
            + (field.source.empty() ? "" : ", " + std::string(field.source));
    }

    const Format &m_format;
    const std::vector<int> &m_readings;
    const Shape m_shape;
    std::set<std::string> m_sized; ///< structures with the parameter Size
    std::string m_text;
    std::size_t m_level = 0;
};

} // namespace

QByteArray hexPattern(const Format &format, const std::vector<int> &readings)
{
    return PatternWriter(format, readings).write();
}

} // namespace ft
