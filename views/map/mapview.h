// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clusterstamps.h"
#include "gatherings.h"
#include "mapland.h"
#include "mappainter.h"

#include "items/nodeplaces.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace ft {

/// The nodes of a list on a map of the world.
///
/// Wheel or pinch: zoom at the pointer · drag: move · Shift and drag: select what is in the box · click: select a node,
/// open a cluster · Ctrl and click: add to the selection or take away.
/// Arrows: move · Plus, Minus: zoom · 0: everything · N, P: next and previous node from west to east · Return: zoom to
/// the selection · Ctrl+A: select what is in sight · Esc: select nothing.
class MapView : public QWidget
{
    Q_OBJECT

public:
    explicit MapView(QWidget *parent = nullptr);
    ~MapView() override;

    void setNodes(std::shared_ptr<const PlacedNodes> nodes);
    const PlacedNodes &nodes() const { return *m_nodes; }

    void setAspect(NodeAspect aspect);
    const NodeGroups &groups() const { return m_groups; }
    /// Which groups are shown, by index; nodes of the others are not there for the eye, the hand or an export.
    void setShown(int group, bool shown);
    bool isShown(int group) const { return m_shown[static_cast<std::size_t>(group)]; }

    /// Shows nothing but what is selected, or everything again.
    void setOnlySelected(bool only);

    MapProjection projection() const { return m_projection; }
    void setProjection(MapProjection projection);

    /// Dragging draws a box that selects, instead of moving the map. With Shift it always does.
    void setBoxing(bool boxing) { m_isBoxing = boxing; }

    /// Marks for the networks that the old client probed; off at first.
    void setProbedShown(bool shown);

    const MapCamera &camera() const { return m_camera; }
    /// Whether the land is painted as well as it can be; a moment after the camera came to rest it is.
    bool isSharp() const { return m_land.isSharp(m_camera); }
    void setCamera(const MapCamera &camera); ///< at once
    /// Clusters and points as they are shown.
    const MapGathering &gathering() const;
    const std::vector<MapPoint> &points() const { return m_points; }

    /// By node; emits nothing.
    void setSelection(const std::vector<int> &nodes);
    std::vector<int> selection() const;
    /// The node that the focus is in; the map moves if it is out of sight. -1: none.
    void setCurrent(int node);
    /// As if the person had chosen them: emits what that emits. `current` -1: the focus stays where it is.
    void choose(std::vector<int> nodes, int current);
    int current() const { return m_current; }
    void zoomToCountry(CountryId country);

    /// Paints the same picture elsewhere, in any size.
    void paintPicture(QPainter &painter, const QSizeF &size, const QPalette &colors, const QFont &font) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomToAll();
    void zoomToSelection();

Q_SIGNALS:
    void currentChanged(int node); ///< by the person
    void selectionChanged(); ///< by the person
    void copyAsked(); ///< Ctrl+C

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
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Hit {
        int node = -1; ///< a point that stands alone
        const MapCluster *cluster = nullptr;
    };
    struct Drag {
        QPointF from;
        QPointF to;
        MapCamera camera;
        bool isBox = false;
        bool moved = false;
    };

    void replacePoints();
    void replaceOutlines();
    void glideTo(const MapCamera &camera);
    void glide();
    Hit hitAt(QPointF pixel) const;
    QString toolTipAt(QPointF pixel) const;
    void click(QPointF pixel, Qt::KeyboardModifiers modifiers);
    void open(const MapCluster &cluster);
    void selectIn(const QRectF &box);
    void step(int by);
    MapScene scene() const;
    void paintMap(QPainter &painter);

    std::shared_ptr<const PlacedNodes> m_nodes;
    MapProjection m_projection = MapProjection::NaturalEarth;
    std::shared_ptr<const MapOutlines> m_outlines; ///< null: there were no nodes yet
    NodeGroups m_groups;
    std::array<bool, NodeGroups::AtMost> m_shown;
    std::vector<MapPoint> m_points; ///< of shown groups, from west to east
    std::vector<bool> m_selected; ///< by node
    int m_current = -1;
    bool m_isProbedShown = false;
    bool m_isOnlySelected = false;
    MapCamera m_camera;
    mutable Gatherings m_gatherings; ///< of the points
    mutable int m_stampedStep = 0; ///< of the gathering that the stamps are of
    mutable ClusterStamps m_stamps;
    MapLand m_land;
    std::optional<Drag> m_drag;
    bool m_isBoxing = false;
    MapCamera m_from; ///< of a glide
    MapCamera m_to;
    QElapsedTimer m_sinceStart;
    QTimer m_frames;
};

} // namespace ft
