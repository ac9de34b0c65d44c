// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldermodel.h"

#include "roles.h"

#include "wording/sharetext.h"

#include <QFileInfo>
#include <QLocale>

namespace ft {

namespace {

/// What the picture shows, for those who do not see it.
QString chunksText(const FolderEntry &entry)
{
    ChunkMix mix = entry.lane->mix({0, entry.lane->size()});
    return FolderModel::tr("%1 received, %2 missing").arg(sizeText(mix[ChunkState::Received]), sizeText(mix[ChunkState::Missing]));
}

/// What is odd about a file beside others.
QString marksText(const FolderEntry &entry)
{
    QStringList marks;
    if (entry.climbs)
        marks += FolderModel::tr("name leads out of the folder");
    if (!entry.hasData)
        marks += FolderModel::tr("no data");
    if (entry.twins > 0)
        marks += FolderModel::tr("same hash as %n other(s)", nullptr, entry.twins);
    if (entry.lostRecords > 0)
        marks += FolderModel::tr("%1 of %2 files not here").arg(QLocale().toString(entry.lostRecords), QLocale().toString(entry.records));
    return marks.join(QStringLiteral(" · "));
}

QString cellText(const FolderEntry &entry, FolderColumn column)
{
    switch (column) {
    case FolderColumn::File:
        return oneLine(entry.shown.isEmpty() ? QFileInfo(entry.path).fileName() : entry.shown);
    case FolderColumn::Kind:
        return entry.isRead ? entry.kind : QString();
    case FolderColumn::Name:
        return oneLine(entry.name);
    case FolderColumn::Size:
        return entry.isOpen ? sizeText(entry.size) : QString();
    case FolderColumn::Complete:
        return entry.complete ? shareText(*entry.complete) : QString();
    case FolderColumn::Chunks:
        return entry.lane ? chunksText(entry) : QString();
    case FolderColumn::State:
        return entry.state;
    case FolderColumn::Sources:
        return entry.sources ? QLocale().toString(*entry.sources) : QString();
    case FolderColumn::Started:
        return entry.startedText;
    case FolderColumn::Marks:
        return marksText(entry);
    case FolderColumn::Verdict:
        return entry.isRead ? entry.verdict : FolderModel::tr("waiting");
    case FolderColumn::Count:
        break;
    }
    return {};
}

/// Parts of a percent that are told apart when downloads are sorted by how much of them is there.
constexpr std::uint64_t PercentUnit = 1'000'000;

class FolderReader final : public RowReader
{
public:
    FolderReader(const QList<FolderEntry> &entries, bool isLocalTime) : m_entries(entries), m_isLocalTime(isLocalTime) {}

    QString text(int row, int column) override { return cellText(m_entries.at(row), static_cast<FolderColumn>(column)); }

    std::optional<std::uint64_t> number(int row, int column) override
    {
        const FolderEntry &entry = m_entries.at(row);
        if (column == ft::number(FolderColumn::Complete) && entry.complete)
            return static_cast<std::uint64_t>(*entry.complete * 100 * PercentUnit);
        if (text(row, column).isEmpty())
            return std::nullopt;
        if (column == ft::number(FolderColumn::Size))
            return entry.size;
        if (column == ft::number(FolderColumn::Chunks)) // as much of it as is there
            return static_cast<std::uint64_t>(entry.complete.value_or(0) * 100 * PercentUnit);
        if (column == ft::number(FolderColumn::Sources))
            return *entry.sources;
        if (column == ft::number(FolderColumn::Started))
            return entry.started;
        if (column == ft::number(FolderColumn::Verdict)) // worst last
            return static_cast<std::uint64_t>(entry.severity);
        return std::nullopt;
    }

    ColumnTraits traits(int column) const override
    {
        ColumnTraits traits;
        if (column == ft::number(FolderColumn::Size))
            traits.meaning = Meaning::FileSize;
        if (column == ft::number(FolderColumn::Complete))
            traits = {.meaning = Meaning::Percent, .unit = PercentUnit};
        if (column == ft::number(FolderColumn::Started))
            traits = {.meaning = Meaning::Time, .isLocalTime = m_isLocalTime};
        return traits;
    }

