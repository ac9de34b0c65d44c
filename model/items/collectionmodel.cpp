// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectionmodel.h"

#include "background.h"
#include "roles.h"

#include <QDir>

namespace ft {

namespace {

/// Records that a screen or two show, of each file.
constexpr int CellsKept = 128;
constexpr int WorkSteps = 1000;

constexpr ColumnHead CollectionHeads[] = {
    {"name", QT_TRANSLATE_NOOP("ft::CollectionModel", "Name")},
    {"kind", QT_TRANSLATE_NOOP("ft::CollectionModel", "Kind")},
    {"size", QT_TRANSLATE_NOOP("ft::CollectionModel", "Size"), true},
    {"state", QT_TRANSLATE_NOOP("ft::CollectionModel", "State")},
    {"on_disk", QT_TRANSLATE_NOOP("ft::CollectionModel", "On disk")},
    {"copies", QT_TRANSLATE_NOOP("ft::CollectionModel", "Named"), true},
    {"repeats", QT_TRANSLATE_NOOP("ft::CollectionModel", "Same content")},
    {"holding", QT_TRANSLATE_NOOP("ft::CollectionModel", "Named by")},
    {"file", QT_TRANSLATE_NOOP("ft::CollectionModel", "File")},
    {"folder", QT_TRANSLATE_NOOP("ft::CollectionModel", "Folder")},
    {"share_time", QT_TRANSLATE_NOOP("ft::CollectionModel", "Last available")},
    {"file_time", QT_TRANSLATE_NOOP("ft::CollectionModel", "Time")},
    {"title", QT_TRANSLATE_NOOP("ft::CollectionModel", "Title")},
    {"artist", QT_TRANSLATE_NOOP("ft::CollectionModel", "Artist")},
    {"hash", QT_TRANSLATE_NOOP("ft::CollectionModel", "Hash"), false, true},
    {"content", QT_TRANSLATE_NOOP("ft::CollectionModel", "Content no."), true, true},
    {"condition", QT_TRANSLATE_NOOP("ft::CollectionModel", "Condition"), false, true},
    {"record", QT_TRANSLATE_NOOP("ft::CollectionModel", "Record"), true, true},
};
static_assert(std::ssize(CollectionHeads) == columnCount<CollectionColumn>());

template <typename Promise> KeepGoing listener(Promise &promise, std::stop_token stop)
{
    promise.setProgressRange(0, WorkSteps);
    return [&promise, stop = std::move(stop)](double share) {
        promise.setProgressValue(static_cast<int>(share * WorkSteps));
        return !stop.stop_requested();
    };
}

} // namespace

CollectionModel::CollectionModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_pool.setMaxThreadCount(1);
    makeReader();
    const auto tell = [this](int steps) { Q_EMIT progress(static_cast<double>(steps) / WorkSteps); };
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, this, tell);
    connect(&m_comparing, &QFutureWatcherBase::progressValueChanged, this, tell);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] { take(m_reading.result()); });
    connect(&m_comparing, &QFutureWatcherBase::finished, this, [this] {
        if (m_isComparing) // else it was dropped
            take(m_comparing.result());
    });
}

CollectionModel::~CollectionModel()
{
    cancel();
    m_pool.waitForDone();
}

void CollectionModel::setSources(std::vector<CollectionSource> sources)
{
    cancel();
    m_stop = std::stop_source();
    m_isReading = true;
    m_isComparing = false;
    m_comparing.setFuture({}); // it is about other rows
    m_reading.setFuture(startIn<Made>(
        m_pool, [sources = std::move(sources), style = m_style, stop = m_stop.get_token()](QPromise<Made> &promise) mutable {
            promise.addResult(collected(std::move(sources), style, listener(promise, stop)));
        }));
}

