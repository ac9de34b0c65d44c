// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "supernodes.h"

#include "document/document.h"

#include <QFutureWatcher>
#include <QThreadPool>

namespace ft {

/// A MaxMind DB, and what must be said wherever its data is shown.
struct PlacesSource {
    QString file;
    QString credit; ///< a sentence; may be empty
};

/// A list with all its places.
struct PlacedNodes {
    std::vector<Supernode> nodes; ///< by row
    std::vector<int> counts; ///< nodes by country, as long as countries()
    int placed = 0; ///< on the map
    QString placesError; ///< why no countries are known; empty: they are
    QString placesCredit; ///< to be shown
    quint64 placesBuilt = 0; ///< seconds since 1970
};

/// The nodes of a list of a document with their places; found beside the GUI thread, anew after each re-read.
class NodePlaces : public QObject
{
    Q_OBJECT

public:
    /// `document` must outlive it; `listPath` such as "entries".
    NodePlaces(Document *document, const QString &listPath, const PlacesSource &source, QObject *parent = nullptr);
    ~NodePlaces() override;

    /// Never null; empty until found.
    std::shared_ptr<const PlacedNodes> nodes() const { return m_nodes; }
    bool isFinding() const { return m_watcher.isRunning(); }

    void setSource(const PlacesSource &source); ///< finds all places anew

    /// Where the entry of a row lies in the file.
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
    std::shared_ptr<const RecordSet> m_set;
    std::shared_ptr<const PlacedNodes> m_nodes;
    QFutureWatcher<std::shared_ptr<const PlacedNodes>> m_watcher;
    QThreadPool m_pool;
};

} // namespace ft
