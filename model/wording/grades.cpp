// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content.h"

#include <algorithm>

namespace ft {

namespace {

/// Goes through the table of a tree's format and collects what is likely or a guess.
class GradeWalk
{
public:
    explicit GradeWalk(const Tree &tree) : m_tree(tree) {}

    std::vector<Grade> grades;

    /// `numbered`: the field's path carries an index of its own.
    void visit(const Field &field, const std::string &around, bool numbered)
    {
        const std::string path = field.id.empty() ? around : joined(around, field.id) + (numbered ? "[]" : "");
        note(field, path);
        parts(field, path);
        // An alternative stands in the place of its choice.
        eachAlternative(field, [&](const Field &other) { visit(other, around, numbered || other.many); });
    }

private:
    static std::string joined(const std::string &around, Str id)
    {
        return around.empty() ? std::string(id) : around + '.' + std::string(id);
    }

    /// The alternatives of a choice that the file may hold: of rival readings the one taken. Leaves chosen by another
    /// value, the tags, carry their grade where they are written: it differs from row to row.
    template <typename Visit> void eachAlternative(const Field &field, Visit visitOther) const
    {
        const bool byReading = field.on.starts_with('@');
        const bool byValue = !field.on.empty() && !byReading;
        for (const Case &choice : field.cases) {
            const bool taken = !byReading || choice.key == reading(m_tree, field.on.substr(1));
            if (choice.field && taken && (!byValue || choice.field->type))
                visitOther(*choice.field);
        }
        for (const Field &fallback : field.fallbacks) {
            if (!byValue || fallback.type)
                visitOther(fallback);
        }
    }

    /// Of several fields with one path the least certain counts.
    void note(const Field &field, const std::string &path)
    {
        if (field.trust == Trust::Certain || path.empty())
            return;
        const auto known = std::find_if(grades.begin(), grades.end(), [&](const Grade &grade) { return grade.path == path; });
        if (known == grades.end())
            grades.push_back({path, field.trust});
        else
            known->trust = std::max(known->trust, field.trust);
    }

    void parts(const Field &field, const std::string &path)
    {
        if (field.type) {
            for (const Field &part : field.type->fields)
                visit(part, path, part.many);
        }
        if (field.element && field.id.empty())
            visit(*field.element, path, field.element->many);
        else if (field.element)
            element(*field.element, path + "[]");
    }

    /// An element of a named list: its path is the list's, with an index.
    void element(const Field &field, const std::string &path)
    {
        note(field, path);
        parts(field, path);
        eachAlternative(field, [&](const Field &other) { element(other, path); });
    }

    const Tree &m_tree;
};

} // namespace

std::vector<Grade> uncertainFields(const Tree &tree)
{
    GradeWalk walk(tree);
    walk.visit(*tree.format->root, {}, false);
    return walk.grades;
}

} // namespace ft
