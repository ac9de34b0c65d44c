// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hexview.h"

#include "hexaccessible.h"
#include "hexeditor.h"
#include "hexoverview.h"

#include "document/notes.h"
#include "evidence/rangeset.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPainter>
#include <QScrollBar>

namespace ft {

HexView::HexView(Document *document, QWidget *parent)
    : QAbstractScrollArea(parent), m_document(document), m_window(document->bytes()),
      m_overview(new HexOverview(this)), m_editor(new HexEditor(document, this))
{
    installHexAccessible();
    setAccessibleName(tr("Bytes"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setViewportMargins(0, 0, m_overview->sizeHint().width(), 0);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &HexView::takeScrollBar);
    connect(m_overview, &HexOverview::offsetAsked, this, [this](quint64 offset) {
        const auto half = static_cast<std::uint64_t>(m_layout.wholeLines() / 2);
        const std::uint64_t row = m_layout.rowOf(offset);
        setScroll({row > half ? row - half : 0, 0, m_layout.scroll().left});
    });
    m_overview->setChanges([document] { return document->changedPlaces({0, document->bytes().size()}); });
    connect(document, &Document::reread, this, &HexView::takeDocument);
    connect(document, &Document::replaced, this, &HexView::shift);
    connect(document, &Document::findingsChanged, this, &HexView::takeFindings);
    connect(document, &Document::codePageChanged, this, [this] {
        m_text = HexCharacters(m_document->codePage());
        viewport()->update();
    });
    connect(document->focus(), &Focus::changed, this, &HexView::followFocus);
    connect(m_editor, &HexEditor::modeChanged, this, &HexView::takeMode);
    connect(m_editor, &HexEditor::refused, this, &HexView::noticed);

    takeFont();
    takeDocument();
    takeMode();
    m_framed = document->focus()->spot().extents;
    m_caret.place(m_framed.at);
}

HexView::~HexView() = default;

// The document ---------------------------------------------------------------------------------------------------------

void HexView::takeDocument()
{
    m_window = ByteWindow(m_document->bytes());
    m_text = HexCharacters(m_document->codePage());
    m_parts = partsOf(m_document->tree());
    m_lit = m_under = {};
    takeFindings();
    relayout();
}

void HexView::takeFindings()
{
    m_marks = HexMarks(m_document->findings());
    m_overview->setFile(m_document->bytes().size(), &m_parts, &m_document->findings());
    viewport()->update();
}

void HexView::setNotes(const Notes *notes)
{
    m_notes = notes;
    if (notes)
        connect(notes, &Notes::changed, viewport(), qOverload<>(&QWidget::update));
    viewport()->update();
}

void HexView::shift(quint64 at, quint64 removed, quint64 inserted)
{
    m_window = ByteWindow(m_document->bytes());
    m_caret.shift(at, removed, inserted, caretPlaces());
}

/// While bytes are inserted the caret may stand behind the last one, too.
std::uint64_t HexView::caretPlaces() const
{
    return m_document->bytes().size() + (m_editor->isInserting() ? 1 : 0);
}

void HexView::takeMode()
{
    setAttribute(Qt::WA_InputMethodEnabled, m_document->isEditable());
    relayout();
    if (m_caret.at() > 0 && m_caret.at() >= m_layout.fileSize())
        goTo(m_layout.fileSize());
    announceHexCaret(this);
}

void HexView::followFocus(const Spot &spot, const QObject *by)
{
    m_framed = spot.extents;
    m_overview->setFocused(m_framed);
    viewport()->update();
    const bool isPlace = spot.extents.size > 0 || !spot.path.isEmpty();
    if (by == this || !isPlace || m_layout.fileSize() == 0)
        return;
    m_focusTimer.stop();
    if (!by && spot.extents.contains(m_caret.at()))
        return; // read anew, or on the way back: what one looks at is still meant
    moveCaret(std::min(spot.extents.at, m_layout.fileSize() - 1), false);
    const std::uint64_t last = std::max(spot.extents.end(), spot.extents.at + 1) - 1;
    const std::uint64_t rows = m_layout.rowOf(last) - m_layout.rowOf(spot.extents.at);
    if (rows < static_cast<std::uint64_t>(m_layout.wholeLines()))
        setScroll(m_layout.scrolledTo(m_layout.rowOf(std::min(last, m_layout.fileSize() - 1))));
}

// The page -------------------------------------------------------------------------------------------------------------

void HexView::setOptions(const HexOptions &options)
{
    if (options == m_options)
        return;
    m_options = options;
    relayout();
}

void HexView::takeFont()
{
    m_painter.setFonts(font(), QFontDatabase::systemFont(QFontDatabase::GeneralFont));
    relayout();
}

void HexView::relayout()
{
    const std::uint64_t top = m_layout.bytesOfRow(m_layout.scroll().row).at;
    const int left = m_layout.scroll().left;
    m_layout = HexLayout(HexMetrics::of(fontMetrics()), m_options, viewport()->size(), caretPlaces());
    m_scale = ScrollScale(m_layout.lastTopRow());

    QScrollBar *vertical = verticalScrollBar();
    vertical->setRange(0, m_scale.maximum());
    vertical->setPageStep(m_layout.wholeLines());
    QScrollBar *horizontal = horizontalScrollBar();
    horizontal->setRange(0, std::max(0, m_layout.contentWidth() - viewport()->width()));
    horizontal->setPageStep(viewport()->width());
    horizontal->setSingleStep(m_layout.metrics().charWidth * 3);
    setScroll({m_layout.rowOf(top), 0, left});
}

void HexView::setScroll(const HexScroll &scroll)
{
    m_layout.setScroll(scroll);
    m_overview->setPage(m_layout.pageBytes());
    viewport()->update();
    // The exact place is known before the scroll bars hear of it: what they answer changes nothing.
    verticalScrollBar()->setSliderPosition(m_scale.stepOf(m_layout.scroll().row));
    horizontalScrollBar()->setSliderPosition(m_layout.scroll().left);
}

void HexView::scrollContentsBy(int, int)
{
    HexScroll scroll = m_layout.scroll();
    if (const int step = verticalScrollBar()->value(); m_scale.stepOf(scroll.row) != step)
        scroll = {m_scale.rowOf(step), 0, scroll.left};
    scroll.left = horizontalScrollBar()->value();
    if (scroll != m_layout.scroll())
        setScroll(scroll);
}

/// Clicks into the scroll bar move by exact rows and pages, whatever a step of it stands for.
void HexView::takeScrollBar(int action)
{
    const int height = m_layout.metrics().rowHeight;
    const int page = std::max(1, m_layout.wholeLines() - 1) * height;
    switch (action) {
    case QAbstractSlider::SliderSingleStepAdd:
        return setScroll(m_layout.scrolledBy(height));
    case QAbstractSlider::SliderSingleStepSub:
        return setScroll(m_layout.scrolledBy(-height));
    case QAbstractSlider::SliderPageStepAdd:
        return setScroll(m_layout.scrolledBy(page));
    case QAbstractSlider::SliderPageStepSub:
        return setScroll(m_layout.scrolledBy(-page));
    default:
        return;
    }
}

void HexView::reveal(std::uint64_t offset)
{
    HexScroll scroll = m_layout.scrolledTo(m_layout.rowOf(offset));
    const QRect cell = m_layout.cell(0, m_layout.columnOf(offset), m_column);
    if (cell.left() < 0)
        scroll.left += cell.left();
    else if (cell.right() >= viewport()->width())
        scroll.left += cell.right() + 1 - viewport()->width();
    setScroll(scroll);
}

HexPage HexView::readPage()
{
    if (m_window.lost().size > 0)
        m_window = ByteWindow(m_document->bytes()); // it remembers only the first loss
    HexPage page;
    page.extents = clipped(m_layout.pageBytes(), {0, m_window.size()});
    page.spans = FieldSpans(m_document->tree(), page.extents, m_window);
    const View bytes = m_window.view(page.extents.at, static_cast<std::size_t>(page.extents.size));
    page.bytes.assign(bytes.begin(), bytes.end());
    page.extents.size = page.bytes.size();
    page.lost = m_window.lost();
    page.text = m_text.cells(page.bytes);
    page.textTitle = m_text.codePage().name();
    page.findings = m_marks.in(page.extents, m_window.size());
    if (m_notes) {
        for (const Note &note : m_notes->at(page.extents))
            page.noted.push_back(note.place.spot.extents);
    }
    page.changed = m_document->changedPlaces(page.extents);
    page.selection = m_caret.selection();
    page.framed = m_framed;
    page.lit = m_lit;
    page.caret = m_caret.at();
    page.side = m_column;
    if (m_document->isEditable() && !m_caret.hasSelection())
        page.shape = m_editor->isInserting() ? CaretShape::Between : CaretShape::Over;
    page.digit = m_editor->nextDigit();
    return page;
}

void HexView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight); // as bytes do everywhere
    m_painter.paint(painter, m_layout, readPage(), m_parts, HexColours::of(palette(), hasFocus()));
}

