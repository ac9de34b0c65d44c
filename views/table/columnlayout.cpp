// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnlayout.h"

#include <QDataStream>
#include <QIODevice>

namespace ft {

namespace {

/// Raised when the form changes, so that an older state is not taken for one of these.
constexpr quint32 LayoutVersion = 2;

QDataStream &operator<<(QDataStream &stream, const ColumnLayout &layout)
{
    return stream << layout.order << layout.widths << layout.shown << layout.showsFacets << layout.showsCharts;
}

QDataStream &operator>>(QDataStream &stream, ColumnLayout &layout)
{
    return stream >> layout.order >> layout.widths >> layout.shown >> layout.showsFacets >> layout.showsCharts;
}

} // namespace

QByteArray ColumnLayouts::save() const
{
    QByteArray saved;
    QDataStream stream(&saved, QIODevice::WriteOnly);
    stream << LayoutVersion << static_cast<quint32>(m_layouts.size());
    for (auto layout = m_layouts.begin(); layout != m_layouts.end(); ++layout)
        stream << layout.key() << layout.value();
    return saved;
}

void ColumnLayouts::restore(const QByteArray &saved)
{
    QDataStream stream(saved);
    quint32 version = 0;
    quint32 count = 0;
    stream >> version >> count;
    if (version != LayoutVersion)
        return;
    QHash<QString, ColumnLayout> layouts;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QString table;
        ColumnLayout layout;
        stream >> table >> layout;
        layouts.insert(table, layout);
    }
    if (stream.status() == QDataStream::Ok)
        m_layouts = layouts;
}

} // namespace ft
