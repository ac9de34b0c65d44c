// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edgegrip.h"
#include "rangeslayout.h"

#include "evidence/chunkmap.h"
#include "items/hashwindows.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace ft {

/// The chunks of a download as a strip and, below it, as a map of blocks; both show the same window and selection.
///
/// Wheel: zoom at the pointer · drag: move · click: select, with Shift up to there · double click: zoom to the range and
/// back.
/// Left, Right, Up, Down: next block · with Ctrl: next gap · with Shift: next range · Home, End · Plus, Minus, 0: zoom ·
/// Return: zoom to the selected range.
/// Where it can be changed, edges on the strip are dragged. By keyboard: E, Shift+E take hold of the next or previous edge;
/// Left, Right move it by a block, with Ctrl by a byte; Return lets go, Esc gives up.
class RangesView : public QWidget
{
    Q_OBJECT

public:
    explicit RangesView(QWidget *parent = nullptr);
    ~RangesView() override;

    /// Keeps window and selection where the new map has room for them.
    void setMap(std::shared_ptr<const ChunkMap> map);
    const ChunkMap &map() const { return *m_map; }
    const ChunkLane &lane() const { return m_lane; }

    /// What a hash looked at, drawn over the map.
    void setWindows(const HashWindows &windows);
    const HashWindows &windows() const { return m_windows; }

    const Zoom &zoom() const { return m_layout.zoom; }
    void setZoom(const Zoom &zoom);
    const RangesLayout &layoutOfLanes() const { return m_layout; }

    /// In bytes of the file. Selecting moves the window if nothing of the selection is in sight; emits nothing.
    const std::optional<Extents> &selection() const { return m_selection; }
    void setSelection(std::optional<Extents> selection);

    void setEditable(bool editable); ///< whether edges can be moved; at first they cannot
    const std::optional<EdgeGrip> &grip() const { return m_grip; }
    bool isDraggingEdge() const { return m_grip && m_drag; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomToAll();
    void zoomToSelection();

Q_SIGNALS:
    void selected(ft::Extents extents); ///< by the person, never by setSelection()
    void zoomChanged(); ///< or the room: what one sees of the bytes, and how many a block is
    void gripChanged(); ///< an edge was taken hold of, moved or let go
    void markAsked(ft::Extents bytes, ft::RangeMark mark); ///< an edge was moved; nothing has changed yet

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Drag {
        QPoint from; ///< device pixels
        Zoom zoom; ///< as it was
        RangesLayout::Hit::Lane lane = RangesLayout::Hit::None;
        bool moved = false;
    };

    std::optional<RangeEdge> edgeUnder(const QPoint &point) const;
    std::uint64_t snapped(int x) const;
    void hold(const RangeEdge &edge);
    void holdNext(bool forward);
    void moveGrip(std::uint64_t offset);
    void showGrip();
    void finishGrip();
    void dropGrip();
    bool takeGripKey(const QKeyEvent &event);

    QPoint devicePoint(const QPointF &logical) const;
    void layOut(const Zoom &zoom);
    void dragTo(const QPoint &point);
    void hover(std::optional<Extents> extents);
    void select(Extents extents);
    std::optional<Extents> bytesUnder(const QPoint &point) const;
    std::optional<Extents> targetOf(const QKeyEvent &event) const;
    void showToolTip(const QPoint &global, const QPointF &local);

    std::shared_ptr<const ChunkMap> m_map;
    ChunkLane m_lane;
    HashWindows m_windows;
    RangeSet m_gaps;
    RangesLayout m_layout;
    std::optional<Extents> m_selection;
    std::optional<Extents> m_hover;
    std::optional<Drag> m_drag;
    std::optional<EdgeGrip> m_grip;
    bool m_isEditable = false;
};

} // namespace ft
