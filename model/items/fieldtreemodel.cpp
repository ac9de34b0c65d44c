// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldtreemodel.h"

#include "records/headline.h"
#include "schema/reader.h"

#include <charconv>

// The structure; what the cells say is in fieldtreemodel_data.cpp.

namespace ft {

static_assert(sizeof(quintptr) == 8, "an index holds a branch and a node");

namespace {

constexpr quintptr RowBit = quintptr(1) << 63;
/// Rows that fit on a few screens; one is about 2 KB.
constexpr int GlancesKept = 256;

std::uint64_t rowKey(NodeId list, std::uint32_t row)
{
    return std::uint64_t(list) << 32 | row;
}

} // namespace

FieldTreeModel::FieldTreeModel(Document *document, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_bytes(document->bytes())
    , m_saved(*document)
    , m_glances(GlancesKept)
{
    m_style.codePage = document->codePage();
    takeFindings();
    m_branches.push_back(std::make_unique<Branch>(document->sharedTree()));
    connect(document, &Document::reread, this, &FieldTreeModel::readAgain);
    connect(document, &Document::findingsChanged, this, &FieldTreeModel::marksChanged);
    connect(document, &Document::codePageChanged, this, [this] { setStyle(m_style); });
}

FieldTreeModel::~FieldTreeModel() = default;

void FieldTreeModel::setStyle(const Style &style)
{
    m_style = style;
    m_style.codePage = m_document->codePage();
    textsChanged();
}

void FieldTreeModel::setNotes(const Notes *notes)
{
    if (m_notes)
        m_notes->disconnect(this);
    m_notes = notes;
    if (m_notes)
        connect(m_notes, &Notes::changed, this, &FieldTreeModel::textsChanged);
    textsChanged();
}

void FieldTreeModel::readAgain()
{
    beginResetModel();
    m_bytes = ByteWindow(m_document->bytes());
    m_glances.clear();
    m_rowBranches.clear();
    m_branches.clear();
    m_branches.push_back(std::make_unique<Branch>(m_document->sharedTree()));
    m_saved = SavedState(*m_document);
    takeFindings();
    endResetModel();
}

quintptr FieldTreeModel::idOf(const Place &place)
{
    if (place.isRow)
        return RowBit | quintptr(place.node) << 32 | place.row;
    return quintptr(place.branch) << 32 | place.node;
}

FieldTreeModel::Place FieldTreeModel::placeOf(const QModelIndex &index)
{
    const quintptr id = index.internalId();
    const auto low = static_cast<std::uint32_t>(id);
    const auto high = static_cast<std::uint32_t>((id & ~RowBit) >> 32);
    return id & RowBit ? Place{0, high, true, low} : Place{high, low, false, 0};
}

QModelIndex FieldTreeModel::indexFor(const Place &place, int row, int column) const
{
    return createIndex(row, column, idOf(place));
}

QModelIndex FieldTreeModel::indexForNode(std::uint32_t branch, NodeId node) const
{
    const Branch &shown = *m_branches[branch];
    if (node != 0)
        return indexFor({branch, node, false, 0}, shown.nodes.row(node));
    if (branch == 0)
        return {};
    return indexFor({0, shown.list, true, shown.row}, static_cast<int>(shown.row));
}

const FieldTreeModel::Branch *FieldTreeModel::branchOf(NodeId list, std::uint32_t row) const
{
    const auto found = m_rowBranches.find(rowKey(list, row));
    return found == m_rowBranches.end() ? nullptr : m_branches[found->second].get();
}

QModelIndex FieldTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    std::uint32_t branch = 0;
    NodeId node = 0;
    if (!parent.isValid() && isOneLeaf())
        return indexFor({}, row, column);
    if (parent.isValid()) {
        const Place place = placeOf(parent);
        branch = place.branch;
        node = place.node;
        if (place.isRow) {
            branch = m_rowBranches.at(rowKey(place.node, place.row));
            node = 0;
        } else if (m_branches[branch]->tree->nodes[node].lazy) {
            return indexFor({0, node, true, static_cast<std::uint32_t>(row)}, row, column);
        }
    }
    const NodeId part = m_branches[branch]->nodes.children(node)[static_cast<std::size_t>(row)];
    return indexFor({branch, part, false, 0}, row, column);
}

QModelIndex FieldTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const Place place = placeOf(child);
    if (place.branch == 0 && place.node == 0)
        return {};
    return place.isRow ? indexForNode(0, place.node)
                       : indexForNode(place.branch, m_branches[place.branch]->nodes.parent(place.node));
}

int FieldTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0 || m_branches[0]->tree->nodes.empty())
        return 0;
    if (!parent.isValid())
        return isOneLeaf() ? 1 : static_cast<int>(m_branches[0]->nodes.children(0).size());
    const Place place = placeOf(parent);
    if (place.isRow) {
        const Branch *branch = branchOf(place.node, place.row);
        return branch ? static_cast<int>(branch->nodes.children(0).size()) : 0;
    }
    const Branch &branch = *m_branches[place.branch];
    if (!branch.tree->nodes[place.node].lazy)
        return static_cast<int>(branch.nodes.children(place.node).size());
    return place.branch == 0 ? static_cast<int>(ft::rowCount(*branch.tree, place.node)) : 0;
}

int FieldTreeModel::columnCount(const QModelIndex &) const
{
    return ft::columnCount<FieldColumn>();
}

bool FieldTreeModel::hasChildren(const QModelIndex &parent) const
{
    return canFetchMore(parent) || rowCount(parent) > 0;
}

bool FieldTreeModel::canFetchMore(const QModelIndex &parent) const
{
    if (!parent.isValid() || parent.column() > 0)
        return false;
    const Place place = placeOf(parent);
    return place.isRow && !branchOf(place.node, place.row);
}

void FieldTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const Place place = placeOf(parent);
    auto tree = std::make_shared<Tree>();
    readRow(*m_branches[0]->tree, place.node, place.row, m_bytes, *tree);
    auto branch = std::make_unique<Branch>(std::move(tree));
    branch->list = place.node;
    branch->row = place.row;
    const int parts = static_cast<int>(branch->nodes.children(0).size());
    const auto number = static_cast<std::uint32_t>(m_branches.size());
    if (parts > 0)
        beginInsertRows(parent, 0, parts - 1);
    m_branches.push_back(std::move(branch));
    m_rowBranches.emplace(rowKey(place.node, place.row), number);
    if (parts > 0)
        endInsertRows();
}

QModelIndex FieldTreeModel::indexOf(const QString &path)
{
    const std::string wanted = path.toStdString();
    const Tree &tree = *m_branches[0]->tree;
    if (wanted.empty())
        return {};
    if (const NodeId node = find(tree, wanted); node != NoNode)
        return indexForNode(0, node);
    for (NodeId list = 0; list < tree.nodes.size(); ++list) {
        const std::string start = tree.nodes[list].lazy ? ft::path(tree, list) + '[' : std::string();
        if (start.empty() || !wanted.starts_with(start))
            continue;
        std::uint32_t row = 0;
        const char *end = wanted.data() + wanted.size();
        const auto [behind, error] = std::from_chars(wanted.data() + start.size(), end, row);
        if (error != std::errc() || behind == end || *behind != ']' || row >= ft::rowCount(tree, list))
            return {};
        const QModelIndex rowIndex = indexFor({0, list, true, row}, static_cast<int>(row));
        if (behind + 1 == end)
            return rowIndex;
        fetchMore(rowIndex);
        const std::uint32_t branch = m_rowBranches.at(rowKey(list, row));
        const NodeId node = find(*m_branches[branch]->tree, std::string_view(behind + 2, end));
        return node == NoNode ? QModelIndex() : indexForNode(branch, node);
    }
    return {};
}

FieldTreeModel::Spotted FieldTreeModel::spotted(const Place &place) const
{
    if (!place.isRow)
        return {m_branches[place.branch]->tree.get(), place.node};
    if (const Branch *branch = branchOf(place.node, place.row))
        return {branch->tree.get(), 0};
    const std::uint64_t key = rowKey(place.node, place.row);
    Tree *tree = m_glances.object(key);
    if (!tree) {
        tree = new Tree;
        readRow(*m_branches[0]->tree, place.node, place.row, m_bytes, *tree);
        m_glances.insert(key, tree);
    }
    return {tree, 0};
}

} // namespace ft
