// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "destination.h"

#include "schema/reader.h"

#include <QCoreApplication>

namespace ft {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ft::GoToBar)
};

/// Blanks and the like between groups of digits, as people copy them.
QString withoutGaps(const QString &typed)
{
    QString text;
    for (const QChar c : typed) {
        if (!c.isSpace() && c != u'\'' && c != u'_')
            text += c;
    }
    return text;
}

std::optional<quint64> numberOf(const QString &typed)
{
    const QString text = withoutGaps(typed).toLower();
    if (text.isEmpty() || text.startsWith(u'+') || text.startsWith(u'-'))
        return {};
    bool ok = false;
    quint64 number = 0;
    if (text.startsWith(u"0x"))
        number = text.mid(2).toULongLong(&ok, 16);
    else if (text.endsWith(u'h'))
        number = text.chopped(1).toULongLong(&ok, 16);
    else if (text.front().isDigit() && (text.size() == 1 || text.front() != u'0'))
        number = text.toULongLong(&ok, 10);
    if (!ok && text.front().isDigit())
        number = text.toULongLong(&ok, 16);
    return ok ? std::optional(number) : std::nullopt;
}

Landing at(quint64 offset, const Document &document)
{
    const quint64 size = document.bytes().size();
    if (offset >= size)
        return {{}, size == 0 ? Words::tr("This file has no bytes.") : Words::tr("The last byte is at %1.").arg(offsetText(size - 1))};
    return {Spot{{offset, 1}, document.spotAt(offset).path}, {}};
}

// Completion -----------------------------------------------------------------------------------------------------------

constexpr std::uint64_t FirstElements = 10; // more is a table, not a completion
constexpr qsizetype MostPaths = 400;

void addElement(const Tree &tree, NodeId list, std::uint64_t index, ByteWindow &bytes, QStringList &paths)
{
    const Extents extents = tree.nodes[list].extents();
    const std::uint64_t stride = tree.nodes[list].field->stride;
    visitLeaf(tree, extents.at + index * stride, bytes,
              [&](const Tree &row, NodeId) { paths << QString::fromStdString(path(row, 0)); });
}

void addElements(const Tree &tree, NodeId list, ByteWindow &bytes, QStringList &paths)
{
    const std::uint64_t rows = rowCount(tree, list);
    if (tree.nodes[list].lazy) {
        for (std::uint64_t i = 0; i < std::min(rows, FirstElements); ++i)
            addElement(tree, list, i, bytes, paths);
        if (rows > FirstElements)
            addElement(tree, list, rows - 1, bytes, paths);
        return;
    }
    std::uint64_t index = 0;
    forEachChild(tree, list, [&](NodeId element) {
        if (index < FirstElements || index + 1 == rows)
            paths << QString::fromStdString(path(tree, element));
        ++index;
    });
}

void addChildren(const Tree &tree, NodeId parent, ByteWindow &bytes, QStringList &paths)
{
    forEachChild(tree, parent, [&](NodeId node) {
        if (paths.size() > MostPaths)
            return;
        const Field &field = *tree.nodes[node].field;
        if (!field.id.empty())
            paths << QString::fromStdString(path(tree, node));
        if (field.kind == Kind::List)
            addElements(tree, node, bytes, paths);
        else if (field.id.empty())
            addChildren(tree, node, bytes, paths);
    });
}

/// The parts of the field at `parent`, which may lie in a row of a lazy list.
void addPartsOf(const QString &parent, const Document &document, QStringList &paths)
{
    const Tree &tree = document.tree();
    ByteWindow bytes(document.bytes());
    const std::string wanted = parent.toStdString();
    if (const NodeId node = find(tree, wanted); node != NoNode)
        return addChildren(tree, node, bytes, paths);
    const Spot spot = document.spotOf(parent);
    if (spot.path.isEmpty())
        return;
    visitLeaf(tree, spot.extents.at, bytes, [&](const Tree &row, NodeId) {
        const std::size_t skip = std::min(wanted.size(), row.prefix.size() + 1);
        const NodeId node = find(row, Str(wanted).substr(skip));
        if (node != NoNode)
            addChildren(row, node, bytes, paths);
    });
}

} // namespace

Destination destination(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    if (const auto number = numberOf(text))
        return {Destination::Offset, *number};
    if (text.startsWith(u'+') || text.startsWith(u'-')) {
        const auto number = numberOf(text.mid(1));
        if (!number)
            return {};
        return {text.startsWith(u'+') ? Destination::Forward : Destination::Backward, *number};
    }
    const bool isPath = text.front().isLetter() || text.front() == u'[';
    return isPath ? Destination{Destination::Field, 0, text} : Destination{};
}

Landing landing(const QString &typed, Document &document)
{
    const Destination wanted = destination(typed);
    const quint64 here = document.focus()->spot().extents.at;
    switch (wanted.kind) {
    case Destination::Offset:
        return at(wanted.number, document);
    case Destination::Forward:
        return at(wanted.number > ~quint64{0} - here ? ~quint64{0} : here + wanted.number, document);
    case Destination::Backward:
        if (wanted.number > here)
            return {{}, Words::tr("That is before the first byte.")};
        return at(here - wanted.number, document);
    case Destination::Field: {
        const Spot spot = document.spotOf(wanted.path);
        if (spot.path.isEmpty())
            return {{}, Words::tr("No field is called %1.").arg(oneLine(wanted.path))};
        return {spot, {}};
    }
    case Destination::Nowhere:
        break;
    }
    return {{}, Words::tr("Type an offset, a distance or the path of a field.")};
}

QStringList completions(const QString &typed, const Document &document)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || !text.front().isLetter() || document.tree().nodes.empty())
        return {};
    QStringList paths;
    addPartsOf(text.left(std::max<qsizetype>(0, text.lastIndexOf(u'.'))), document, paths);
    paths.removeIf([&text](const QString &path) { return !path.startsWith(text, Qt::CaseInsensitive); });
    paths.removeDuplicates();
    return paths;
}

} // namespace ft
