// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "subject.h"

#include "evidence/hopping.h"
#include "evidence/nodewriting.h"
#include "evidence/places.h"
#include "search/banlistfile.h"
#include "search/hivecopy.h"
#include "wording/json.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace ft::cli {

namespace {

constexpr std::string_view ContinentCodes[] = {"", "AF", "AN", "AS", "EU", "NA", "OC", "SA"};
static_assert(std::size(ContinentCodes) == ContinentCount);

/// What is asked for, understood.
struct Wish {
    Hopping hopping;
    std::shared_ptr<const BanList> bans;
    std::optional<NodeFormat> format;
    std::optional<std::uint64_t> fresh; ///< time for all
};

bool complain(Console &console, const QString &what)
{
    console.complain(what);
    return false;
}

bool readCountries(const Request &request, Wish &wish, Console &console)
{
    for (const QString &list : request.options.values(QStringLiteral("country"))) {
        for (const QString &code : list.split(u',', Qt::SkipEmptyParts)) {
            const CountryId country = countryOf(code.trimmed().toStdString());
            if (country == NoCountry)
                return complain(console, Words::tr("“%1” is no country; give two letters of ISO 3166, such as DE").arg(oneLine(code)));
            wish.hopping.countries.push_back(country);
        }
    }
    for (const QString &list : request.options.values(QStringLiteral("continent"))) {
        for (const QString &code : list.split(u',', Qt::SkipEmptyParts)) {
            const std::string wanted = code.trimmed().toUpper().toStdString();
            const auto *found = std::find(std::begin(ContinentCodes) + 1, std::end(ContinentCodes), wanted);
            if (found == std::end(ContinentCodes))
                return complain(console, Words::tr("“%1” is no continent; known are AF, AN, AS, EU, NA, OC, SA").arg(oneLine(code)));
            wish.hopping.continents.push_back(static_cast<Continent>(found - std::begin(ContinentCodes)));
        }
    }
    return true;
}

/// A number of an option that is given; false after a complaint.
template <typename Number> bool readNumber(const Request &request, const char *option, quint64 most, std::optional<Number> &into, Console &console)
{
    const QString name = QLatin1StringView(option);
    if (!request.has(name))
        return true;
    bool isNumber = false;
    const qulonglong number = request.value(name).toULongLong(&isNumber);
    if (!isNumber || number > most)
        return complain(console, Words::tr("--%1 takes a number of at most %2").arg(name).arg(most));
    into = static_cast<Number>(number);
    return true;
}

bool readBans(const Request &request, Wish &wish, Console &console)
{
    const QString path = request.value(QStringLiteral("ban"));
    if (path.isEmpty())
        return true;
    const BanListFile file = readBanList(path);
    if (!file.bans) {
        console.complain(path, file.isTooLarge() ? Words::tr("is too large for a ban list") : problemOf(file.error, file.reason));
        return false;
    }
    wish.bans = file.bans;
    wish.hopping.bans = wish.bans.get();
    if (wish.bans->damagedLines() > 0)
        console.complain(path, Words::tr("%n line(s) were no ranges and are passed over", nullptr, static_cast<int>(wish.bans->damagedLines())));
    return true;
}

bool readFormat(const Request &request, Wish &wish, Console &console)
{
    if (!request.has(QStringLiteral("to")))
        return true;
    const std::string wanted = request.value(QStringLiteral("to")).toStdString();
    const auto *found = std::find(std::begin(nodeFormatWords), std::end(nodeFormatWords), wanted);
    if (found == std::end(nodeFormatWords))
        return complain(console, Words::tr("--to takes kazaanet, reg, reg4, nodes, kzn, csv or json"));
    wish.format = static_cast<NodeFormat>(found - std::begin(nodeFormatWords));
    return true;
}

bool readWish(const Request &request, Wish &wish, Console &console)
{
    std::optional<std::size_t> most;
    if (!readCountries(request, wish, console) || !readFormat(request, wish, console) || !readBans(request, wish, console)
        || !readNumber(request, "max", 10'000'000, most, console)
        || !readNumber(request, "load", 100, wish.hopping.highestLoad, console)
        || !readNumber(request, "since", 0xFFFFFFFF, wish.hopping.earliest, console))
        return false;
    // The old client kept no more; a list that it does not read may have any length.
    const bool isForClient = request.has(QStringLiteral("into")) || wish.format == NodeFormat::KazaaNet
        || wish.format == NodeFormat::Registry4 || wish.format == NodeFormat::Registry5;
    wish.hopping.most = most.value_or(isForClient ? CacheLimit : SIZE_MAX);
    wish.hopping.onePerCountry = request.has(QStringLiteral("one-per-country"));
    if (request.has(QStringLiteral("fresh")))
        wish.fresh = static_cast<std::uint64_t>(QDateTime::currentSecsSinceEpoch());
    return true;
}

/// One input and how many nodes it gave.
struct Input {
    QString path;
    std::size_t lists = 0;
    std::size_t entries = 0;
    Status status = Failed;
};

std::vector<ListedNode> readInputs(const Request &request, std::vector<Input> &inputs, Console &console)
{
    std::vector<NodeList> all;
    for (const QString &path : request.arguments) {
        const Subject subject = readSubject(path, request, console);
        Input input{path, 0, 0, subject.status()};
        if (subject.isRead()) {
            ByteWindow bytes(*subject.opened.bytes);
            for (NodeList &list : nodeLists(subject.tree, bytes)) {
                ++input.lists;
                input.entries += list.nodes.size();
                all.push_back(std::move(list));
            }
            if (input.lists == 0) {
                console.complain(path, Words::tr("holds no list of supernodes"));
                input.status = Failed;
            }
        }
        inputs.push_back(input);
    }
    return joined(all);
}

bool findCountries(std::vector<ListedNode> &nodes, Console &console)
{
    const QDir here(QCoreApplication::applicationDirPath());
    const QString file = QDir::cleanPath(here.filePath(QStringLiteral("../share/ftworkbench/places/dbip-country-ipv4.mmdb")));
    PlaceDatabase places;
    if (!places.open(QFile::encodeName(file).toStdString()))
        return complain(console, Words::tr("countries are not known: %1").arg(QString::fromStdString(places.error())));
    for (ListedNode &node : nodes) {
        if (!node.address)
            continue;
        const Location found = places.lookup(*node.address);
        node.country = found.country;
        node.at = found.point;
    }
    return true;
}

/// The bytes of a hive with the nodes as its cache; nothing after a complaint.
std::optional<Bytes> hiveBytes(const QString &path, std::span<const ListedNode> nodes, Console &console)
{
    HiveCopy copy = hiveCopy(path, nodes);
    switch (copy.problem) {
    case HiveCopy::None:
        return std::move(copy.bytes);
    case HiveCopy::NotOpened:
        console.complain(path, problemOf(copy.file));
        break;
    case HiveCopy::NoCache:
        console.complain(path, Words::tr("is no registry hive with a KazaaNet value that can be replaced"));
        break;
    case HiveCopy::Damaged:
        console.complain(path, Words::tr("the hive is damaged; nothing can be written into a copy of it"));
        break;
    }
    return std::nullopt;
}

QByteArray raw(const Bytes &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

void print(std::span<const ListedNode> nodes, Console &console)
{
    console.print(Words::tr("%n node(s)", nullptr, static_cast<int>(nodes.size())));
    for (const ListedNode &node : nodes) {
        const QString host = node.address ? dottedQuad(*node.address) : oneLine(QString::fromStdString(node.host));
        const QString country = node.country == NoCountry ? QStringLiteral("--") : latin(countries()[node.country].code);
        console.print(QStringLiteral("  %1  %2:%3").arg(country, host).arg(node.port));
    }
}

void writeJson(Json &json, const std::vector<Input> &inputs, std::size_t joinedCount, std::size_t kept, const QString &output)
{
    for (const Input &input : inputs) {
        json.beginObject();
        json.text(QLatin1StringView("path"), input.path);
        json.number(QLatin1StringView("lists"), input.lists);
        json.number(QLatin1StringView("entries"), input.entries);
        json.number(QLatin1StringView("joined"), joinedCount);
        json.number(QLatin1StringView("kept"), kept);
        json.key(QLatin1StringView("output"));
        output.isEmpty() ? json.null() : json.text(output);
        json.endObject();
        json.finishLine();
    }
}

Status write(const Request &request, const Wish &wish, const std::vector<ListedNode> &kept, const std::vector<Input> &inputs,
             std::size_t joinedCount, Console &console)
{
    const QString out = request.value(QStringLiteral("o"));
    const QString into = request.value(QStringLiteral("into"));
    std::optional<Bytes> bytes;
    if (!into.isEmpty())
        bytes = hiveBytes(into, kept, console);
    else if (wish.format || !out.isEmpty())
        bytes = nodeFile(kept, wish.format.value_or(NodeFormat::Json));
    if (!into.isEmpty() && !bytes)
        return Failed;
    if (!out.isEmpty() && !writeNew(out, MemorySource(*bytes), {.force = request.has(QStringLiteral("force")), .modified = {}}, console))
        return Failed;
    if (bytes && into.isEmpty()) {
        const std::size_t left = kept.size() - writableCount(kept, wish.format.value_or(NodeFormat::Json));
        if (left > 0)
            console.complain(Words::tr("%n node(s) have a name and no address, and are left out", nullptr, static_cast<int>(left)));
    }
    if (bytes && out.isEmpty()) {
        const QByteArray text = raw(*bytes);
        console.out().write(text);
    } else if (request.json) {
        Json json(console.out());
        writeJson(json, inputs, joinedCount, kept.size(), out);
    } else if (!out.isEmpty()) {
        console.print(Words::tr("%n node(s)", nullptr, static_cast<int>(kept.size())) + QStringLiteral(" → ") + oneLine(out));
    } else {
        print(kept, console);
    }
    return Done;
}

Status run(const Request &request, Console &console)
{
    Wish wish;
    if (!readWish(request, wish, console))
        return Failed;
    if (request.has(QStringLiteral("into")) && request.value(QStringLiteral("o")).isEmpty()) {
        console.complain(Words::tr("--into writes a copy; name it with -o"));
        return Failed;
    }
    std::vector<Input> inputs;
    std::vector<ListedNode> nodes = readInputs(request, inputs, console);
    Status status = Done;
    for (const Input &input : inputs)
        status = worse(status, input.status);
    if (std::all_of(inputs.begin(), inputs.end(), [](const Input &input) { return input.lists == 0; }))
        return Failed;
    const bool needsPlaces = !wish.hopping.countries.empty() || !wish.hopping.continents.empty() || wish.hopping.onePerCountry;
    if (!findCountries(nodes, console) && needsPlaces)
        return Failed;
    std::vector<ListedNode> kept;
    for (const std::size_t index : arranged(nodes, wish.hopping)) {
        kept.push_back(nodes[index]);
        if (wish.fresh)
            kept.back().time = wish.fresh;
    }
    return worse(status, write(request, wish, kept, inputs, nodes.size(), console));
}

constexpr Option options[] = {
    {"country", "CC,..", QT_TRANSLATE_NOOP("cli", "Keep nodes of these countries (two letters)")},
    {"continent", "EU,..", QT_TRANSLATE_NOOP("cli", "Keep nodes of these continents: AF, AN, AS, EU, NA, OC, SA")},
    {"load", "N", QT_TRANSLATE_NOOP("cli", "Keep nodes with a load of at most N percent")},
    {"since", "TIME", QT_TRANSLATE_NOOP("cli", "Keep nodes known at this time or later (seconds since 1970)")},
    {"ban", "FILE", QT_TRANSLATE_NOOP("cli", "Leave out what a list of ranges names (description:first-last)")},
    {"one-per-country", nullptr, QT_TRANSLATE_NOOP("cli", "Keep the first node of each country")},
    {"max", "N", QT_TRANSLATE_NOOP("cli", "Keep at most N nodes; 200 for what the old client reads")},
    {"fresh", nullptr, QT_TRANSLATE_NOOP("cli", "Give all nodes the present time")},
    {"to", "FORMAT", QT_TRANSLATE_NOOP("cli", "Write kazaanet, reg, reg4, nodes, kzn, csv or json")},
    {"into", "HIVE", QT_TRANSLATE_NOOP("cli", "Write a copy of a registry hive with the nodes as its KazaaNet value")},
    {"o", "OUT", QT_TRANSLATE_NOOP("cli", "The new file; without it the list goes to standard output")},
    {"force", nullptr, QT_TRANSLATE_NOOP("cli", "Take the place of a file that is there")},
};

} // namespace

const Command nodesCommand{"nodes", "FILE...",
                           QT_TRANSLATE_NOOP("cli", "Joins, filters and converts lists of supernodes."), options, run};

} // namespace ft::cli
