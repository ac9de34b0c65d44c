// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savecases.h"

#include "support/kazaafiles.h"

namespace ft::test {
namespace {

using namespace Qt::StringLiterals;

constexpr std::uint32_t LargeData = 3'000'000;

QByteArray datWith(std::uint32_t dataSize, std::uint32_t sources, std::size_t pathLength)
{
    const std::string appendix = test::appendix(dataSize, sources, pathLength);
    QByteArray data(qsizetype(dataSize), '\0');
    for (qsizetype i = 0; i < data.size(); i += 4096)
        data[i] = char(i >> 12 | 1);
    return data + QByteArray::fromStdString(appendix + trailer(appendix));
}

/// Another appendix behind the same data, as an editor leaves it.
SaveCase dat(const char *name, std::uint32_t dataSize, std::uint32_t sourcesAfter, std::size_t pathAfter)
{
    const QByteArray before = datWith(dataSize, 8, 24);
    const QByteArray after = datWith(dataSize, sourcesAfter, pathAfter);
    const Splice splice{dataSize, std::uint64_t(before.size()) - dataSize, bytesFrom(after.mid(qsizetype(dataSize)))};
    return {name, u"download1041379200.dat"_s, before, Plan{{splice}}};
}

SaveCase database(const char *name, std::uint32_t slots)
{
    std::string bytes;
    for (std::uint32_t row = 0; row < slots; ++row)
        bytes += slot(row);
    Plan plan;
    for (const std::uint32_t row : {slots / 2, slots - 1}) {
        const std::string other = slot(row + 77);
        plan.splices.push_back({std::uint64_t{row} * SlotSize, SlotSize, Bytes(other.begin(), other.end())});
    }
    return {name, u"data256.dbb"_s, QByteArray::fromStdString(bytes), plan};
}

SaveCase registry()
{
    const QByteArray before = "REGEDIT4\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Kazaa\\ConnectionInfo]\r\n"
                              "\"KazaaNet\"=hex:01,02,03,04,05,06,07,08\r\n";
    const qsizetype at = before.indexOf("03,04");
    return {"reg", u"kazaa.reg"_s, before, Plan{{{std::uint64_t(at), 5, bytesFrom("a3,a4,a5,a6")}}}};
}

SaveCase list(const char *name, int lines)
{
    QByteArray before;
    for (int i = 0; i < lines; ++i)
        before += "62.43." + QByteArray::number(i / 250) + '.' + QByteArray::number(i % 250 + 1) + " 1214 50 1044000000\n";
    const qsizetype line = before.indexOf('\n') + 1;
    const qsizetype last = before.lastIndexOf('\n', -2) + 1;
    return {name, u"nodes"_s, before,
            Plan{{{0, std::uint64_t(line), {}}, {std::uint64_t(last), 0, bytesFrom("10.0.0.1 1214 70 1044000001\n")}}}};
}

} // namespace

QByteArray SaveCase::after() const
{
    const MemorySource source(bytesFrom(before));
    const Changed changed(source, plan);
    Bytes bytes(static_cast<std::size_t>(changed.size()));
    changed.read(0, bytes);
    return textOf(bytes);
}

const std::vector<SaveCase> &saveCases()
{
    static const std::vector<SaveCase> cases{
        dat("dat that grows in place", LargeData, 11, 40),
        dat("dat that shrinks in place", LargeData, 5, 20),
        dat("small dat", 20'000, 9, 30),
        database("database in place", 6000),
        database("small database", 40),
        registry(),
        list("list of nodes", 300),
    };
    return cases;
}

const SaveCase &largeDat()
{
    return saveCases().front();
}

const SaveCase &smallList()
{
    return saveCases().back();
}

Bytes bytesFrom(const QByteArray &text)
{
    return Bytes(text.begin(), text.end());
}

QByteArray textOf(const Bytes &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

} // namespace ft::test
