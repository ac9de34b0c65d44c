// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/nodegroups.h"
#include "items/placesmodel.h"

#include "support/files.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <set>

namespace ft {
namespace {

std::unique_ptr<Document> documentOf(std::string_view bytes, const QString &path)
{
    Opened opened;
    opened.path = path;
    opened.bytes = std::make_shared<MemorySource>(bytes);
    return std::make_unique<Document>(std::move(opened));
}

std::unique_ptr<Document> giftList()
{
    return documentOf("# <host> <port> <klass> <load> <last_seen>\n"
                      "217.227.216.244 1273 1 10 1056300266\n"
                      "217.80.1.1 1214 0 60 1056300200\n"
                      "213.113.122.165 3358 1 26 1056200146\n"
                      "24.1.2.3 1214 2 80 0\n"
                      "192.168.1.5 1214 1 5 1056300146\n"
                      "fm2.imesh.com 1214 1 5 1056300146\n"
                      "??? what\n",
                      QStringLiteral("/nowhere/nodes"));
}

QString placesFile()
{
    return QString::fromStdString(test::sourceFile("resources/places/dbip-country-ipv4.mmdb").string());
}

std::shared_ptr<const PlacedNodes> placed(Document &document, const QString &file = placesFile())
{
    NodePlaces places(&document, QStringLiteral("entries"), {file, {}});
    QSignalSpy found(&places, &NodePlaces::found);
    EXPECT_TRUE(found.wait(10'000));
    return places.nodes();
}

QString codeOf(const Supernode &node)
{
    return node.country == NoCountry ? QString() : QString::fromLatin1(countries()[node.country].code.data(), 2);
}

} // namespace

TEST(NodePlaces, PlacesWhatCanBePlaced)
{
    const auto document = giftList();
    const auto nodes = placed(*document);
    ASSERT_EQ(nodes->nodes.size(), 6U);
    EXPECT_EQ(codeOf(nodes->nodes[0]), QStringLiteral("DE"));
    EXPECT_EQ(codeOf(nodes->nodes[2]), QStringLiteral("SE"));
    EXPECT_EQ(codeOf(nodes->nodes[3]), QStringLiteral("US"));
    EXPECT_EQ(nodes->placed, 4);
    EXPECT_EQ(nodes->counts[countryOf("DE")], 2);
    EXPECT_FALSE(nodes->nodes[4].at);
    EXPECT_EQ(unplacedText(nodes->nodes[4]), QStringLiteral("private address"));
    EXPECT_EQ(nodes->nodes[5].host, QStringLiteral("fm2.imesh.com"));
    EXPECT_EQ(addressText(nodes->nodes[5]), QStringLiteral("fm2.imesh.com:1214"));
    EXPECT_FALSE(nodes->nodes[3].time) << "0 is unknown";
    EXPECT_NE(nodes->nodes[0].at, nodes->nodes[1].at);
}

TEST(NodePlaces, SaysWhyThereAreNoCountries)
{
    const auto document = giftList();
    const auto nodes = placed(*document, QStringLiteral("/nowhere/at/all.mmdb"));
    EXPECT_FALSE(nodes->placesError.isEmpty());
    EXPECT_EQ(nodes->nodes.size(), 6U);
    EXPECT_EQ(nodes->placed, 0);
}

TEST(NodePlaces, FindsRowsAndTheirSpots)
{
    const auto document = giftList();
    NodePlaces places(document.get(), QStringLiteral("entries"), {placesFile(), {}});
    for (int row = 0; row < 6; ++row) {
        const Spot spot = places.spotOf(row);
        EXPECT_EQ(places.rowOf(spot), row);
        EXPECT_EQ(places.rowOf({spot.extents, {}}), row);
        EXPECT_EQ(spot.path, QStringLiteral("entries[%1]").arg(row));
    }
    EXPECT_EQ(places.rowOf({}), -1);
    EXPECT_EQ(places.spotOf(6), Spot());
}

TEST(NodePlaces, ReadsEveryKindOfList)
{
    const char *names[] = {"KazaaNet.bin", "nodelist-msg00.bin", "nodes", "favourites.kzn", "favourites.kzf"};
    for (const char *name : names) {
        QFile file(QString::fromStdString((test::sourceFile("resources/samples/supernodes") / name).string()));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        const QByteArray bytes = file.readAll();
        const auto document = documentOf({bytes.constData(), static_cast<std::size_t>(bytes.size())}, file.fileName());
        const auto nodes = placed(*document);
        ASSERT_FALSE(nodes->nodes.empty()) << name;
        int ports = 0;
        for (const Supernode &node : nodes->nodes) {
            ports += node.port > 0 ? 1 : 0;
            EXPECT_TRUE(node.address || !node.host.isEmpty()) << name << " row " << node.row;
        }
        EXPECT_GT(ports, 0) << name;
    }
}

TEST(NodePlaces, SpreadsACountryWithoutRegardToTheOrder)
{
    const World world{{{{0, 40}, {12, 40}, {12, 50}, {0, 50}, {0, 40}}}, {{countryOf("DE"), "Germany", {{{0}}}}}};
    PlaceDatabase places;
    ASSERT_TRUE(places.open(QFile::encodeName(placesFile()).toStdString()));
    std::vector<Supernode> nodes(300);
    for (std::size_t i = 0; i < nodes.size(); ++i)
        nodes[i].address = 0xD9E3D800 + static_cast<quint32>(i); // 217.227.216.0 and up
    place(nodes, places, world);
    auto reversed = nodes;
    std::reverse(reversed.begin(), reversed.end());
    place(reversed, places, world);
    std::set<std::pair<double, double>> seen;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        ASSERT_TRUE(nodes[i].at);
        EXPECT_EQ(nodes[i].at, reversed[nodes.size() - 1 - i].at);
        seen.emplace(nodes[i].at->longitude, nodes[i].at->latitude);
    }
    EXPECT_EQ(seen.size(), nodes.size());
}

TEST(NodeGroups, DivideByEveryAspect)
{
    const auto document = giftList();
    const auto nodes = placed(*document);
    EXPECT_EQ(aspectsOf(*nodes), (QList{NodeAspect::Load, NodeAspect::Role, NodeAspect::Age}));
    const NodeGroups load = groupsOf(*nodes, NodeAspect::Load);
    EXPECT_EQ(load.groupOf, (std::vector<quint8>{0, 2, 1, 3, 0, 0}));
    EXPECT_EQ(load.groups[0].count, 3);
    const NodeGroups role = groupsOf(*nodes, NodeAspect::Role);
    EXPECT_EQ(role.groupOf, (std::vector<quint8>{0, 2, 0, 1, 0, 0}));
    const NodeGroups age = groupsOf(*nodes, NodeAspect::Age);
    EXPECT_EQ(age.groupOf[0], 0);
    EXPECT_EQ(age.groupOf[2], 3) << "a day and four hours older";
    EXPECT_EQ(age.groupOf[3], age.groups.size() - 1) << "unknown";
    EXPECT_EQ(aspectsOf({}), QList{NodeAspect::Load});
}

TEST(NodeGroups, NeverHaveMoreThanThereAreMarks)
{
    for (const NodeAspect aspect : {NodeAspect::Load, NodeAspect::Availability, NodeAspect::Role, NodeAspect::Age})
        EXPECT_LE(static_cast<int>(groupsOf({}, aspect).groups.size()), NodeGroups::AtMost);
}

TEST(PlacesModel, IsASoundModel)
{
    const auto document = giftList();
    PlacesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setNodes(placed(*document));
    model.setSelected({3, 1});
    model.setSelected({2});
    model.setSelected({});
    EXPECT_EQ(model.rowCount(), 5); // three countries, private, a name
}

TEST(PlacesModel, ListsSelectionCountriesAndTheRest)
{
    const auto document = giftList();
    PlacesModel model;
    model.setNodes(placed(*document));
    EXPECT_EQ(model.countryAt(model.index(0, 0)), countryOf("DE"));
    EXPECT_EQ(model.nodesAt(model.index(0, 0)), (std::vector{0, 1}));
    const QModelIndex first = model.index(0, 0, model.index(0, 0));
    EXPECT_EQ(first.data().toString(), QStringLiteral("217.227.216.244:1273"));
    EXPECT_TRUE(model.isNode(first));
    EXPECT_TRUE(model.index(4, 0).data().toString().contains(QStringLiteral("private address")));
    model.setSelected({5, 3});
    EXPECT_EQ(model.rowCount(), 6);
    EXPECT_EQ(model.nodesAt(model.index(0, 0)), (std::vector{5, 3}));
    EXPECT_EQ(model.countryAt(model.index(0, 0)), NoCountry);
}

} // namespace ft