void CollectionModel::compareWith(const QString &folder, bool byHash)
{
    if (m_isReading)
        return;
    cancel();
    m_stop = std::stop_source();
    m_isComparing = true;
    auto reader = std::make_shared<CollectionReader>(m_collection, nullptr, m_style);
    const SoughtFiles sought{m_collection->rows(), [reader](int row) { return reader->sought(row); }};
    m_comparing.setFuture(startIn<Compared>(m_pool, [folder, byHash, sought, stop = m_stop.get_token()](QPromise<Compared> &promise) {
        promise.addResult(compareWithFolder(folder, sought, byHash, listener(promise, stop)));
    }));
}

void CollectionModel::cancel()
{
    m_stop.request_stop();
}

void CollectionModel::take(const Made &made)
{
    m_isReading = false;
    beginResetModel();
    m_collection = made;
    m_disk = nullptr; // it was about other rows
    makeReader();
    endResetModel();
    Q_EMIT read();
}

void CollectionModel::take(const Compared &compared)
{
    m_isComparing = false;
    m_disk = compared;
    makeReader();
    const int column = number(CollectionColumn::Disk);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    Q_EMIT this->compared();
}

void CollectionModel::makeReader()
{
    m_reader = std::make_unique<CollectionReader>(m_collection, m_disk, m_style, CellsKept);
}

void CollectionModel::setStyle(const Style &style)
{
    m_style = style;
    makeReader();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

CollectionModel::Counts CollectionModel::counts() const
{
    Counts counts;
    for (const CollectionPart &part : m_collection->parts()) {
        counts.records += static_cast<int>(part.slots.size());
        for (const NamedFile &file : part.files) {
            counts.recovered += file.holding == Holding::Recovered;
            counts.downloads += file.holding == Holding::Download;
            counts.links += file.holding == Holding::Link;
            counts.files += file.holding == Holding::File;
        }
    }
    return counts;
}

int CollectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_collection->rows();
}

int CollectionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ft::columnCount<CollectionColumn>();
}

QVariant CollectionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const auto column = static_cast<CollectionColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return m_reader->text(row, index.column());
    case Qt::ToolTipRole:
        return QStringLiteral("<p>%1</p>").arg(toolTip(row, column).toHtmlEscaped());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case ValueRole:
        return value(row, column);
    case PathRole:
        return m_collection->parts()[m_collection->place(row).part].path;
    case StateRole:
        return column == CollectionColumn::Condition || column == CollectionColumn::Holding ? QVariant(m_reader->state(row)) : QVariant();
    case FindingRole:
        if (column == CollectionColumn::Disk && m_disk
            && m_disk->whereabouts[static_cast<std::size_t>(row)] == Whereabouts::SizeDiffers)
            return static_cast<int>(Severity::Warning);
        return {};
    default:
        return {};
    }
}

QVariant CollectionModel::value(int row, CollectionColumn column) const
{
    if (const auto plain = m_reader->number(row, number(column)))
        return QVariant::fromValue<quint64>(*plain);
    const QString text = m_reader->text(row, number(column));
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QString CollectionModel::toolTip(int row, CollectionColumn column) const
{
    const Collection::Place place = m_collection->place(row);
    if (column == CollectionColumn::File)
        return oneLine(QDir::toNativeSeparators(m_collection->parts()[place.part].path));
    if (column == CollectionColumn::Size)
        return exactSizeText(m_reader->number(row, number(column)).value_or(0));
    if (column == CollectionColumn::Disk && m_disk && m_disk->found[static_cast<std::size_t>(row)] >= 0)
        return oneLine(QDir::toNativeSeparators(m_disk->files[m_disk->found[static_cast<std::size_t>(row)]]));
    return m_reader->text(row, number(column));
}

QVariant CollectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? columnHead(CollectionHeads, section, role, &CollectionModel::tr)
                                         : rowHead(rowCount(), section, role);
}

std::shared_ptr<RowReader> CollectionModel::reader() const
{
    return std::make_shared<CollectionReader>(m_collection, m_disk, m_style);
}

} // namespace ft
