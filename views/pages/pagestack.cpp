// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagestack.h"

#include "common/handfocus.h"

#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace ft {

PageStack::PageStack(QWidget *parent) : QWidget(parent), m_words(new QTabBar), m_stack(new QStackedWidget)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_words->setExpanding(false);
    m_words->setDrawBase(true);
    m_words->setUsesScrollButtons(true);
    m_words->setAccessibleName(tr("Pages"));
    connect(m_words, &QTabBar::currentChanged, this, &PageStack::open);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *words = new QHBoxLayout;
    words->setContentsMargins(4, 0, 12, 0); // the words stand under the name in the head
    words->addWidget(m_words, 1);
    layout->addLayout(words);
    layout->addWidget(m_stack, 1);
}

void PageStack::setAside(QWidget *aside)
{
    auto *words = static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout());
    words->addWidget(aside, 0, Qt::AlignVCenter);
}

void PageStack::setPages(const QList<Page> &pages)
{
    const QString before = m_words->currentIndex() < 0 ? QString() : m_words->tabText(m_words->currentIndex());
    int current = 0;
    {
        const QSignalBlocker blocker(m_words);
        while (m_words->count() > 0)
            m_words->removeTab(0);
        qDeleteAll(m_made);
        m_pages = pages;
        m_made.fill(nullptr, pages.size());
        for (const Page &page : pages) {
            const int index = m_words->addTab(page.title);
            if (page.title == before)
                current = index;
        }
    }
    m_words->setVisible(pages.size() > 1);
    setCurrentIndex(current);
}

QStringList PageStack::titles() const
{
    QStringList titles;
    for (const Page &page : m_pages)
        titles += page.title;
    return titles;
}

int PageStack::currentIndex() const
{
    return m_words->currentIndex();
}

void PageStack::setCurrentIndex(int index)
{
    m_words->setCurrentIndex(index);
    open(index);
}

QWidget *PageStack::currentPage() const
{
    return m_stack->currentWidget();
}

void PageStack::open(int index)
{
    if (index < 0 || index >= m_pages.size())
        return;
    QWidget *&page = m_made[index];
    if (!page) {
        page = m_pages.at(index).make();
        m_stack->addWidget(page);
    }
    m_stack->setCurrentWidget(page);
    handFocus(this, page);
}

} // namespace ft
