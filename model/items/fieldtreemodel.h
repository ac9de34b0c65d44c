// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns.h"
#include "fieldnodes.h"
#include "savedstate.h"

#include "document/document.h"
#include "document/notes.h"
#include "records/findingmarks.h"

#include <QAbstractItemModel>
#include <QCache>

namespace ft {

/// The fields of a document as a tree. Rows of lazy lists are there without being read; the fields of such a row are
/// read when it is first expanded (fetchMore) and kept until the document is read again.
///
/// A re-read resets the model: who shows it remembers paths (PathRole) and finds them again with indexOf(). The old
/// tree can be asked until the reset begins.
class FieldTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// `document` must outlive the model.
    explicit FieldTreeModel(Document *document, QObject *parent = nullptr);
    ~FieldTreeModel() override;

    Document *document() const { return m_document; }
    const Style &style() const { return m_style; }
    /// How values are shown; the code page is always the document's.
    void setStyle(const Style &style);

    /// Notes that are marked in the rows of their places; null: none. They outlive the model.
    void setNotes(const Notes *notes);

    /// The field with that path, reading lazy rows on the way; invalid for an unknown path.
    QModelIndex indexOf(const QString &path);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// A tree that is shown: the document's, or one that a lazy row was read into.
    struct Branch {
        std::shared_ptr<const Tree> tree;
        FieldNodes nodes;
        NodeId list = NoNode; ///< of the document's tree
        std::uint32_t row = 0;
        explicit Branch(std::shared_ptr<const Tree> shown) : tree(std::move(shown)), nodes(*tree) {}
    };
    /// What an index stands for: a node of a branch, or a row of a lazy list of the document's tree.
    struct Place {
        std::uint32_t branch = 0;
        NodeId node = 0;
        bool isRow = false;
        std::uint32_t row = 0; ///< of the list `node`
    };
    /// A node in the tree it belongs to.
    struct Spotted {
        const Tree *tree;
        NodeId node;
    };

    static quintptr idOf(const Place &place);
    static Place placeOf(const QModelIndex &index);
    QModelIndex indexFor(const Place &place, int row, int column = 0) const;
    QModelIndex indexForNode(std::uint32_t branch, NodeId node) const;
    /// The whole file is one leaf: the root itself is shown.
    bool isOneLeaf() const { return m_branches[0]->tree->isLeaf(0); }
    const Branch *branchOf(NodeId list, std::uint32_t row) const;
    Spotted spotted(const Place &place) const;

    QVariant text(const Place &place, FieldColumn column) const;
    QVariant value(const Place &place, FieldColumn column) const;
    QString toolTip(const Place &place) const;
    QString description(const Place &place) const;
    QString nameText(const Place &place) const;
    QStringList notesOf(const Place &place) const;
    std::string pathOf(const Place &place) const;
    bool isTypable(const QModelIndex &index) const;
    QVariant severityOf(const std::optional<Severity> &severity) const;

    void readAgain();
    void marksChanged();
    void takeFindings();
    void textsChanged();

    Document *m_document;
    Style m_style;
    mutable ByteWindow m_bytes;
    std::vector<Finding> m_findings; ///< our own: the document's change before we are told
    FindingMarks m_marks; ///< of m_findings
    SavedState m_saved;
    const Notes *m_notes = nullptr;
    std::vector<std::unique_ptr<Branch>> m_branches; ///< the document's tree first
    std::unordered_map<std::uint64_t, std::uint32_t> m_rowBranches; ///< branch of list << 32 | row
    mutable QCache<std::uint64_t, Tree> m_glances; ///< rows that were looked at without being expanded
};

} // namespace ft
