// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeplaces.h"

#include "background.h"
#include "worldatlas.h"

#include "records/recordreader.h"

#include <QFile>

#include <algorithm>

namespace ft {

namespace {

std::shared_ptr<const PlacedNodes> placedNodes(const std::shared_ptr<const RecordSet> &set, const PlacesSource &source)
{
    auto result = std::make_shared<PlacedNodes>();
    PlaceDatabase places;
    if (!places.open(QFile::encodeName(source.file).toStdString()))
        result->placesError = QString::fromStdString(places.error());
    // A database of DB-IP's own making says so itself.
    const bool isDbIp = QString::fromStdString(places.type()).startsWith(QLatin1String("DBIP"), Qt::CaseInsensitive);
    result->placesCredit = isDbIp ? QStringLiteral("IP Geolocation by DB-IP.") : source.credit;
    result->placesBuilt = places.built();
    result->nodes = readSupernodes(set);
    place(result->nodes, places, worldAtlas());
    result->counts.resize(countries().size());
    for (const Supernode &node : result->nodes) {
        result->placed += node.at ? 1 : 0;
        if (node.country != NoCountry)
            ++result->counts[node.country];
    }
    return result;
}

} // namespace

NodePlaces::NodePlaces(Document *document, const QString &listPath, const PlacesSource &source, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_listPath(listPath)
    , m_source(source)
    , m_nodes(std::make_shared<PlacedNodes>())
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
            return;
        m_nodes = m_watcher.result();
        Q_EMIT found();
    });
    connect(document, &Document::reread, this, &NodePlaces::read);
    read();
}

NodePlaces::~NodePlaces()
{
    m_watcher.cancel();
}

void NodePlaces::setSource(const PlacesSource &source)
{
    m_source = source;
    read();
}

void NodePlaces::read()
{
    m_watcher.cancel();
    m_set = std::make_shared<const RecordSet>(recordSet(m_document->opened().bytes, m_document->sharedTree(),
                                                        m_listPath.toStdString(), m_document->findings(), Style()));
    using Result = std::shared_ptr<const PlacedNodes>;
    m_watcher.setFuture(startIn<Result>(m_pool, [set = m_set, source = m_source](auto &promise) {
        promise.addResult(placedNodes(set, source));
    }));
}

Spot NodePlaces::spotOf(int row) const
{
    if (row < 0 || row >= m_set->rowCount())
        return {};
    RecordReader reader(m_set);
    const RecordReader::Record &record = reader.record(row);
    return {record.tree->nodes[record.element].extents(), QString::fromStdString(path(*record.tree, record.element))};
}

int NodePlaces::rowOf(const Spot &spot) const
{
    return spot.path.isEmpty() ? m_set->rowAt(spot.extents.at) : m_set->rowOf(spot.path.toStdString());
}

} // namespace ft
