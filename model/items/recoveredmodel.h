// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backgroundwork.h"
#include "columns.h"

#include "document/document.h"
#include "records/recovered.h"

#include <QAbstractTableModel>

namespace ft {

enum class RecoveredColumn { Offset, Size, Slot, What, Text, Now, Count };

/// What of earlier records still lies in the slots of a database, each with its offset. Found by a worker, slot by slot,
/// and anew when the document was read again.
class RecoveredModel : public QAbstractTableModel, public RowSource
{
    Q_OBJECT

public:
    /// `document` must outlive the model.
    explicit RecoveredModel(Document *document, QObject *parent = nullptr);

    const RecoveredItem &item(int row) const { return m_items.at(row); }
    void setStyle(const Style &style); ///< the code page is always the document's
    bool isSearching() const { return m_work.isRunning(); }
    void cancel() { m_work.cancel(); } ///< what was found until then stays
    int slotsSearched() const { return m_searched; }
    int slotCount() const { return m_slots; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    std::shared_ptr<RowReader> reader() const override;

Q_SIGNALS:
    void progress();

private:
    struct Step {
        std::vector<RecoveredItem> found;
        int searched = 0;
    };

    void search();
    void take(const Step &step);

    Document *m_document;
    Style m_style;
    QList<RecoveredItem> m_items; ///< shared with readers until it changes
    int m_searched = 0;
    int m_slots = 0;
    BackgroundWork<Step> m_work;
};

} // namespace ft