    std::shared_ptr<RowReader> another() const override { return std::make_shared<FolderReader>(m_entries, m_isLocalTime); }

private:
    const QList<FolderEntry> m_entries;
    const bool m_isLocalTime;
};

} // namespace

FolderModel::FolderModel(QObject *parent)
    : QAbstractTableModel(parent), m_work([this](const FolderStep &step) { take(step); }, [this] { Q_EMIT finished(); })
{
}

FolderModel::~FolderModel()
{
    cancel();
}

void FolderModel::cancel()
{
    m_stop.request_stop();
    m_work.cancel();
}

void FolderModel::setPaths(const QStringList &paths)
{
    cancel();
    m_paths = paths;
    beginResetModel();
    m_entries.clear();
    m_read = 0;
    m_isCutOff = false;
    m_archive.clear();
    m_trouble.clear();
    endResetModel();
    m_stop = std::stop_source();
    m_work.start([paths, style = m_style, stop = m_stop.get_token()](QPromise<FolderStep> &promise) {
        FolderReading(paths, style, stop, promise).run();
    });
}

void FolderModel::take(const FolderStep &step)
{
    m_isCutOff = m_isCutOff || step.isCutOff;
    if (!step.archive.isEmpty()) {
        m_archive = step.archive;
        m_trouble = step.trouble;
    }
    if (!step.found.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(step.found.size()) - 1);
        m_entries.append(QList<FolderEntry>(step.found.begin(), step.found.end()));
        endInsertRows();
    }
    if (!step.entries.empty()) {
        int first = rowCount();
        int last = 0;
        for (const auto &[row, entry] : step.entries) {
            m_entries[row] = entry;
            first = std::min(first, row);
            last = std::max(last, row);
        }
        if (!step.isComparison)
            m_read += static_cast<int>(step.entries.size());
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    }
    Q_EMIT progress(m_read, rowCount());
}

int FolderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int FolderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ft::columnCount<FolderColumn>();
}

QVariant FolderModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FolderEntry &shown = entry(index.row());
    const auto column = static_cast<FolderColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(shown, column);
    case Qt::ToolTipRole:
        if (column == FolderColumn::Size && shown.isOpen)
            return exactSizeText(shown.size);
        return QStringLiteral("<p>%1</p>").arg(
            (column == FolderColumn::File ? oneLine(shown.path) : cellText(shown, column)).toHtmlEscaped());
    case Qt::TextAlignmentRole:
        if (column == FolderColumn::Complete)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return headerData(index.column(), Qt::Horizontal, role);
    case ValueRole:
        if (column == FolderColumn::File)
            return shown.path;
        if (column == FolderColumn::Size)
            return shown.isOpen ? QVariant::fromValue<quint64>(shown.size) : QVariant();
        if (column == FolderColumn::Complete)
            return shown.complete ? QVariant(*shown.complete) : QVariant();
        if (column == FolderColumn::Sources)
            return shown.sources ? QVariant(*shown.sources) : QVariant();
        return shown.isRead ? QVariant(cellText(shown, column)) : QVariant();
    case PathRole:
        return shown.path;
    case ShareRole:
        return shown.complete && column == FolderColumn::Complete ? QVariant(*shown.complete) : QVariant();
    case LaneRole:
        return column == FolderColumn::Chunks && shown.lane ? QVariant::fromValue(shown.lane) : QVariant();
    case FindingRole:
        if (shown.isRead && column == FolderColumn::Verdict)
            return static_cast<int>(shown.severity);
        return {};
    default:
        return {};
    }
}

QVariant FolderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr ColumnHead heads[] = {
        {"path", QT_TR_NOOP("File")},         {"kind", QT_TR_NOOP("Kind")},
        {"name", QT_TR_NOOP("Real name")},    {"size", QT_TR_NOOP("Size"), true},
        {"complete", QT_TR_NOOP("Complete")}, {"chunks", QT_TR_NOOP("What is there")},
        {"state", QT_TR_NOOP("State")},       {"sources", QT_TR_NOOP("Sources"), true},
        {"started", QT_TR_NOOP("Started")},   {"marks", QT_TR_NOOP("Beside the others")},
        {"verdict", QT_TR_NOOP("Verdict")},
    };
    return orientation == Qt::Horizontal ? columnHead(heads, section, role, &FolderModel::tr)
                                         : rowHead(rowCount(), section, role);
}

std::shared_ptr<RowReader> FolderModel::reader() const
{
    return std::make_shared<FolderReader>(m_entries, m_style.localTime);
}

} // namespace ft
