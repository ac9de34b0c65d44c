// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "olderpage.h"

#include "common/handfocus.h"
#include "common/progressline.h"
#include "common/quietlabel.h"
#include "common/rowbutton.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ft {

namespace {

constexpr int TextWidth = 560;
constexpr std::size_t PlacesShown = 50; ///< more than a download leaves behind

} // namespace

OlderPage::OlderPage(Document *document, QWidget *parent)
    : CentredColumn(TextWidth, parent), m_document(document), m_search(new AppendixSearch(document, this)),
      m_button(new QPushButton), m_progress(new ProgressLine), m_answer(new QLabel)
{
    column()->addWidget(new QuietLabel(tr("The record of the job stands behind the data. Where it was not written over "
                                          "when the data grew, an older one still lies inside. The search reads all of "
                                          "the data.")));
    auto *line = new QHBoxLayout;
    line->addWidget(m_button);
    line->addStretch();
    column()->addLayout(line);
    column()->addWidget(m_progress);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    column()->addWidget(m_answer);
    column()->addStretch();
    handFocus(this, m_button);
    connect(m_button, &QPushButton::clicked, m_search,
            [this] { m_search->state() == AppendixSearch::Running ? m_search->cancel() : m_search->start(); });
    connect(m_search, &AppendixSearch::stateChanged, this, &OlderPage::refresh);
    connect(m_search, &AppendixSearch::progress, m_progress, &ProgressLine::setProgress);
    refresh();
}

void OlderPage::setStyle(const Style &style)
{
    m_style = style;
    showPlaces();
}

void OlderPage::refresh()
{
    const bool running = m_search->state() == AppendixSearch::Running;
    m_button->setText(running ? tr("Cancel") : tr("Search the data"));
    m_answer->setText(answer());
    running ? m_progress->setProgress(0, 0) : m_progress->end(oneLine(m_document->fileName()) + u" · "_s + answer());
    showPlaces();
}

QString OlderPage::answer() const
{
    switch (m_search->state()) {
    case AppendixSearch::NotAsked:
        break;
    case AppendixSearch::Running:
        return tr("Searching...");
    case AppendixSearch::Cancelled:
        return tr("The search was cancelled.");
    case AppendixSearch::Done:
        return m_search->found().empty()
            ? tr("None found. Nowhere in the data do mark, size and checksum fit.")
            : tr("%n older record(s) with a checksum that fits:", nullptr, static_cast<int>(m_search->found().size()));
    }
    return {};
}

void OlderPage::showPlaces()
{
    delete m_places;
    m_places = new QWidget;
    auto *rows = new QVBoxLayout(m_places);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    const std::vector<Extents> &found = m_search->found();
    for (std::size_t i = 0; i < std::min(found.size(), PlacesShown); ++i) {
        const QString place = tr("%1, %2").arg(offsetText(found[i].at), exactSizeText(found[i].size));
        auto *row = new RowButton(u"download"_s, place, m_search->facts(found[i], m_style));
        connect(row, &QAbstractButton::clicked, this,
                [this, extents = found[i]] { m_document->focus()->set({extents, {}}, this); });
        rows->addWidget(row);
    }
    column()->insertWidget(column()->indexOf(m_answer) + 1, m_places);
}

} // namespace ft
