// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectionreader.h"

#include "evidence/claims.h"
#include "evidence/hashtext.h"
#include "records/mediakind.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ft {

namespace {

struct CollectionWords {
    Q_DECLARE_TR_FUNCTIONS(collection)
};

/// Key of the column of a table of records that says the same; null where none does.
const char *recordKey(CollectionColumn column)
{
    switch (column) {
    case CollectionColumn::Name:
        return "name";
    case CollectionColumn::Media:
        return "kind";
    case CollectionColumn::Size:
        return "size";
    case CollectionColumn::Folder:
        return "folder";
    case CollectionColumn::State:
        return "presence";
    case CollectionColumn::LastAvailable:
        return "share_time";
    case CollectionColumn::Time:
        return "file_time";
    case CollectionColumn::Title:
        return "tag_4";
    case CollectionColumn::Artist:
        return "tag_6";
    case CollectionColumn::Condition:
        return "condition";
    default:
        return nullptr;
    }
}

int columnOf(const RecordSet &records, const char *key)
{
    const auto found = std::find_if(records.columns.begin(), records.columns.end(),
                                    [key](const RecordColumn &column) { return key && column.key == QLatin1StringView(key); });
    return found == records.columns.end() ? -1 : static_cast<int>(found - records.columns.begin());
}

QString repeatsText(int repeats)
{
    if (repeats == (RepeatedHere | RepeatedElsewhere))
        return CollectionWords::tr("in this file and others");
    if (repeats == RepeatedElsewhere)
        return CollectionWords::tr("in other files");
    return repeats == RepeatedHere ? CollectionWords::tr("in this file") : QString();
}

QString timeOrNothing(std::uint64_t time, const Style &style)
{
    return time == 0 ? QString() : timeText(time, style);
}

QString hashText(const std::optional<UuHash> &hash)
{
    return hash ? QString::fromStdString(hexText(View(*hash))) : QString();
}

/// Of what holds no record.
QString stateText(const NamedFile &file)
{
    if (file.gone != 0)
        return QCoreApplication::translate("items", "vanished");
    return file.holding == Holding::Recovered ? CollectionWords::tr("freed slot") : file.state;
}

} // namespace

QString holdingText(Holding holding)
{
    switch (holding) {
    case Holding::Record:
        return CollectionWords::tr("record");
    case Holding::Recovered:
        return CollectionWords::tr("recovered record");
    case Holding::Download:
        return CollectionWords::tr("download");
    case Holding::Link:
        return CollectionWords::tr("link");
    case Holding::File:
        break;
    }
    return CollectionWords::tr("file");
}

QString whereaboutsText(Whereabouts whereabouts)
{
    switch (whereabouts) {
    case Whereabouts::There:
        return CollectionWords::tr("there");
    case Whereabouts::Moved:
        return CollectionWords::tr("moved");
    case Whereabouts::SizeDiffers:
        return CollectionWords::tr("size differs");
    case Whereabouts::Gone:
        return CollectionWords::tr("gone");
    default:
        return {};
    }
}

CollectionReader::CollectionReader(std::shared_ptr<const Collection> collection, std::shared_ptr<const DiskComparison> disk,
                                   const Style &style, int kept)
    : m_collection(std::move(collection)), m_disk(std::move(disk)), m_style(style), m_kept(kept),
      m_parts(m_collection->parts().size())
{
}

CollectionReader::Part &CollectionReader::part(std::size_t index)
{
    std::unique_ptr<Part> &made = m_parts[index];
    if (!made) {
        const std::shared_ptr<const RecordSet> &records = m_collection->parts()[index].records;
        made.reset(new Part{RecordReader(records, m_kept), ByteWindow(*records->bytes), {}});
        for (std::size_t column = 0; column < made->columns.size(); ++column)
            made->columns[column] = columnOf(*records, recordKey(static_cast<CollectionColumn>(column)));
    }
    return *made;
}

QString CollectionReader::text(int row, int column)
{
    const Collection::Place place = m_collection->place(row);
    const auto asked = static_cast<CollectionColumn>(column);
    switch (asked) {
    case CollectionColumn::Holding:
    case CollectionColumn::File:
    case CollectionColumn::Copies:
    case CollectionColumn::Repeats:
    case CollectionColumn::Disk:
    case CollectionColumn::Content:
        return commonText(row, place, asked);
    default:
        return place.file ? fileText(*place.file, asked) : recordText(place, asked);
    }
}

