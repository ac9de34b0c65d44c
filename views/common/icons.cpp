// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace ft {

namespace {

QString resource(const QString &name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

QByteArray drawing(const QString &name, const QColor &color)
{
    QFile file(resource(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

/// Device pixels; kept in the cache, since menus and lists paint the same few icons again and again.
QPixmap rendered(const QString &name, const QColor &color, const QSize &size)
{
    const QString key = u"ft-icon/%1/%2/%3x%4"_s.arg(name, color.name()).arg(size.width()).arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(drawing(name, color)).render(&painter, QRectF(QPointF(), size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class LineIcon final : public QIconEngine
{
public:
    explicit LineIcon(const QString &name) : m_name(name) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, color(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, color(mode), size);
    }
    QIconEngine *clone() const override { return new LineIcon(m_name); }
    QString key() const override { return u"ft::LineIcon"_s; }
    QString iconName() override { return m_name; }

private:
    static QColor color(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return palette.color(QPalette::WindowText);
    }

    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    return QFile::exists(resource(name)) ? QIcon(new LineIcon(name)) : QIcon();
}

void paintIcon(QPainter &painter, const QRectF &square, const QString &name, const QColor &color)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    const QPixmap pixmap = rendered(name, color, (square.size() * ratio).toSize());
    painter.drawPixmap(square, pixmap, QRectF(QPointF(), pixmap.size()));
}

QString iconName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Note:
        break;
    }
    return u"note"_s;
}

QString iconName(std::string_view formatId)
{
    if (formatId.empty())
        return u"unknown"_s;
    if (formatId == "kazaa.dat" || formatId == "gift.state")
        return u"download"_s;
    if (formatId.ends_with(".dbb"))
        return u"database"_s;
    if (formatId.starts_with("windows."))
        return u"registry"_s;
    if (formatId == "sig2dat.link")
        return u"link"_s;
    return u"nodes"_s;
}

} // namespace ft
