// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/sheet.h"

namespace ft {

class MapView;

/// The map as it is shown, with a title, its legend and what has to be said about it: a page that stands alone.
class MapSheet : public Sheet
{
public:
    /// `view` must outlive it. `title` names the list.
    MapSheet(const MapView &view, const QString &title, const QPalette &colors);

    /// On one page, as large as that lets it be.
    bool print(QPagedPaintDevice &device) const override;

protected:
    QSizeF size() const override;
    void paint(QPainter &painter) const override;
    void layOut(QPdfWriter &paper) const override;

private:
    void paintLegend(QPainter &painter, const QRectF &line) const;

    const MapView &m_view;
};

} // namespace ft