QString CollectionReader::commonText(int row, const Collection::Place &place, CollectionColumn column) const
{
    const std::uint32_t copies = m_collection->copies(row);
    switch (column) {
    case CollectionColumn::Holding:
        return holdingText(place.file ? place.file->holding : Holding::Record);
    case CollectionColumn::File:
        return m_collection->parts()[place.part].name;
    case CollectionColumn::Copies:
        return copies > 1 ? CollectionWords::tr("%1 times").arg(QLocale().toString(copies)) : QString();
    case CollectionColumn::Repeats:
        return repeatsText(m_collection->repeats(row));
    case CollectionColumn::Content:
        return QString::number(m_collection->content(row) + 1);
    default:
        return m_disk ? whereaboutsText(m_disk->whereabouts[static_cast<std::size_t>(row)]) : QString();
    }
}

QString CollectionReader::recordText(const Collection::Place &place, CollectionColumn column)
{
    if (column == CollectionColumn::Record)
        return QString::number(place.slot);
    if (column == CollectionColumn::Hash)
        return hashText(hash(place));
    Part &records = part(place.part);
    const int own = records.columns[static_cast<std::size_t>(column)];
    if (own < 0)
        return {};
    // A time of 0 says that the file was never missed.
    if (column == CollectionColumn::LastAvailable && records.reader.number(place.slot, own).value_or(0) == 0)
        return {};
    return oneLine(records.reader.text(place.slot, own));
}

QString CollectionReader::fileText(const NamedFile &file, CollectionColumn column) const
{
    switch (column) {
    case CollectionColumn::Name:
        return oneLine(file.name);
    case CollectionColumn::Media:
        return mediaKind(file.name);
    case CollectionColumn::Size:
        return file.size == 0 && file.holding != Holding::File ? QString() : sizeText(file.size);
    case CollectionColumn::Folder:
        return oneLine(file.folder);
    case CollectionColumn::State:
        return stateText(file);
    case CollectionColumn::LastAvailable:
        return timeOrNothing(file.gone, m_style);
    case CollectionColumn::Time:
        return timeOrNothing(file.time, m_style);
    case CollectionColumn::Hash:
        return hashText(file.hash);
    default:
        return {};
    }
}

std::optional<UuHash> CollectionReader::hash(const Collection::Place &place)
{
    if (place.file)
        return place.file->hash;
    Part &records = part(place.part);
    const RecordReader::Record &record = records.reader.record(place.slot);
    const std::vector<HashClaim> claims = hashClaims(*record.tree, record.element, records.bytes);
    return claims.empty() ? std::nullopt : std::optional(claims.front().hash);
}

std::optional<std::uint64_t> CollectionReader::number(int row, int column)
{
    const Collection::Place place = m_collection->place(row);
    const auto known = [](std::uint64_t number) { return number == 0 ? std::nullopt : std::optional(number); };
    switch (const auto asked = static_cast<CollectionColumn>(column); asked) {
    case CollectionColumn::Copies:
        return m_collection->copies(row);
    case CollectionColumn::Content:
        return m_collection->content(row) + 1;
    case CollectionColumn::Record:
        return place.file ? std::nullopt : std::optional<std::uint64_t>(place.slot);
    case CollectionColumn::Size:
    case CollectionColumn::LastAvailable:
    case CollectionColumn::Time:
        if (place.file)
            return known(asked == CollectionColumn::Size ? place.file->size : asked == CollectionColumn::Time ? place.file->time : place.file->gone);
        if (const int own = part(place.part).columns[static_cast<std::size_t>(column)]; own >= 0) {
            const auto number = part(place.part).reader.number(place.slot, own);
            return asked == CollectionColumn::LastAvailable ? known(number.value_or(0)) : number;
        }
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

ColumnTraits CollectionReader::traits(int column) const
{
    ColumnTraits traits;
    traits.isLocalTime = m_style.localTime;
    switch (static_cast<CollectionColumn>(column)) {
    case CollectionColumn::Size:
        traits.meaning = Meaning::FileSize;
        break;
    case CollectionColumn::LastAvailable:
    case CollectionColumn::Time:
        traits.meaning = Meaning::Time;
        break;
    case CollectionColumn::Content:
    case CollectionColumn::Record:
        traits.isPosition = true;
        break;
    default:
        break;
    }
    return traits;
}

std::shared_ptr<RowReader> CollectionReader::another() const
{
    return std::make_shared<CollectionReader>(m_collection, m_disk, m_style);
}

int CollectionReader::state(int row)
{
    const Collection::Place place = m_collection->place(row);
    if (place.file)
        return place.file->holding == Holding::Recovered ? EmptyRecord | LeftOverRecord : SoundRecord;
    return part(place.part).reader.record(place.slot).state;
}

SoughtFile CollectionReader::sought(int row)
{
    const Collection::Place place = m_collection->place(row);
    const auto column = [](CollectionColumn one) { return static_cast<int>(one); };
    SoughtFile file;
    file.name = text(row, column(CollectionColumn::Name));
    file.folder = text(row, column(CollectionColumn::Folder));
    file.size = number(row, column(CollectionColumn::Size)).value_or(0);
    file.hash = hash(place);
    return file;
}

} // namespace ft