void HexView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const QRect inner = viewport()->geometry();
    m_overview->setGeometry(inner.right() + 1, inner.top(), m_overview->sizeHint().width(), inner.height());
    relayout();
}

void HexView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        takeFont();
}

// Caret and focus ------------------------------------------------------------------------------------------------------

void HexView::moveCaret(std::uint64_t offset, bool extend)
{
    if (extend)
        m_caret.extend(offset);
    else
        m_caret.place(offset);
    reveal(offset);
    Q_EMIT caretMoved(offset);
    announceHexCaret(this);
}

void HexView::goTo(std::uint64_t offset, bool extend)
{
    if (m_layout.fileSize() == 0)
        return;
    moveCaret(std::min(offset, m_layout.fileSize() - 1), extend);
    setFocusHere();
}

void HexView::stepTo(std::uint64_t offset, bool extend)
{
    constexpr int Rest = 120;
    if (m_layout.fileSize() == 0)
        return;
    moveCaret(std::min(offset, m_layout.fileSize() - 1), extend);
    m_focusTimer.start(Rest, this);
}

Extents HexView::chosenBytes() const
{
    return clipped(m_caret.bytes(), {0, m_document->bytes().size()});
}

void HexView::select(Extents bytes)
{
    if (m_layout.fileSize() == 0 || bytes.size == 0)
        return;
    m_caret.select(bytes);
    reveal(bytes.at);
    Q_EMIT caretMoved(m_caret.at());
    setFocusHere();
}

