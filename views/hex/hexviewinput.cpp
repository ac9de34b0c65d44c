// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldtip.h"
#include "hexeditor.h"
#include "hexview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>
#include <QToolTip>
#include <QWheelEvent>

/// The part of HexView that answers keyboard, pointer and clipboard.
namespace ft {

namespace {

bool copiesText(const QKeyEvent &event)
{
    return event.key() == Qt::Key_C && event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

// Keyboard -------------------------------------------------------------------------------------------------------------

bool HexView::event(QEvent *event)
{
    // With the keyboard here, copying means these bytes, even if the window has an action with the same keys.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll) || copiesText(*key)
            || m_editor->wants(*key)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyHex();
    if (copiesText(*event))
        return copyText();
    if (event->matches(QKeySequence::SelectAll))
        return select({0, m_document->bytes().size()});
    const std::optional<HexMove> move = moveFor(*event);
    if (!move && m_editor->take(*event))
        return;
    if (!move || m_layout.fileSize() == 0)
        return QAbstractScrollArea::keyPressEvent(event);
    const bool byField = *move == HexMove::FieldBefore || *move == HexMove::FieldAfter;
    const std::uint64_t to = byField ? fieldStep(*move) : moved(*move, m_caret.at(), m_layout);
    if (!event->isAutoRepeat())
        return goTo(to, event->modifiers() & Qt::ShiftModifier);
    // A held key runs; where it passes nobody looked, and the history should not fill with it.
    stepTo(to, event->modifiers() & Qt::ShiftModifier);
}

void HexView::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        m_editor->type(event->commitString());
    event->accept();
}

QVariant HexView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImEnabled)
        return m_document->isEditable();
    const std::vector<QRect> cells = m_layout.run({m_caret.at(), 1}, m_column);
    if (query == Qt::ImCursorRectangle && !cells.empty())
        return cells.front().translated(viewport()->pos());
    return QAbstractScrollArea::inputMethodQuery(query);
}

/// Tab goes from the digits to the characters and only then to the next widget.
bool HexView::focusNextPrevChild(bool next)
{
    const HexColumn behind = next ? HexColumn::Text : HexColumn::Hex;
    if (m_column == behind)
        return QAbstractScrollArea::focusNextPrevChild(next);
    setColumn(behind);
    return true;
}

void HexView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason)
        setColumn(HexColumn::Hex);
    else if (event->reason() == Qt::BacktabFocusReason)
        setColumn(HexColumn::Text);
    viewport()->update();
}

void HexView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

// Pointer --------------------------------------------------------------------------------------------------------------

void HexView::mousePressEvent(QMouseEvent *event)
{
    const std::optional<HexHit> hit = m_layout.hit(event->pos());
    if (event->button() != Qt::LeftButton || !hit)
        return QAbstractScrollArea::mousePressEvent(event);
    m_column = hit->column;
    m_dragged = event->pos();
    goTo(hit->offset, event->modifiers() & Qt::ShiftModifier);
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return hover(m_layout.hit(event->pos()));
    if (m_layout.fileSize() == 0)
        return;
    constexpr int Pace = 40;
    m_dragged = event->pos();
    const bool outside = !m_layout.body().contains(QPoint(m_layout.body().left(), m_dragged.y()));
    if (outside && !m_dragTimer.isActive())
        m_dragTimer.start(Pace, this);
    else if (!outside)
        m_dragTimer.stop();
    const std::uint64_t to = m_layout.nearest(m_dragged, m_column);
    if (to != m_caret.at())
        moveCaret(to, true);
}

void HexView::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragTimer.stop();
    if (event->button() == Qt::LeftButton && m_caret.hasSelection())
        setFocusHere();
}

void HexView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const std::optional<HexHit> hit = m_layout.hit(event->pos());
    if (event->button() == Qt::LeftButton && hit)
        select(m_document->spotAt(hit->offset).extents);
}

