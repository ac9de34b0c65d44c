// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QAbstractListModel>

#include <optional>

namespace ft {

/// What is open, in the order of opening: documents, and lists of files. Follows what is found out about documents.
/// Gives the name, the icon's name (Qt::DecorationRole is a QString), PathRole, ShareRole, FindingRole and
/// ChangedRole.
class LibraryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit LibraryModel(QObject *parent = nullptr);

    /// Neither takes ownership; remove() before the thing dies.
    void add(Document *document);
    void add(QObject *list, const QString &name, const QString &path);
    void addFirst(QObject *collection, const QString &name); ///< all of it together, above the rest
    void remove(QObject *thing);

    QObject *thing(int row) const { return m_entries.at(row).thing; }
    int row(const QObject *thing) const; ///< -1: not in the library

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry {
        QObject *thing;
        QString name;
        QString path;
        QString icon;
        bool isChanged = false; ///< and not saved
        std::optional<double> share = {};
        std::optional<Severity> worst = {}; ///< set from warning upwards
    };
    QString description(const Entry &entry) const;
    void refresh(Document *document);

    QList<Entry> m_entries;
};

} // namespace ft
