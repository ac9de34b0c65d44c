// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns.h"

#include "collection/collecting.h"
#include "collection/collectionreader.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>
#include <QThreadPool>

#include <stop_token>

namespace ft {

/// All files that everything open names, as one table. Made and compared with folders by a worker; cells are read from
/// the files when asked for.
class CollectionModel : public QAbstractTableModel, public RowSource
{
    Q_OBJECT

public:
    explicit CollectionModel(QObject *parent = nullptr);
    ~CollectionModel() override; ///< stops the work and waits for it, some records at most

    /// Looks through those in the background; what is shown stays until that is done.
    void setSources(std::vector<CollectionSource> sources);
    void setStyle(const Style &style);
    /// Until what was found has been taken over here.
    bool isReading() const { return m_isReading; }

    /// Looks for all files below a folder. `byHash`: those that are missing also under other names.
    void compareWith(const QString &folder, bool byHash);
    bool isComparing() const { return m_isComparing; }
    void cancel(); ///< what goes on; what was found until then is shown

    const Collection &collection() const { return *m_collection; }
    std::shared_ptr<const DiskComparison> comparison() const { return m_disk; } ///< null: none yet
    /// How many rows are what a table would have to be read through for.
    struct Counts {
        int records = 0;
        int recovered = 0;
        int downloads = 0;
        int links = 0;
        int files = 0;
    };
    Counts counts() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    std::shared_ptr<RowReader> reader() const override;

Q_SIGNALS:
    void progress(double share); ///< 0 to 1, of what goes on
    void read(); ///< other rows are there
    void compared();

private:
    using Made = std::shared_ptr<const Collection>;
    using Compared = std::shared_ptr<const DiskComparison>;

    void take(const Made &made);
    void take(const Compared &compared);
    void makeReader();
    QVariant value(int row, CollectionColumn column) const;
    QString toolTip(int row, CollectionColumn column) const;

    Style m_style;
    Made m_collection = std::make_shared<Collection>(std::vector<CollectionPart>(), std::vector<MentionKeys>());
    Compared m_disk;
    std::unique_ptr<CollectionReader> m_reader; ///< of the cells on screen
    bool m_isReading = false;
    bool m_isComparing = false;
    std::stop_source m_stop; ///< of what goes on
    QFutureWatcher<Made> m_reading;
    QFutureWatcher<Compared> m_comparing;
    QThreadPool m_pool;
};

} // namespace ft