void HexView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_focusTimer.timerId()) {
        setFocusHere();
    } else if (event->timerId() == m_dragTimer.timerId()) {
        const int height = m_layout.metrics().rowHeight;
        const int beyond = m_dragged.y() < m_layout.body().top() ? m_dragged.y() - m_layout.body().top()
                                                                 : m_dragged.y() - m_layout.body().bottom();
        setScroll(m_layout.scrolledBy(beyond + (beyond < 0 ? -height : height)));
        m_caret.extend(m_layout.nearest(m_dragged, m_column));
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

void HexView::wheelEvent(QWheelEvent *event)
{
    constexpr int Notch = 120;
    const bool sideways = std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y());
    if (sideways || event->modifiers() & Qt::ShiftModifier) {
        QCoreApplication::sendEvent(horizontalScrollBar(), event);
        return;
    }
    if (!event->pixelDelta().isNull()) {
        setScroll(m_layout.scrolledBy(-event->pixelDelta().y()));
    } else {
        m_wheel += event->angleDelta().y() * QApplication::wheelScrollLines();
        const int rows = m_wheel / Notch;
        m_wheel -= rows * Notch;
        setScroll(m_layout.scrolledBy(-rows * m_layout.metrics().rowHeight));
    }
    hover(m_layout.hit(event->position().toPoint()));
    event->accept();
}

bool HexView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover({});
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    showTip(help->pos(), help->globalPos());
    return true;
}

void HexView::hover(const std::optional<HexHit> &hit)
{
    if (hit && m_under.contains(hit->offset))
        return;
    const Spot spot = hit ? m_document->spotAt(hit->offset) : Spot{};
    if (spot.extents == m_under)
        return;
    constexpr std::uint64_t LongField = 4096; // lighting a whole page says nothing
    m_under = spot.extents;
    showHovered(m_under.size > LongField ? Spot{} : spot);
    Q_EMIT hovered(spot);
}

void HexView::showTip(QPoint at, QPoint global)
{
    constexpr std::size_t MostFindings = 4;
    const std::optional<HexHit> hit = m_layout.hit(at);
    if (!hit || hit->offset >= m_document->bytes().size())
        return QToolTip::hideText();
    std::vector<const Finding *> findings = m_marks.in({hit->offset, 1}, m_layout.fileSize());
    findings.resize(std::min(findings.size(), MostFindings));
    const Style style{.codePage = m_document->codePage()};
    QStringList notes;
    for (const Note &note : m_notes ? m_notes->at(Extents{hit->offset, 1}) : QList<Note>())
        notes.append(Notes::line(note));
    const QString tip = fieldTip(m_document->tree(), hit->offset, m_window, findings, style, notes);
    QToolTip::showText(global, tip, viewport(), m_layout.run({hit->offset, 1}, hit->column).front());
}

// Clipboard ------------------------------------------------------------------------------------------------------------

Bytes HexView::selectedBytes()
{
    Extents wanted = chosenBytes();
    if (wanted.size > CopyLimit) {
        wanted.size = CopyLimit;
        Q_EMIT noticed(tr("Copied the first %1 of the selection.").arg(sizeText(CopyLimit)));
    }
    ByteWindow window(m_document->bytes()); // its own, so that a large one does not stay
    const View bytes = window.view(wanted.at, static_cast<std::size_t>(wanted.size));
    return {bytes.begin(), bytes.end()};
}

void HexView::putOnClipboard(const QString &text)
{
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void HexView::copyHex()
{
    putOnClipboard(spacedHex(selectedBytes()));
}

void HexView::copyText()
{
    const Bytes bytes = selectedBytes();
    putOnClipboard(m_column == HexColumn::Text ? cellText(m_text.cells(bytes)) : cArrayText(bytes));
}

void HexView::copyOffset()
{
    putOnClipboard(m_options.decimalOffsets ? QString::number(m_caret.at()) : offsetText(m_caret.at()));
}

void HexView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy as &hex"), QKeySequence::Copy, this, &HexView::copyHex);
    menu.addAction(m_column == HexColumn::Text ? tr("Copy as &text") : tr("Copy as C &array"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this, &HexView::copyText);
    menu.addAction(tr("Copy &offset"), this, &HexView::copyOffset);
    menu.addSeparator();
    m_editor->addActions(menu);
    menu.addSeparator();
    const auto addOption = [&](const QString &text, bool on, auto change) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::triggered, this, [this, change] {
            HexOptions options = m_options;
            change(options);
            setOptions(options);
            Q_EMIT optionsChanged();
        });
    };
    addOption(tr("&Fit bytes to the width"), m_options.bytesPerRow == HexOptions::Fit, [](HexOptions &options) {
        options.bytesPerRow = options.bytesPerRow == HexOptions::Fit ? HexOptions().bytesPerRow : HexOptions::Fit;
    });
    addOption(tr("&Decimal offsets"), m_options.decimalOffsets,
              [](HexOptions &options) { options.decimalOffsets = !options.decimalOffsets; });
    addOption(tr("Field &names"), m_options.fieldNames,
              [](HexOptions &options) { options.fieldNames = !options.fieldNames; });
    menu.exec(event->globalPos());
}

} // namespace ft
