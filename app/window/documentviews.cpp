// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentviews.h"

#include "bytesview.h"
#include "casebook.h"
#include "documentcentre.h"

#include "findings/findingsview.h"
#include "notes/notesview.h"
#include "pages/pagestack.h"
#include "tree/fieldtreeview.h"

namespace ft {

namespace {

/// The maker for a view that marks notes.
template <typename View> ViewMaker notedMaker(const Casebook *casebook)
{
    return [casebook, make = viewMaker<View>()](Document *document) {
        const DocumentView view = make(document);
        static_cast<View *>(view.widget)->setNotes(casebook->notes(document));
        return view;
    };
}

} // namespace

DocumentViews::DocumentViews(const SameFiles *sameFiles, const Casebook *casebook, QObject *parent)
    : QObject(parent),
      m_centre(new DocumentStack([this, sameFiles](Document *document) {
          auto *centre = new DocumentCentre(document, sameFiles, &m_columnLayouts, &m_places);
          connect(centre, &DocumentCentre::visitAsked, this, &DocumentViews::visitAsked);
          connect(centre, &DocumentCentre::openAsked, this, &DocumentViews::openAsked);
          if (const int page = m_firstPages.take(document); page > 0 && page < centre->pages()->count())
              centre->pages()->setCurrentIndex(page);
          return DocumentView{centre, [centre](const Style &style) { centre->setStyle(style); }};
      })),
      m_fields(new DocumentStack(notedMaker<FieldTreeView>(casebook))),
      m_findings(new DocumentStack(viewMaker<FindingsView>())),
      m_notes(new DocumentStack([casebook](Document *document) { return DocumentView{new NotesView(casebook->notes(document))}; })),
      m_bytes(new DocumentStack(notedMaker<BytesView>(casebook)))
{
    connect(m_centre, &DocumentStack::made, this, [this](QWidget *view) {
        connect(static_cast<DocumentCentre *>(view), &DocumentCentre::stepRequested, this, &DocumentViews::stepRequested);
    });
    connect(m_bytes, &DocumentStack::made, this, [this](QWidget *view) {
        auto *bytes = static_cast<BytesView *>(view);
        bytes->setDecimalOffsets(m_decimalOffsets);
        connect(bytes, &BytesView::decimalOffsetsChanged, this, &DocumentViews::decimalOffsetsChanged);
    });
}

void DocumentViews::setDocument(Document *document)
{
    for (DocumentStack *stack : all())
        stack->setDocument(document);
}

void DocumentViews::forget(Document *document)
{
    m_firstPages.remove(document);
    for (DocumentStack *stack : all())
        stack->forget(document);
}

void DocumentViews::setStyle(const Style &style)
{
    for (DocumentStack *stack : all())
        stack->setStyle(style);
}

void DocumentViews::setDecimalOffsets(bool decimal)
{
    m_decimalOffsets = decimal;
    for (auto *bytes : m_bytes->findChildren<BytesView *>())
        bytes->setDecimalOffsets(decimal);
}

QStringList DocumentViews::pageTitles() const
{
    const auto *centre = qobject_cast<DocumentCentre *>(m_centre->currentWidget());
    return centre ? centre->pages()->titles() : QStringList();
}

void DocumentViews::setPage(int page)
{
    if (const auto *centre = qobject_cast<DocumentCentre *>(m_centre->currentWidget()))
        centre->pages()->setCurrentIndex(page);
}

int DocumentViews::pageOf(Document *document) const
{
    const auto *centre = qobject_cast<DocumentCentre *>(m_centre->viewOf(document));
    return centre ? centre->pages()->currentIndex() : m_firstPages.value(document);
}

void DocumentViews::setFirstPage(Document *document, int page)
{
    m_firstPages.insert(document, page);
}

void DocumentViews::addNote()
{
    if (auto *notes = qobject_cast<NotesView *>(m_notes->currentWidget()))
        notes->addAtFocus();
}

void DocumentViews::verify()
{
    if (auto *centre = qobject_cast<DocumentCentre *>(m_centre->currentWidget()))
        centre->take(NextStep::Verify);
}

void DocumentViews::askWhereToGo()
{
    if (auto *bytes = qobject_cast<BytesView *>(m_bytes->currentWidget()))
        bytes->goTo();
}

} // namespace ft
