// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "differences.h"

#include "columns.h"
#include "roles.h"

#include <algorithm>
#include <map>

namespace ft {

namespace {

bool isCompared(const Tree &tree, NodeId node)
{
    const bool isEmptyList = tree.nodes[node].field->kind == Kind::List && tree.nodes[node].size == 0;
    return tree.isLeaf(node) && !isEmptyList && tree.nodes[node].field->meaning != Meaning::Payload;
}

Bytes bytesOf(const Tree &tree, NodeId node, ByteWindow &window)
{
    const View view = window.view(tree.nodes[node].at, static_cast<std::size_t>(tree.nodes[node].size));
    return {view.begin(), view.end()};
}

/// One version of the file, and its fields by path.
struct FieldsByPath {
    FieldsByPath(const FileVersion &version, const Style &shownAs)
        : tree(version.tree), window(version.bytes), style(shownAs)
    {
        for (NodeId node = 0; node < tree.nodes.size(); ++node) {
            if (isCompared(tree, node))
                byPath.emplace(path(tree, node), node);
        }
    }

    NodeId at(const std::string &path) const
    {
        const auto found = byPath.find(path);
        return found == byPath.end() ? NoNode : found->second;
    }
    Difference difference(const std::string &path, NodeId node) const
    {
        return {QString::fromStdString(path), label(*tree.nodes[node].field), {}, {}, tree.nodes[node].at};
    }
    QString text(NodeId node)
    {
        const QString shown = display(tree, node, window, style);
        return shown.isEmpty() ? DifferencesModel::tr("empty") : shown;
    }
    Bytes bytes(NodeId node) { return bytesOf(tree, node, window); }

    const Tree &tree;
    ByteWindow window;
    const Style &style;
    std::map<std::string, NodeId> byPath;
};

} // namespace

QList<Difference> differences(const Document &before, const Document &after, const Style &style)
{
    return differences({before.tree(), before.bytes()}, {after.tree(), after.bytes()}, style);
}

QList<Difference> differences(const FileVersion &before, const FileVersion &after, const Style &style)
{
    FieldsByPath old(before, style);
    FieldsByPath now(after, style);
    QList<Difference> found;
    for (const auto &[path, node] : now.byPath) {
        const NodeId earlier = old.at(path);
        if (earlier != NoNode && old.bytes(earlier) == now.bytes(node))
            continue;
        Difference difference = now.difference(path, node);
        difference.before = earlier == NoNode ? QString() : old.text(earlier);
        difference.after = now.text(node);
        found.append(difference);
    }
    for (const auto &[path, node] : old.byPath) {
        if (now.at(path) != NoNode)
            continue;
        Difference difference = old.difference(path, node);
        difference.before = old.text(node);
        found.append(difference);
    }
    std::stable_sort(found.begin(), found.end(), [](const Difference &a, const Difference &b) { return a.at < b.at; });
    if (found.size() > DifferencesAtMost)
        found.resize(DifferencesAtMost);
    return found;
}

DifferencesModel::DifferencesModel(QObject *parent) : QAbstractTableModel(parent) {}

void DifferencesModel::setDifferences(QList<Difference> differences)
{
    beginResetModel();
    m_differences = std::move(differences);
    endResetModel();
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_differences.size());
}

int DifferencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ft::columnCount<DifferenceColumn>();
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Difference &difference = m_differences[index.row()];
    if (role == PathRole)
        return difference.path;
    if (role == Qt::ToolTipRole)
        return difference.label;
    const auto column = static_cast<DifferenceColumn>(index.column());
    if (role == Qt::TextAlignmentRole && column == DifferenceColumn::Offset)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case DifferenceColumn::Field:
        return difference.path;
    case DifferenceColumn::Before:
        return difference.before.isEmpty() ? tr("not there") : difference.before;
    case DifferenceColumn::After:
        return difference.after.isEmpty() ? tr("not there") : difference.after;
    case DifferenceColumn::Offset:
        return offsetText(difference.at);
    case DifferenceColumn::Count:
        break;
    }
    return {};
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<DifferenceColumn>(section)) {
    case DifferenceColumn::Field:
        return tr("Field");
    case DifferenceColumn::Before:
        return tr("Before");
    case DifferenceColumn::After:
        return tr("After");
    case DifferenceColumn::Offset:
        return tr("Offset");
    case DifferenceColumn::Count:
        break;
    }
    return {};
}

} // namespace ft
