// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFont>
#include <QImage>
#include <QPalette>
#include <QString>

class QPagedPaintDevice;
class QPainter;

namespace ft {

class MapView;

/// The map as it is shown, with a title, its legend and what has to be said about it: a page that stands alone.
class MapSheet
{
public:
    enum class Format { Png, Svg, Pdf };

    /// `view` must outlive it. `title` names the list.
    MapSheet(const MapView &view, const QString &title, const QPalette &colors);

    QImage image(double scale) const; ///< `scale` pixels for each of the screen
    QByteArray file(Format format) const; ///< empty only if there is no memory for it
    /// As large as the page lets it be. False where the device cannot be reached.
    bool print(QPagedPaintDevice &device) const;

private:
    void paint(QPainter &painter) const;
    void paintLegend(QPainter &painter, const QRectF &line) const;

    const MapView &m_view;
    QString m_title;
    QPalette m_colors;
    QFont m_font;
    QSizeF m_size;
};

} // namespace ft