void HexView::setColumn(HexColumn column)
{
    if (column == m_column)
        return;
    m_column = column;
    reveal(m_caret.at());
    announceHexCaret(this);
}

/// A click on a field means the field. In a long one (a payload) it means the byte: that is what the other views can
/// make something of.
void HexView::setFocusHere()
{
    constexpr std::uint64_t LongField = 256;
    m_focusTimer.stop();
    const Extents selection = chosenBytes();
    if (selection.size == 0)
        return;
    Spot spot = m_document->spotAt(selection.at);
    if (m_caret.hasSelection()) {
        const bool within = spot.extents.contains(selection.at) && spot.extents.contains(selection.end() - 1);
        spot = {selection, within ? spot.path : QString()};
    } else if (spot.extents.size > LongField) {
        spot.extents = {m_caret.at(), 1};
    }
    m_document->focus()->set(spot, this);
}

std::uint64_t HexView::fieldStep(HexMove move)
{
    const std::uint64_t size = m_document->bytes().size();
    if (m_caret.at() >= size)
        return move == HexMove::FieldBefore && size > 0 ? m_document->spotAt(size - 1).extents.at : m_caret.at();
    const Extents here = m_document->spotAt(m_caret.at()).extents;
    if (move == HexMove::FieldAfter)
        return std::min(here.end(), m_layout.fileSize() - 1);
    if (m_caret.at() > here.at)
        return here.at;
    return here.at > 0 ? m_document->spotAt(here.at - 1).extents.at : 0;
}

void HexView::showHovered(const Spot &spot)
{
    if (spot.extents == m_lit)
        return;
    m_lit = spot.extents;
    viewport()->update();
}

RowText HexView::rowText(std::uint64_t index) const
{
    const Extents row = m_layout.bytesOfRow(index);
    Bytes bytes(static_cast<std::size_t>(row.size));
    bytes.resize(m_document->bytes().read(row.at, bytes));
    return ft::rowText(offsetDigits(row.at, m_layout.offsetDigits(), m_options.decimalOffsets), bytes,
                       m_text.cells(bytes));
}

} // namespace ft
