// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/focus.h"

#include <QTableView>

#include <optional>

namespace ft {

class RangesModel;

/// The list of ranges and gaps: what has exact numbers in the picture has them here. Sorts by any column; copies rows as
/// text or JSON. Cells that the model lets be edited open with F2 or a double click, in the delegate's editor.
class RangesTable : public QTableView
{
    Q_OBJECT

public:
    explicit RangesTable(RangesModel *model, QWidget *parent = nullptr);

    /// Selects the row of the chunk, else of the byte at `offset`, without emitting chosen().
    void show(std::optional<std::size_t> chunk, quint64 offset);

Q_SIGNALS:
    void chosen(const ft::Spot &spot); ///< by the person

private:
    void copy(bool asJson) const;

    RangesModel *m_model;
    bool m_following = false;
};

} // namespace ft
