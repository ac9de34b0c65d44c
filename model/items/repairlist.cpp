// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repairlist.h"

#include "columns.h"
#include "roles.h"

#include "evidence/reportpace.h"
#include "wording/repairwords.h"

#include <QFileInfo>

#include <algorithm>
#include <numeric>

namespace ft {

namespace {

QString repairText(const FileRepair &file, RepairColumn column)
{
    switch (column) {
    case RepairColumn::File:
        return oneLine(QFileInfo(file.path).fileName());
    case RepairColumn::Name:
        return oneLine(file.name);
    case RepairColumn::Wrong:
        return file.wrong;
    case RepairColumn::Verdict:
        return verdictText(file.verdict);
    case RepairColumn::Repair:
        return file.plan ? title(*file.plan) : QString();
    case RepairColumn::Count:
        break;
    }
    return {};
}

class RepairReader final : public RowReader
{
public:
    RepairReader(const RepairList::Files &files, const QList<int> &rows) : m_files(files), m_rows(rows) {}

    QString text(int row, int column) override { return repairText(at(row), static_cast<RepairColumn>(column)); }

    std::optional<std::uint64_t> number(int row, int column) override
    {
        if (column == ft::number(RepairColumn::Verdict)) // the surest first
            return static_cast<std::uint64_t>(at(row).verdict);
        if (column == ft::number(RepairColumn::Wrong) && !at(row).wrong.isEmpty()) // worst last
            return static_cast<std::uint64_t>(at(row).severity);
        return std::nullopt;
    }

    ColumnTraits traits(int) const override { return {}; }
    std::shared_ptr<RowReader> another() const override { return std::make_shared<RepairReader>(m_files, m_rows); }

private:
    const FileRepair &at(int row) const { return *m_files.at(m_rows.at(row)); }

    const RepairList::Files m_files;
    const QList<int> m_rows;
};

} // namespace

RepairList::RepairList(const QStringList &paths, const Style &style, QObject *parent)
    : QAbstractTableModel(parent),
      m_style(style),
      m_work([this](const Step &step) { take(step); }, [this] { Q_EMIT finished(); })
{
    m_files.reserve(paths.size());
    for (const QString &path : paths)
        m_files.append(std::make_shared<const FileRepair>(FileRepair{path}));
    m_counts[static_cast<std::size_t>(RepairVerdict::Waiting)] = static_cast<int>(paths.size());
    m_rows.resize(paths.size());
    std::iota(m_rows.begin(), m_rows.end(), 0);
}

RepairList::~RepairList()
{
    cancel();
}

void RepairList::start()
{
    QStringList paths;
    for (const auto &file : std::as_const(m_files))
        paths.append(file->path);
    // One file after the other: old media do not like two readers.
    m_work.start([paths, style = m_style, stop = m_stop.get_token()](QPromise<Step> &promise) {
        work(paths, style, stop, promise);
    });
}

void RepairList::cancel()
{
    m_stop.request_stop();
}

void RepairList::work(const QStringList &paths, const Style &style, std::stop_token stop, QPromise<Step> &promise)
{
    Step step;
    ReportPace pace;
    for (qsizetype i = 0; i < paths.size() && !stop.stop_requested(); ++i) {
        step.emplace_back(static_cast<int>(i), std::make_shared<const FileRepair>(fileRepair(paths[i], style, {stop, {}})));
        if (pace.isDue())
            promise.addResult(std::exchange(step, {}));
    }
    promise.addResult(std::move(step));
}

bool RepairList::isShown(int file) const
{
    return !m_shown || m_files.at(file)->verdict == *m_shown;
}

void RepairList::take(const Step &step)
{
    QList<int> added;
    for (const auto &[file, repair] : step) {
        --m_counts[static_cast<std::size_t>(m_files.at(file)->verdict)];
        ++m_counts[static_cast<std::size_t>(repair->verdict)];
        m_files[file] = repair;
        if (m_shown && isShown(file))
            added.append(file);
    }
    m_read += static_cast<int>(step.size());
    if (!added.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
        m_rows.append(added);
        endInsertRows();
    } else if (!m_shown && !step.empty()) {
        Q_EMIT dataChanged(index(step.front().first, 0), index(step.back().first, columnCount() - 1));
    }
    Q_EMIT progress(m_read, static_cast<int>(m_files.size()));
}

void RepairList::setShown(std::optional<RepairVerdict> verdict)
{
    if (verdict == m_shown)
        return;
    beginResetModel();
    m_shown = verdict;
    m_rows.clear();
    for (int file = 0; file < m_files.size(); ++file) {
        if (isShown(file))
            m_rows.append(file);
    }
    endResetModel();
}

int RepairList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RepairList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ft::columnCount<RepairColumn>();
}

QVariant RepairList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FileRepair &shown = file(index.row());
    const auto column = static_cast<RepairColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return repairText(shown, column);
    case ValueRole:
        return column == RepairColumn::File ? shown.path : repairText(shown, column);
    case Qt::ToolTipRole: {
        QString text = column == RepairColumn::File ? oneLine(shown.path) : repairText(shown, column);
        if (column == RepairColumn::Verdict && shown.plan)
            text = tr("%1 · %2").arg(text, reasonText(*shown.plan));
        return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    }
    case PathRole:
        return shown.path;
    case FindingRole:
        return column == RepairColumn::Wrong && shown.severity > Severity::Note ? QVariant(static_cast<int>(shown.severity))
                                                                                : QVariant();
    default:
        return {};
    }
}

QVariant RepairList::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr ColumnHead heads[] = {
        {"path", QT_TR_NOOP("File")},
        {"name", QT_TR_NOOP("Real name")},
        {"wrong", QT_TR_NOOP("What is wrong")},
        {"confidence", QT_TR_NOOP("How sure")},
        {"repair", QT_TR_NOOP("What can be done")},
    };
    return orientation == Qt::Horizontal ? columnHead(heads, section, role, &RepairList::tr)
                                         : rowHead(rowCount(), section, role);
}

std::shared_ptr<RowReader> RepairList::reader() const
{
    return std::make_shared<RepairReader>(m_files, m_rows);
}

} // namespace ft
