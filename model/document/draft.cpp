// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft.h"

#include "document.h"

#include "schema/reader.h"
#include "wording/editwords.h"
#include "wording/fieldplace.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ft {
namespace {

struct DraftWords {
    Q_DECLARE_TR_FUNCTIONS(draft)
};

QString nameOf(const Document &document, const QString &path)
{
    return oneLine(placeText(document.tree(), path.toStdString()));
}

using Change = std::function<Edit(const Tree &tree, NodeId node)>;

/// The edit of whatever has that path, in lazy rows too.
Edit editAt(const Tree &tree, const ByteSource &bytes, const QString &path, const Change &change)
{
    Edit edit{{}, {}, Refusal{.why = Refusal::NoSuchPlace, .path = path.toStdString()}};
    ByteWindow window(bytes);
    visitField(tree, path.toStdString(), window, [&](const Tree &near, NodeId node) { edit = change(near, node); });
    return edit;
}

/// How a value that was typed for a field is read.
struct Reading {
    QString words;
    bool isNumber = false;
};

Reading readingOf(const Node &node, const Value &value, const Style &style)
{
    const Field &field = *node.field;
    if (value.type == Value::Number)
        return {display(field, value, style), true};
    const int size = static_cast<int>(value.bytes.size());
    if (field.extent.how == Extent::Fixed)
        return {DraftWords::tr("%1 of %n byte(s)", nullptr, static_cast<int>(node.size)).arg(QLocale().toString(size))};
    return {DraftWords::tr("%n byte(s)", nullptr, size)};
}

/// No more of a text than an entry of a menu can hold.
QString shortened(const QString &text)
{
    constexpr qsizetype MostLetters = 40;
    const QString line = oneLine(text);
    return line.size() > MostLetters ? line.left(MostLetters) + QChar(0x2026) : line;
}

/// From the end on, so that the paths of those before stay right.
QStringList fromTheEnd(QStringList elements)
{
    std::sort(elements.begin(), elements.end(), [](const QString &one, const QString &other) {
        const auto a = elementPath(one);
        const auto b = elementPath(other);
        if (!a || !b || a->list != b->list)
            return one > other;
        return a->row > b->row;
    });
    elements.removeDuplicates();
    return elements;
}

} // namespace

Draft drafted(const Edit &edit, const QString &text, const Style &style)
{
    Draft result{edit.plan, text, {}, {}, {}};
    if (edit.refusal) {
        result.problem = sentence(*edit.refusal);
        result.larger = edit.refusal->larger;
    }
    for (const Followed &each : edit.follows)
        result.follows.append(followedText(each, style));
    return result;
}

Draft settingOf(const Document &document, const QString &path, const QString &typedText, const Style &style)
{
    QString problem;
    Reading read;
    const Edit edit = editAt(document.tree(), document.bytes(), path, [&](const Tree &tree, NodeId node) {
        const Typed value = typed(tree, node, typedText, document.codePage());
        problem = value.problem;
        if (value.settings.size() == 1)
            read = readingOf(tree.nodes[value.settings.front().node], value.settings.front().value, style);
        return problem.isEmpty() ? setValues(tree, document.bytes(), value.settings, document.follow()) : Edit();
    });
    Draft result = drafted(edit, DraftWords::tr("Set %1 to %2").arg(nameOf(document, path), shortened(read.isNumber ? read.words : typedText)), style);
    if (!problem.isEmpty())
        result.problem = problem;
    result.understood = read.words;
    return result;
}

Draft insertionAt(const Document &document, const QString &place, const Style &style)
{
    return drafted(insertElement(document.tree(), document.bytes(), place.toStdString(), document.follow()),
                    DraftWords::tr("Insert %1").arg(nameOf(document, place)), style);
}

Draft duplicationOf(const Document &document, const QString &element, const Style &style)
{
    const Edit edit = editAt(document.tree(), document.bytes(), element, [&](const Tree &tree, NodeId node) {
        return duplicate(tree, document.bytes(), node, document.follow());
    });
    return drafted(edit, DraftWords::tr("Duplicate %1").arg(nameOf(document, element)), style);
}

Draft moveTo(const Document &document, const QString &element, quint64 row, const Style &style)
{
    const Edit edit = editAt(document.tree(), document.bytes(), element, [&](const Tree &tree, NodeId node) {
        return move(tree, document.bytes(), node, row, document.follow());
    });
    return drafted(edit, DraftWords::tr("Move %1").arg(nameOf(document, element)), style);
}

Draft removalOf(const Document &document, const QStringList &elements, const Style &style)
{
    const QStringList ordered = fromTheEnd(elements);
    Draft all;
    Tree tree = document.tree();
    for (const QString &element : ordered) {
        const Changed now(document.bytes(), all.plan);
        const Edit edit = editAt(tree, now, element, [&](const Tree &near, NodeId node) {
            return remove(near, now, node, document.follow());
        });
        const Draft one = drafted(edit, {}, style);
        if (!one.problem.isEmpty())
            return one;
        all.plan = joined(all.plan, one.plan);
        all.follows = one.follows; // of the last one: it says where the counts end up
        if (ordered.size() > 1)
            tree = readAgain(tree, Changed(document.bytes(), all.plan));
    }
    all.plan = trimmed(all.plan, document.bytes());
    all.text = ordered.size() == 1 ? DraftWords::tr("Remove %1").arg(nameOf(document, ordered.constFirst()))
                                   : DraftWords::tr("Remove %n entries", nullptr, static_cast<int>(ordered.size()));
    return all;
}

Draft overwriting(const Document &document, quint64 at, const QByteArray &bytes, const QString &text)
{
    const quint64 size = document.bytes().size();
    const quint64 count = std::min<quint64>(static_cast<quint64>(bytes.size()), size - std::min(at, size));
    const Plan plan{{{at, count, Bytes(bytes.begin(), bytes.end())}}};
    return {trimmed(plan, document.bytes()), text, {}, {}, {}};
}

std::optional<QString> editText(const Document &document, const QString &path)
{
    ByteWindow window(document.bytes());
    std::optional<QString> text;
    visitField(document.tree(), path.toStdString(), window, [&](const Tree &tree, NodeId node) {
        // A payload of gigabytes is nothing to type; the hex view has it.
        if (isTypable(tree, node) && tree.nodes[node].field->meaning != Meaning::Payload)
            text = editText(tree, node, window, document.codePage());
    });
    return text;
}

QStringList choicesOf(const Document &document, const QString &path)
{
    ByteWindow window(document.bytes());
    QStringList choices;
    visitField(document.tree(), path.toStdString(), window, [&](const Tree &tree, NodeId node) {
        for (const Named &named : tree.nodes[node].field->names)
            choices.append(nameText(named.name));
    });
    return choices;
}

std::optional<ElementPath> elementPath(const QString &path)
{
    const qsizetype bracket = path.lastIndexOf(u'[');
    if (bracket < 0 || !path.endsWith(u']'))
        return std::nullopt;
    bool isNumber = false;
    const quint64 row = QStringView(path).mid(bracket + 1).chopped(1).toULongLong(&isNumber);
    return isNumber ? std::optional(ElementPath{path.left(bracket), row}) : std::nullopt;
}

} // namespace ft
