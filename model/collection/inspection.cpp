// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspection.h"

#include "records/mediakind.h"
#include "records/recovered.h"
#include "schema/value.h"
#include "storage/digest.h"
#include "wording/sentences.h"

#include <QCoreApplication>

#include <map>

namespace ft {

namespace {

struct InspectionWords {
    Q_DECLARE_TR_FUNCTIONS(inspection)
};

void addLine(QList<InspectedFile::Line> &lines, InspectedFile::Line line, InspectedFile &file)
{
    if (lines.size() < InspectedFile::LinesAtMost)
        lines += std::move(line);
    else
        ++file.unlisted;
}

/// What the records of a database amount to.
class Census
{
public:
    Census(const InspectionSource &source, InspectedFile &file) : m_style(source.style), m_file(file) {}

    void count(RecordReader &reader, int row, ByteWindow &bytes);
    void tell() const;

private:
    void countShare(const RecordReader::Record &record, ByteWindow &bytes);

    const Style &m_style;
    InspectedFile &m_file;
    quint64 m_slots = 0;
    quint64 m_free = 0;
    quint64 m_damaged = 0;
    quint64 m_shared = 0;
    quint64 m_stopped = 0;
    quint64 m_vanished = 0;
    quint64 m_withLeftOvers = 0;
    quint64 m_tags = 0;
    quint64 m_records = 0;
    std::map<QString, quint64> m_kinds;
};

void Census::count(RecordReader &reader, int row, ByteWindow &bytes)
{
    const RecordReader::Record &record = reader.record(row);
    ++m_slots;
    m_free += record.state & EmptyRecord ? 1 : 0;
    m_damaged += record.state & DamagedRecord ? 1 : 0;
    m_withLeftOvers += record.state & LeftOverRecord ? 1 : 0;
    if (!(record.state & EmptyRecord))
        countShare(record, bytes);
    for (const RecoveredItem &item : recoveredIn(reader, row, bytes)) {
        (item.what == RecoveredItem::Tag ? m_tags : m_records) += 1;
        addLine(m_file.recovered, {item.extents.at, item.title, item.text}, m_file);
    }
}

void Census::countShare(const RecordReader::Record &record, ByteWindow &bytes)
{
    const Tree &tree = *record.tree;
    const NodeId name = child(tree, record.element, "name");
    if (name == NoNode)
        return;
    const QString text = oneLine(display(tree, name, bytes, m_style));
    ++m_kinds[mediaKind(text)];
    const std::uint64_t gone = numberAt(tree, record.element, "share_time", bytes);
    if (gone != 0) {
        ++m_vanished;
        addLine(m_file.vanished, {tree.nodes[record.element].at, text, timeText(gone, m_style)}, m_file);
    } else if (numberAt(tree, record.element, "flag", bytes) != 0) {
        ++m_shared;
    } else {
        ++m_stopped;
    }
}

void Census::tell() const
{
    m_file.counts = {{InspectionWords::tr("Slots"), m_slots},
                     {InspectionWords::tr("Free slots"), m_free},
                     {InspectionWords::tr("Records"), m_slots - m_free},
                     {InspectionWords::tr("Damaged records"), m_damaged},
                     {InspectionWords::tr("Shared files"), m_shared},
                     {InspectionWords::tr("Files whose sharing was stopped"), m_stopped},
                     {InspectionWords::tr("Vanished files"), m_vanished},
                     {InspectionWords::tr("Slots with left-overs"), m_withLeftOvers},
                     {InspectionWords::tr("Tags recovered"), m_tags},
                     {InspectionWords::tr("Records recovered from freed slots"), m_records}};
    for (const auto &[kind, count] : m_kinds)
        m_file.kinds += {kind, count};
}

void countRecords(const InspectionSource &source, InspectedFile &file, const std::stop_token &stop)
{
    constexpr int RecordsInLook = 1024;
    const auto set = std::make_shared<const RecordSet>(recordSet(source.bytes, source.tree, "records", source.findings, source.style));
    RecordReader reader(set);
    ByteWindow bytes(*source.bytes);
    Census census(source, file);
    for (int row = 0; row < set->rowCount(); ++row) {
        if (row % RecordsInLook == 0 && stop.stop_requested())
            return;
        census.count(reader, row, bytes);
    }
    census.tell();
}

} // namespace

InspectedFile inspected(const InspectionSource &source, const std::stop_token &stop)
{
    InspectedFile file{.path = source.path, .failure = source.failure};
    if (!source.bytes)
        return file;
    file.size = source.bytes->size();
    file.sha256 = sha256(*source.bytes, stop);
    if (!source.tree || !source.tree->format) {
        file.kind = InspectionWords::tr("not recognised");
        return file;
    }
    ByteWindow bytes(*source.bytes);
    const Summary summary = summarise(*source.tree, source.findings, bytes, source.name, source.style);
    file.kind = summary.kind;
    file.facts = summary.facts;
    file.verdict = summary.verdict;
    for (const Finding &finding : source.findings) {
        if (file.found.size() < InspectedFile::LinesAtMost)
            file.found += sentence(*source.tree, finding, source.style);
        else
            ++file.unlisted;
    }
    if (source.tree->format->id == "kazaa.dbb")
        countRecords(source, file, stop);
    return file;
}

} // namespace ft
