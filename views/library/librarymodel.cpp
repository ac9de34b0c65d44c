// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarymodel.h"

#include "common/icons.h"
#include "common/owndirection.h"
#include "common/sharebar.h"
#include "items/roles.h"
#include "wording/sentences.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace ft {

LibraryModel::LibraryModel(QObject *parent) : QAbstractListModel(parent) {}

void LibraryModel::add(Document *document)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_entries += {document, document->fileName(), document->path(), {}};
    endInsertRows();
    for (const auto signal : {&Document::reread, &Document::findingsChanged, &Document::codePageChanged})
        connect(document, signal, this, [this, document] { refresh(document); });
    connect(document->undoStack(), &QUndoStack::cleanChanged, this, [this, document] { refresh(document); });
    refresh(document);
}

void LibraryModel::add(QObject *list, const QString &name, const QString &path)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_entries += {list, oneLine(name), path, u"folder"_s};
    endInsertRows();
}

void LibraryModel::addFirst(QObject *collection, const QString &name)
{
    beginInsertRows({}, 0, 0);
    m_entries.prepend({collection, name, {}, u"library"_s});
    endInsertRows();
}

void LibraryModel::remove(QObject *thing)
{
    const int at = row(thing);
    if (at < 0)
        return;
    thing->disconnect(this);
    if (auto *document = qobject_cast<Document *>(thing))
        document->undoStack()->disconnect(this);
    beginRemoveRows({}, at, at);
    m_entries.removeAt(at);
    endRemoveRows();
}

int LibraryModel::row(const QObject *thing) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).thing == thing)
            return row;
    }
    return -1;
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole && section == 0 ? tr("Name") : QVariant();
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case Qt::ToolTipRole:
        return Qt::convertFromPlainText(pathShown(entry.path));
    case Qt::DecorationRole:
        return entry.icon;
    case Qt::AccessibleDescriptionRole:
        return description(entry);
    case PathRole:
        return entry.path;
    case ChangedRole:
        return entry.isChanged;
    case ShareRole:
        return entry.share ? QVariant(*entry.share) : QVariant();
    case FindingRole:
        return entry.worst ? QVariant(static_cast<int>(*entry.worst)) : QVariant();
    default:
        return {};
    }
}

QString LibraryModel::description(const Entry &entry) const
{
    QStringList parts;
    if (entry.share)
        parts.append(tr("%1 complete").arg(shareText(*entry.share)));
    if (entry.isChanged)
        parts.append(tr("changes are not saved"));
    return parts.join(tr(", ", "between facts"));
}

void LibraryModel::refresh(Document *document)
{
    const int at = row(document);
    ByteWindow window(document->bytes());
    const Summary summary = summarise(document->tree(), document->findings(), window, document->fileName(),
                                      {.codePage = document->codePage()});
    Entry &entry = m_entries[at];
    entry.name = summary.name;
    entry.icon = iconName(document->tree().format ? document->tree().format->id : Str());
    entry.isChanged = document->isModified();
    entry.share = summary.complete;
    entry.worst = summary.sound ? std::nullopt : std::optional(summary.severity);
    Q_EMIT dataChanged(index(at), index(at));
}

} // namespace ft
