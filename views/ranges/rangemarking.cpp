// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangemarking.h"

#include "rangestable.h"
#include "rangesview.h"
#include "rangeswords.h"

#include "common/draftoutlook.h"
#include "document/document.h"
#include "document/rangedraft.h"
#include "items/rangesmodel.h"

#include <QAction>
#include <QCursor>
#include <QTextDocument>
#include <QToolTip>

namespace ft {

RangeMarking::RangeMarking(Document *document, RangesView *view, RangesTable *table, QObject *parent)
    : QObject(parent), m_document(document), m_view(view), m_table(table),
      m_received(add(tr("Mark as received"), Qt::Key_M, RangeMark::Received)),
      m_missing(add(tr("Mark as missing"), Qt::Key_U, RangeMark::Missing))
{
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(view, &RangesView::gripChanged, this, &RangeMarking::lookAhead);
    connect(view, &RangesView::markAsked, this, [this](Extents bytes, RangeMark mark) { take(RangeSet{bytes}, mark); });
    connect(view, &RangesView::selected, this, &RangeMarking::update);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RangeMarking::update);
    connect(document, &Document::editableChanged, this, &RangeMarking::update);
    update();
}

QAction *RangeMarking::add(const QString &text, int key, RangeMark mark)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, mark] { take(chosen(), mark); });
    connect(action, &QAction::hovered, this, [this, action, mark] { showBesideMenu(action, draft(chosen(), mark)); });
    m_view->addAction(action);
    m_table->addAction(action);
    return action;
}

/// The rows of the list where the keyboard is on it, else what is selected in the map; within the file.
RangeSet RangeMarking::chosen() const
{
    RangeSet bytes;
    if (m_table->hasFocus()) {
        const auto *model = static_cast<const RangesModel *>(m_table->model());
        for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
            const RangeRow &row = model->at(index.row());
            if (row.kind == RangeRow::Chunk || row.kind == RangeRow::Gap)
                bytes.add(row.extents);
        }
    } else if (m_view->selection()) {
        bytes.add(*m_view->selection());
    }
    return intersect(bytes, RangeSet{{0, m_view->map().fileSize}});
}

void RangeMarking::update()
{
    const RangeSet bytes = m_document->isEditable() ? chosen() : RangeSet();
    m_received->setEnabled(!subtract(bytes, m_view->map().completed).empty());
    m_missing->setEnabled(!intersect(bytes, m_view->map().completed).empty());
    m_view->setEditable(m_document->isEditable());
}

Draft RangeMarking::draft(const RangeSet &bytes, RangeMark mark) const
{
    return markingOf(*m_document, bytes, mark, {.codePage = m_document->codePage()});
}

void RangeMarking::take(const RangeSet &bytes, RangeMark mark)
{
    const Draft change = draft(bytes, mark);
    if (!change.problem.isEmpty())
        return Q_EMIT refused(change.problem);
    if (bytes.empty() || !m_document->apply(change.plan, change.text))
        return;
    const std::uint64_t from = bytes.ranges().front().at;
    Q_EMIT marked({from, bytes.ranges().back().end() - from});
}

/// What letting go would do, in the line below the map and at the pointer.
void RangeMarking::lookAhead()
{
    if (!m_view->grip()) {
        QToolTip::hideText();
        return Q_EMIT outlook({});
    }
    const EdgeGrip &grip = *m_view->grip();
    QString text = edgeText(grip);
    if (grip.bytes().size > 0) {
        const QString follows = outlookText(draft(RangeSet{grip.bytes()}, grip.mark()));
        if (!follows.isEmpty())
            text += u'\n' + follows;
    }
    if (m_view->isDraggingEdge())
        QToolTip::showText(QCursor::pos(), Qt::convertFromPlainText(text), m_view);
    Q_EMIT outlook(text);
}

} // namespace ft
