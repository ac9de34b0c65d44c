// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "supernodes.h"

#include "evidence/spread.h"
#include "records/recordreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace ft {

namespace {

struct NodeWords {
    Q_DECLARE_TR_FUNCTIONS(Nodes)
};

/// Nodes that a database puts at one point of a city: about 3 km apart.
constexpr double CitySpacing = 0.03;

QString classText(AddressClass kind)
{
    switch (kind) {
    case AddressClass::Public:
        return NodeWords::tr("country unknown");
    case AddressClass::None:
        return NodeWords::tr("no address");
    case AddressClass::Private:
        return NodeWords::tr("private address");
    case AddressClass::Shared:
        return NodeWords::tr("behind a provider's NAT");
    case AddressClass::Loopback:
        return NodeWords::tr("this computer itself");
    case AddressClass::LinkLocal:
        return NodeWords::tr("link-local address");
    case AddressClass::Documentation:
        return NodeWords::tr("reserved for examples");
    case AddressClass::Multicast:
        return NodeWords::tr("multicast address");
    case AddressClass::Impossible:
        break;
    }
    return NodeWords::tr("impossible address");
}

/// Which columns of a list say what.
struct NodeColumns {
    int address = -1;
    int port = -1;
    int load = -1;
    int availability = -1;
    int role = -1;
    int time = -1;
    bool timeIsAge = false;

    explicit NodeColumns(const std::vector<RecordColumn> &columns)
    {
        for (int column = 0; column < static_cast<int>(columns.size()); ++column) {
            const RecordColumn &each = columns[static_cast<std::size_t>(column)];
            if (each.source == RecordColumn::Part && !each.fields.empty())
                note(*each.fields.front(), column);
        }
    }

private:
    void note(const Field &field, int column)
    {
        switch (field.meaning) {
        case Meaning::Ipv4:
            address = address < 0 ? column : address;
            break;
        case Meaning::Port:
            port = column;
            break;
        case Meaning::Percent:
            load = column;
            break;
        case Meaning::Time:
        case Meaning::Minutes:
            time = column;
            timeIsAge = field.meaning == Meaning::Minutes;
            break;
        default:
            availability = field.id == "availability" ? column : availability;
            role = field.id == "class" ? column : role;
        }
    }
};

/// Numbers beyond a byte are damage that the findings name.
std::optional<quint8> small(const std::optional<quint64> &number)
{
    return number && *number <= 0xFF ? std::optional(static_cast<quint8>(*number)) : std::nullopt;
}

class NodeReader
{
public:
    explicit NodeReader(std::shared_ptr<const RecordSet> set)
        : m_reader(set)
        , m_columns(set->columns)
    {
    }

    Supernode read(int row)
    {
        Supernode node;
        node.row = row;
        if (m_columns.address < 0)
            return node;
        if (const auto number = m_reader.number(row, m_columns.address)) {
            node.address = static_cast<quint32>(*number);
        } else {
            const QString text = m_reader.text(row, m_columns.address);
            node.address = ipv4(text.toStdString());
            node.host = node.address ? QString() : text;
        }
        node.port = static_cast<quint16>(number(row, m_columns.port).value_or(0));
        node.load = small(number(row, m_columns.load));
        node.availability = small(number(row, m_columns.availability));
        node.role = small(number(row, m_columns.role));
        node.time = number(row, m_columns.time);
        node.timeIsAge = m_columns.timeIsAge;
        if (node.time && node.timeIsAge)
            *node.time *= 60;
        else if (node.time == 0)
            node.time.reset(); // giFT: unknown
        return node;
    }

private:
    std::optional<quint64> number(int row, int column)
    {
        return column < 0 ? std::nullopt : m_reader.number(row, column);
    }

    RecordReader m_reader;
    NodeColumns m_columns;
};

/// Nodes that share a point, or a country without one.
using Neighbours = std::vector<Supernode *>;

void arrange(Neighbours &nodes, const std::vector<GeoPoint> &points)
{
    std::sort(nodes.begin(), nodes.end(), [](const Supernode *a, const Supernode *b) {
        return std::tie(a->address, a->port, a->row) < std::tie(b->address, b->port, b->row);
    });
    for (std::size_t i = 0; i < nodes.size(); ++i)
        nodes[i]->at = points[i];
}

std::vector<GeoPoint> pointsIn(CountryId country, std::size_t count, const World &world)
{
    const Inside inside(world.mainland(country));
    if (!inside.isEmpty())
        return spread(inside, count);
    const auto point = outlyingPoint(country);
    return point ? spread(*point, count, CitySpacing) : std::vector<GeoPoint>();
}

} // namespace

QString addressText(const Supernode &node)
{
    const QString host = node.address ? dottedQuad(*node.address) : oneLine(node.host);
    return node.port == 0 ? host : QStringLiteral("%1:%2").arg(host).arg(node.port);
}

QString unplacedText(const Supernode &node)
{
    return node.address ? classText(addressClass(*node.address)) : NodeWords::tr("host name or damage");
}

ListedNode listedNode(const Supernode &node)
{
    ListedNode listed;
    listed.address = node.address;
    listed.host = node.host.toStdString();
    listed.port = node.port;
    listed.load = node.load;
    listed.availability = node.availability;
    listed.role = node.role;
    listed.time = node.timeIsAge ? std::nullopt : std::optional<std::uint64_t>(node.time);
    listed.country = node.country;
    listed.at = node.at;
    return listed;
}

std::vector<Supernode> readSupernodes(std::shared_ptr<const RecordSet> set)
{
    std::vector<Supernode> nodes;
    nodes.reserve(static_cast<std::size_t>(set->rowCount()));
    NodeReader reader(set);
    for (int row = 0; row < set->rowCount(); ++row)
        nodes.push_back(reader.read(row));
    return nodes;
}

void place(std::vector<Supernode> &nodes, const PlaceDatabase &places, const World &world)
{
    std::map<CountryId, Neighbours> byCountry;
    std::map<std::pair<double, double>, Neighbours> byPoint;
    for (Supernode &node : nodes) {
        if (!node.address || addressClass(*node.address) != AddressClass::Public)
            continue;
        const Location found = places.lookup(*node.address);
        node.country = found.country;
        node.city = QString::fromStdString(found.city);
        node.isSpread = !found.point;
        if (found.point)
            byPoint[{found.point->longitude, found.point->latitude}].push_back(&node);
        else if (found.country != NoCountry)
            byCountry[found.country].push_back(&node);
    }
    for (auto &[point, neighbours] : byPoint)
        arrange(neighbours, spread(GeoPoint{point.first, point.second}, neighbours.size(), CitySpacing));
    for (auto &[country, neighbours] : byCountry) {
        if (const auto points = pointsIn(country, neighbours.size(), world); !points.empty())
            arrange(neighbours, points);
    }
}

QString continentName(Continent continent)
{
    switch (continent) {
    case Continent::Africa:
        return NodeWords::tr("Africa");
    case Continent::Antarctica:
        return NodeWords::tr("Antarctica");
    case Continent::Asia:
        return NodeWords::tr("Asia");
    case Continent::Europe:
        return NodeWords::tr("Europe");
    case Continent::NorthAmerica:
        return NodeWords::tr("North America");
    case Continent::Oceania:
        return NodeWords::tr("Oceania");
    case Continent::SouthAmerica:
        return NodeWords::tr("South America");
    case Continent::None:
        break;
    }
    return {};
}

} // namespace ft
