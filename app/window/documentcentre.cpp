// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentcentre.h"

#include "common/handfocus.h"
#include "pages/documentband.h"
#include "pages/pagestack.h"

#include <QVBoxLayout>

namespace ft {

DocumentCentre::DocumentCentre(Document *document, const SameFiles *sameFiles, ColumnLayouts *layouts, PlacesChoice *places, QWidget *parent)
    : QWidget(parent), m_document(document), m_hashCheck(document), m_elsewhere(document, &m_hashCheck, sameFiles), m_sameFiles(sameFiles), m_layouts(layouts),
      m_places(places),
      m_band(new DocumentBand(document)), m_pages(new PageStack)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(m_pages, 1);
    handFocus(this, m_pages);
    connect(m_band, &DocumentBand::stepRequested, this, &DocumentCentre::take);
    auto *alsoIn = new AlsoIn(&m_elsewhere);
    connect(alsoIn, &AlsoIn::chosen, this, &DocumentCentre::visitAsked);
    m_pages->setAside(alsoIn);
    connect(document, &Document::reread, this, [this] {
        if (m_document->tree().format != m_format)
            choosePages();
    });
    choosePages();
}

void DocumentCentre::setStyle(const Style &style)
{
    m_style = style;
    m_band->setStyle(style);
    for (const auto &restyle : std::as_const(m_styled))
        restyle(style);
}

void DocumentCentre::take(NextStep step)
{
    if (step != NextStep::Verify)
        return Q_EMIT stepRequested(step);
    m_pages->setCurrentIndex(m_hashPage);
    m_pages->setFocus();
}

void DocumentCentre::choosePages()
{
    m_format = m_document->tree().format;
    m_styled.clear();
    QList<Page> pages;
    const SharedByPages shared{
        &m_hashCheck, &m_elsewhere, m_layouts, [this](Document *document, const QString &path) { Q_EMIT visitAsked(document, path); },
        [this](const QString &path) { Q_EMIT openAsked(path); }, m_places, [this] { return m_sameFiles->documents(); }};
    for (const DocumentPage &page : pagesOf(*m_document, shared)) {
        if (page.isHash)
            m_hashPage = static_cast<int>(pages.size());
        pages += {page.title, [this, make = page.make] {
                      const DocumentView view = make(m_document);
                      if (view.setStyle) {
                          view.setStyle(m_style);
                          m_styled.insert(view.widget, view.setStyle);
                      }
                      return view.widget;
                  }};
    }
    m_pages->setPages(pages);
}

} // namespace ft
