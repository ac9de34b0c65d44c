// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowcounting.h"

#include "records/facets.h"

#include <QAbstractItemModel>

namespace ft {

/// What the rows of a filtered table can be narrowed to: columns, and below each the texts that occur in it with how
/// many rows would be there. Values keep their order and place while counts follow the filter; those that nothing is
/// left of say 0. Picked ones are checked (Qt::CheckStateRole); several of one column are alternatives.
class FacetModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole + 100, ///< int; invalid for columns
        MoreRole, ///< bool: not a value but the offer to show the rest of them
    };

    /// `rows` must outlive the model.
    explicit FacetModel(RowFilter *rows, QObject *parent = nullptr);

    /// Source columns to offer, in order. Those in which all rows say the same are left out.
    void setColumns(const std::vector<int> &columns);
    /// Nothing is counted while nobody looks.
    void setActive(bool active) { m_counting.setActive(active); }

    std::map<int, QStringList> picks() const { return m_picks; }
    void setPicks(int column, const QStringList &texts); ///< also of a column that is not offered; tells nobody
    void clearPicks(); ///< tells nobody
    /// Picks a value or takes that back; shows the rest where the index is that offer.
    void toggle(const QModelIndex &index);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void picksChanged();

private:
    struct Offer {
        int column;
        Facet values;
        bool showsAll = false;
    };
    struct Counts {
        std::shared_ptr<const RowIndex> index;
        std::vector<Facet> all; ///< of all rows; empty where they are known
        std::vector<Facet> now;
    };

    RowCounting<Counts>::Work counting(const RowCountingOrder &order) const;
    void take(const Counts &counts);
    void offer(const std::vector<Facet> &all);
    void checksChanged();
    int valuesShown(const Offer &offer) const;
    QString nothingText(int column) const;
    bool isPicked(const Offer &offer, const QString &text) const;

    RowFilter *m_rows;
    std::vector<Offer> m_offers;
    std::shared_ptr<const RowIndex> m_offeredIn; ///< the index whose values are offered
    std::map<int, QStringList> m_picks;
    RowCounting<Counts> m_counting;
};

} // namespace ft
