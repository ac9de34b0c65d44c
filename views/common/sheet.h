// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFont>
#include <QImage>
#include <QPalette>
#include <QString>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
class QPainter;
class QPdfWriter;
QT_END_NAMESPACE

namespace ft {

/// A picture that stands alone, with its title and all it takes to be understood: on the screen, in a file, on paper.
class Sheet
{
public:
    enum class Format { Png, Svg, Pdf };

    virtual ~Sheet() = default;

    QImage image(double scale) const; ///< `scale` pixels for each of the screen; null if there is no memory for it
    QByteArray file(Format format) const; ///< empty only if there is no memory for it
    /// On as many pages as it takes. False where the device cannot be reached.
    virtual bool print(QPagedPaintDevice &device) const = 0;

protected:
    /// `title` may come from a file.
    Sheet(const QString &title, const QPalette &colors, const QFont &font);

    const QString &title() const { return m_title; } ///< in one line
    const QPalette &colors() const { return m_colors; }
    const QFont &font() const { return m_font; } ///< in pixels of the screen

    virtual QSizeF size() const = 0; ///< pixels of the screen
    virtual void paint(QPainter &painter) const = 0; ///< all of size(), the ground as well
    virtual void layOut(QPdfWriter &paper) const = 0; ///< chooses the page, before print()

    /// The title in large letters at the left of `room`, cut in the middle; `alignment` is up and down. Says how wide
    /// it came to be, in pixels.
    double paintTitle(QPainter &painter, const QRectF &room, Qt::AlignmentFlag alignment) const;

private:
    QByteArray drawing() const;
    QByteArray paper() const;

    QString m_title;
    QPalette m_colors;
    QFont m_font;
};

} // namespace ft
