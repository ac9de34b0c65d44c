// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldermodel.h"

#include "background.h"
#include "roles.h"

#include "storage/folderlisting.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace ft {

namespace {

constexpr qint64 ReportMilliseconds = 80;

QString percentText(double share)
{
    // Only what is complete is 100 %, and only what has nothing is 0 %.
    const double percent = share >= 1 ? 100 : std::min(99.9, share <= 0 ? 0 : std::max(0.1, share * 100));
    return FolderModel::tr("%1 %").arg(percent, 0, 'f', percent == 0 || percent == 100 ? 0 : 1);
}

QString cellText(const FolderEntry &entry, FolderColumn column)
{
    switch (column) {
    case FolderColumn::File:
        return oneLine(QFileInfo(entry.path).fileName());
    case FolderColumn::Kind:
        return entry.isRead ? entry.kind : QString();
    case FolderColumn::Name:
        return oneLine(entry.name);
    case FolderColumn::Size:
        return entry.isOpen ? sizeText(entry.size) : QString();
    case FolderColumn::Complete:
        return entry.complete ? percentText(*entry.complete) : QString();
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
    explicit FolderReader(const QList<FolderEntry> &entries) : m_entries(entries) {}

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
        return traits;
    }

    std::shared_ptr<RowReader> another() const override { return std::make_shared<FolderReader>(m_entries); }

private:
    const QList<FolderEntry> m_entries;
};

} // namespace

FolderModel::FolderModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::resultsReadyAt, this, [this](int begin, int end) {
        for (int i = begin; i < end; ++i)
            take(m_watcher.resultAt(i));
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_isReading = false;
        Q_EMIT finished();
    });
}

FolderModel::~FolderModel()
{
    cancel();
}

void FolderModel::cancel()
{
    m_stop.request_stop();
    m_watcher.cancel();
}

void FolderModel::setPaths(const QStringList &paths)
{
    cancel();
    m_paths = paths;
    beginResetModel();
    m_entries.clear();
    m_read = 0;
    m_isCutOff = false;
    endResetModel();
    m_isReading = true;
    m_stop = std::stop_source();
    m_watcher.setFuture(startIn<Step>(m_pool, [paths, style = m_style, stop = m_stop.get_token()](auto &promise) {
        work(paths, style, stop, promise);
    }));
}

void FolderModel::work(const QStringList &paths, const Style &style, std::stop_token stop, QPromise<Step> &promise)
{
    Step found;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            found.files.append(path);
            continue;
        }
        const qsizetype room = FolderListing::FileLimit - found.files.size();
        const FolderListing listing = filesBelow(path, stop, room);
        found.files.append(listing.files);
        found.isCutOff = found.isCutOff || !listing.complete;
    }
    promise.addResult(found);
    Step step;
    QElapsedTimer timer;
    timer.start();
    for (qsizetype i = 0; i < found.files.size() && !stop.stop_requested(); ++i) {
        step.entries.emplace_back(static_cast<int>(i), folderEntry(found.files[i], style));
        if (timer.elapsed() >= ReportMilliseconds || i + 1 == found.files.size()) {
            promise.addResult(std::exchange(step, {}));
            timer.restart();
        }
    }
}

void FolderModel::take(const Step &step)
{
    if (!step.files.isEmpty()) {
        const int first = rowCount();
        m_isCutOff = step.isCutOff;
        beginInsertRows({}, first, first + static_cast<int>(step.files.size()) - 1);
        for (const QString &file : step.files)
            m_entries.append(FolderEntry{file});
        endInsertRows();
    }
    if (!step.entries.empty()) {
        for (const auto &[row, entry] : step.entries)
            m_entries[row] = entry;
        m_read += static_cast<int>(step.entries.size());
        Q_EMIT dataChanged(index(step.entries.front().first, 0),
                           index(step.entries.back().first, columnCount() - 1));
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
        return shown.isRead ? QVariant(cellText(shown, column)) : QVariant();
    case PathRole:
        return shown.path;
    case ShareRole:
        return shown.complete && column == FolderColumn::Complete ? QVariant(*shown.complete) : QVariant();
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
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    static constexpr const char *keys[] = {"path", "kind", "name", "size", "complete", "verdict"};
    static constexpr const char *titles[] = {QT_TR_NOOP("File"), QT_TR_NOOP("Kind"), QT_TR_NOOP("Real name"),
                                             QT_TR_NOOP("Size"), QT_TR_NOOP("Complete"), QT_TR_NOOP("Verdict")};
    switch (role) {
    case Qt::DisplayRole:
        return tr(titles[section]);
    case ColumnKeyRole:
        return QString::fromLatin1(keys[section]);
    case MinorRole:
        return false;
    case Qt::TextAlignmentRole: {
        const bool isNumber = section == number(FolderColumn::Size);
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

std::shared_ptr<RowReader> FolderModel::reader() const
{
    return std::make_shared<FolderReader>(m_entries);
}

} // namespace ft
