// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentstack.h"

namespace ft {

DocumentStack::DocumentStack(ViewMaker maker, QWidget *parent) : QStackedWidget(parent), m_maker(std::move(maker))
{
    addWidget(new QWidget); // nothing
}

void DocumentStack::setDocument(Document *document)
{
    m_current = document;
    if (isVisible() || m_views.contains(document) || !document)
        makeCurrent();
}

void DocumentStack::forget(Document *document)
{
    if (m_current == document)
        setDocument(nullptr);
    delete m_views.take(document).widget;
}

void DocumentStack::setStyle(const Style &style)
{
    m_style = style;
    for (const DocumentView &view : std::as_const(m_views)) {
        if (view.setStyle)
            view.setStyle(style);
    }
}

void DocumentStack::showEvent(QShowEvent *event)
{
    QStackedWidget::showEvent(event);
    makeCurrent();
}

void DocumentStack::makeCurrent()
{
    if (!m_current)
        return setCurrentIndex(0);
    auto view = m_views.constFind(m_current);
    if (view == m_views.cend()) {
        view = m_views.insert(m_current, m_maker(m_current));
        if (view->setStyle)
            view->setStyle(m_style);
        addWidget(view->widget);
        Q_EMIT made(view->widget);
    }
    setCurrentWidget(view->widget);
}

} // namespace ft
