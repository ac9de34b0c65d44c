// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeplaces.h"

#include "worldatlas.h"

#include "document/listpaths.h"
#include "records/recordreader.h"

#include <QFile>

#include <algorithm>

namespace ft {

namespace {

/// All that finding places needs, beside the GUI thread.
struct Question {
    QList<NodeLayer> lists; ///< the document's own first
    PlacesSource source;
    std::shared_ptr<const BanList> bans;
};

std::shared_ptr<const PlacedNodes> placedNodes(const Question &question)
{
    const PlacesSource &source = question.source;
    auto result = std::make_shared<PlacedNodes>();
    PlaceDatabase places;
    if (!places.open(QFile::encodeName(source.file).toStdString()))
        result->placesError = QString::fromStdString(places.error());
    // A database of DB-IP's own making says so itself.
    const bool isDbIp = QString::fromStdString(places.type()).startsWith(QLatin1String("DBIP"), Qt::CaseInsensitive);
    result->placesCredit = isDbIp ? QStringLiteral("IP Geolocation by DB-IP.") : source.credit;
    result->placesBuilt = places.built();
    std::vector<std::vector<Supernode>> lists;
    QStringList names;
    for (const NodeLayer &list : question.lists) {
        lists.push_back(readSupernodes(list.rows));
        names += list.name;
    }
    join(*result, std::move(lists), names);
    mark(*result, question.bans);
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

NodeLayer nodeLayer(Document *document, const QString &listPath, const QString &name)
{
    return {name, std::make_shared<const RecordSet>(recordSet(document->opened().bytes, document->sharedTree(),
                                                              listPath.toStdString(), document->findings(), Style()))};
}

QStringList nodeListPaths(const Tree &tree)
{
    QStringList paths;
    for (const Str name : {Str("entries"), Str("sources")})
        paths += listsNamed(tree, name);
    return paths;
}

NodePlaces::NodePlaces(Document *document, const QString &listPath, const PlacesSource &source, QObject *parent)
    : QObject(parent),
      m_document(document),
      m_listPath(listPath),
      m_source(source),
      m_nodes(std::make_shared<PlacedNodes>()),
      m_work([this](const std::shared_ptr<const PlacedNodes> &nodes) {
          m_nodes = nodes;
          Q_EMIT found();
      })
{
    connect(document, &Document::reread, this, &NodePlaces::read);
    read();
}

void NodePlaces::setSource(const PlacesSource &source)
{
    m_source = source;
    read();
}

void NodePlaces::setLayers(const QList<NodeLayer> &layers)
{
    m_layers = layers.first(std::min<qsizetype>(layers.size(), ListsAtMost - 1));
    read();
}

void NodePlaces::setBans(std::shared_ptr<const BanList> bans)
{
    m_bans = std::move(bans);
    read();
}

void NodePlaces::read()
{
    const NodeLayer own = nodeLayer(m_document, m_listPath, m_document->fileName());
    m_set = own.rows;
    m_work.start([question = Question{QList{own} + m_layers, m_source, m_bans}](auto &promise) {
        promise.addResult(placedNodes(question));
    });
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
