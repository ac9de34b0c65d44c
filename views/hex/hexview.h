// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hexcaret.h"
#include "hexmarks.h"
#include "hexmove.h"
#include "hexpainter.h"
#include "scrollscale.h"

#include "common/printing.h"
#include "document/document.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

namespace ft {

class HexEditor;
class HexOverview;
class Notes;

/// The bytes of a document, coloured by field. Follows the document's focus and sets it.
///
/// Reads only what shows: a file of any size scrolls at the same speed. What changes bytes is the HexEditor's, which
/// finds the caret, the selection and the column here.
class HexView : public QAbstractScrollArea, public Printable
{
    Q_OBJECT

public:
    /// Longest selection that goes to the clipboard: 16 bytes of text each are more than other programs take gladly.
    static constexpr std::uint64_t CopyLimit = 4 * 1024 * 1024;

    /// The document must outlive the view.
    explicit HexView(Document *document, QWidget *parent = nullptr);
    ~HexView() override;

    const HexOptions &options() const { return m_options; }
    void setOptions(const HexOptions &options);

    const HexLayout &page() const { return m_layout; }
    const HexCaret &caret() const { return m_caret; }
    HexColumn column() const { return m_column; }
    void setColumn(HexColumn column);
    Extents framed() const { return m_framed; }
    /// Marks the bytes that notes are about, and shows them in tips. They outlive the view; null: none.
    void setNotes(const Notes *notes);
    bool isReadOnly() const { return !m_document->isEditable(); }
    HexEditor *editor() const { return m_editor; }
    /// The selection, or the byte at the caret; without bytes where the caret stands behind the last one, which it may
    /// while bytes are inserted.
    Extents chosenBytes() const;

    /// Puts the caret on a byte and shows it; with `extend` the selection grows to there. Sets the focus.
    void goTo(std::uint64_t offset, bool extend = false);
    /// The same for steps in quick succession: the focus follows when they rest.
    void stepTo(std::uint64_t offset, bool extend = false);
    void select(Extents bytes); ///< sets the focus to these bytes
    /// Lights the bytes of a field that is under the pointer elsewhere; an empty spot ends it.
    void showHovered(const Spot &spot);

    /// The caret's row as text: "0003a210  4b 41 5a 41  KAZA".
    RowText rowText() const { return rowText(m_layout.rowOf(m_caret.at())); }

    PrintJob printJob() const override; ///< the selection; without one, what shows

public Q_SLOTS:
    void copyHex(); ///< the selection, or the byte at the caret, as "4b 41 5a 41"
    void copyText(); ///< in the text column as characters, in the hex column as an array in C
    void copyOffset();

Q_SIGNALS:
    void hovered(const ft::Spot &spot); ///< the field under the pointer; an empty spot when there is none
    void caretMoved(quint64 offset);
    void optionsChanged(); ///< by the user, in the view's own menu
    void noticed(const QString &text); ///< something worth a line in a status bar

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void scrollContentsBy(int dx, int dy) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

private:
    void takeDocument(); ///< the tree is new
    void takeFindings();
    void takeMode();
    std::uint64_t caretPlaces() const;
    void followFocus(const Spot &spot, const QObject *by);
    void shift(quint64 at, quint64 removed, quint64 inserted);
    void takeFont();
    void relayout();
    void setScroll(const HexScroll &scroll);
    void takeScrollBar(int action);
    void reveal(std::uint64_t offset);
    void moveCaret(std::uint64_t offset, bool extend);
    std::uint64_t fieldStep(HexMove move);
    void setFocusHere();
    void hover(const std::optional<HexHit> &hit);
    void showTip(QPoint at, QPoint global);
    HexPage readPage();
    RowText rowText(std::uint64_t row) const;
    Bytes selectedBytes();
    void putOnClipboard(const QString &text);

    Document *m_document;
    HexOptions m_options;
    HexLayout m_layout;
    HexPainter m_painter;
    HexCharacters m_text;
    ScrollScale m_scale;
    ByteWindow m_window;
    std::vector<FilePart> m_parts;
    HexMarks m_marks;
    const Notes *m_notes = nullptr;
    HexOverview *m_overview;
    HexEditor *m_editor;

    HexCaret m_caret;
    HexColumn m_column = HexColumn::Hex;
    Extents m_framed;
    Extents m_lit; ///< the field shown as hovered, by the pointer here or in another view
    Extents m_under; ///< the field under the pointer here
    QPoint m_dragged;
    int m_wheel = 0; ///< eighths of a degree that did not make a row yet
    QBasicTimer m_dragTimer; ///< scrolls while a drag is held outside
    QBasicTimer m_focusTimer; ///< a held key sets the focus when it rests
};

} // namespace ft
