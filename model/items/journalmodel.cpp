// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalmodel.h"

#include "columns.h"
#include "roles.h"

#include "document/journalexport.h"
#include "wording/text.h"

namespace ft {

namespace {

/// Enough of a digest to tell two apart at a glance; the tip has all of it.
constexpr qsizetype ShortDigest = 12;

QString shortDigest(const ContentDigest &side)
{
    if (side.state == ContentDigest::State::Pending)
        return QStringLiteral("…");
    return QString::fromLatin1(side.sha256.toHex().first(std::min(ShortDigest, side.sha256.size() * 2)));
}

} // namespace

JournalModel::JournalModel(Journal *journal, QObject *parent)
    : QAbstractTableModel(parent), m_journal(journal), m_rows(static_cast<int>(journal->entries().size()))
{
    connect(journal, &Journal::added, this, [this] {
        beginInsertRows({}, m_rows, m_rows);
        ++m_rows;
        endInsertRows();
    });
    connect(journal, &Journal::joined, this, &JournalModel::takeLast);
    connect(journal, &Journal::entryChanged, this, [this](qsizetype entry) {
        const int row = static_cast<int>(entry);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    });
}

void JournalModel::takeLast()
{
    beginRemoveRows({}, m_rows - 1, m_rows - 1);
    --m_rows;
    endRemoveRows();
    Q_EMIT dataChanged(index(m_rows - 1, 0), index(m_rows - 1, columnCount() - 1));
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(JournalColumn::Count);
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_journal->entries().size())
        return {};
    const JournalEntry &entry = m_journal->entries().at(index.row());
    const auto column = static_cast<JournalColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case ValueRole:
        return text(entry, column);
    case Qt::EditRole:
        return entry.reason;
    case Qt::ToolTipRole:
        if (column == JournalColumn::Before || column == JournalColumn::After)
            return digestText(column == JournalColumn::Before ? entry.before : entry.after);
        return {};
    default:
        return {};
    }
}

bool JournalModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || static_cast<JournalColumn>(index.column()) != JournalColumn::Reason)
        return false;
    m_journal->setReason(index.row(), value.toString());
    return true;
}

QString JournalModel::text(const JournalEntry &entry, JournalColumn column) const
{
    switch (column) {
    case JournalColumn::Time:
        return entry.time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss t"));
    case JournalColumn::What:
        return whatText(entry.what);
    case JournalColumn::Text:
        return oneLine(entry.text);
    case JournalColumn::Reason:
        return oneLine(entry.reason);
    case JournalColumn::Places:
        return placesText(entry);
    case JournalColumn::Before:
        return shortDigest(entry.before);
    case JournalColumn::After:
        return shortDigest(entry.after);
    case JournalColumn::Count:
        break;
    }
    return {};
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr ColumnHead heads[] = {
        {"time", QT_TR_NOOP("Time")},           {"what", QT_TR_NOOP("Step")},
        {"text", QT_TR_NOOP("Change")},         {"reason", QT_TR_NOOP("Reason")},
        {"places", QT_TR_NOOP("Places")},       {"before", QT_TR_NOOP("SHA-256 before")},
        {"after", QT_TR_NOOP("SHA-256 after")},
    };
    return orientation == Qt::Horizontal ? columnHead(heads, section, role, &JournalModel::tr) : QVariant();
}

Qt::ItemFlags JournalModel::flags(const QModelIndex &index) const
{
    const bool isReason = static_cast<JournalColumn>(index.column()) == JournalColumn::Reason;
    return QAbstractTableModel::flags(index) | (isReason ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

} // namespace ft
