// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backgroundwork.h"
#include "placednodes.h"

#include "document/document.h"

namespace ft {

/// A MaxMind DB, and what must be said wherever its data is shown.
struct PlacesSource {
    QString file;
    QString credit; ///< a sentence; may be empty
};

/// Another list that is shown beside that of a document: as it was when it was chosen.
struct NodeLayer {
    QString name;
    std::shared_ptr<const RecordSet> rows;
};

/// The list at a path of a document, such as "entries" or "appendix.sources".
NodeLayer nodeLayer(Document *document, const QString &listPath, const QString &name);
/// Paths of all lists of a file whose entries have addresses: supernodes, sources of a download.
QStringList nodeListPaths(const Tree &tree);

/// The nodes of a list of a document with their places; found beside the GUI thread, anew after each re-read.
class NodePlaces : public QObject
{
    Q_OBJECT

public:
    /// `document` must outlive it; `listPath` such as "entries".
    NodePlaces(Document *document, const QString &listPath, const PlacesSource &source, QObject *parent = nullptr);

    /// Never null; empty until found.
    std::shared_ptr<const PlacedNodes> nodes() const { return m_nodes; }

    void setSource(const PlacesSource &source); ///< finds all places anew
    /// Other lists to be joined with this one; ListsAtMost - 1 of them at most.
    void setLayers(const QList<NodeLayer> &layers);
    void setBans(std::shared_ptr<const BanList> bans); ///< null: none

    /// Where the entry of a row lies in the file; an empty spot for what is not in the list itself.
    Spot spotOf(int row) const;
    /// Row of the entry that a spot is in; -1: outside the list.
    int rowOf(const Spot &spot) const;

Q_SIGNALS:
    void found();

private:
    void read();

    Document *m_document;
    QString m_listPath;
    PlacesSource m_source;
    QList<NodeLayer> m_layers;
    std::shared_ptr<const BanList> m_bans;
    std::shared_ptr<const RecordSet> m_set;
    std::shared_ptr<const PlacedNodes> m_nodes;
    BackgroundWork<std::shared_ptr<const PlacedNodes>> m_work;
};

} // namespace ft
