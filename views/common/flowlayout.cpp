// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ft {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<QRect> FlowLayout::places(int width) const
{
    QList<QRect> places;
    QPoint at(0, 0);
    int lineHeight = 0;
    qsizetype ended = 0; // how many are on lines that are whole
    const auto endLine = [&] {
        for (; ended < places.size(); ++ended)
            places[ended].translate(0, (lineHeight - places[ended].height()) / 2);
    };
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty()) {
            places.append(QRect());
            continue;
        }
        const QSize size = item->sizeHint();
        if (at.x() > 0 && at.x() + size.width() > width) {
            endLine();
            at = {0, at.y() + lineHeight + spacing()};
            lineHeight = 0;
        }
        places.append({at, size});
        at.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine();
    return places;
}

int FlowLayout::heightForWidth(int width) const
{
    int bottom = 0;
    for (const QRect &place : places(width))
        bottom = std::max(bottom, place.y() + place.height());
    return bottom;
}

QSize FlowLayout::sizeHint() const
{
    QRect all;
    for (const QRect &place : places(QLAYOUTSIZE_MAX))
        all |= place;
    return all.size();
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QList<QRect> places = this->places(rect.width());
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QRect place = places[i].translated(rect.topLeft());
        m_items[i]->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, place));
    }
}

} // namespace ft
