// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapcamera.h"
#include "mapink.h"
#include "mapoutlines.h"

#include <QFutureWatcher>
#include <QImage>
#include <QThreadPool>

#include <memory>

namespace ft {

/// Water and land of a map, as pictures. They are painted beside the GUI thread for the place and the scale one looks at,
/// with room around; until one arrives the last is shown, larger or smaller, so that no frame waits for a coast.
class MapLand : public QObject
{
    Q_OBJECT

public:
    explicit MapLand(QObject *parent = nullptr);
    ~MapLand() override;

    /// What there is to paint; forgets all pictures. `counts`: nodes by country, for the shading.
    void setSubject(std::shared_ptr<const MapOutlines> outlines, std::vector<int> counts);
    void setInk(const MapInk &ink); ///< forgets all pictures

    /// What `camera` sees. `home` shows everything: the picture that is there before all others.
    void paint(QPainter &painter, const MapCamera &camera, const MapCamera &home);
    /// Whether the picture of that camera is there, as sharp as it gets.
    bool isSharp(const MapCamera &camera) const;

Q_SIGNALS:
    void changed(); ///< a sharper picture is there

private:
    struct Picture {
        QImage image; ///< null: none
        MapCamera camera; ///< of the image, which is larger than the screen
        quint64 subject = 0; ///< number of what was painted
    };

    static Picture picture(const MapOutlines &outlines, const std::vector<int> &counts, const MapInk &ink, const MapCamera &camera,
                           qreal ratio);
    static void show(QPainter &painter, const Picture &picture, const MapCamera &camera);
    static bool covers(const Picture &picture, const MapCamera &camera);
    void forget();
    void ask(const MapCamera &camera);

    std::shared_ptr<const MapOutlines> m_outlines;
    std::vector<int> m_counts;
    MapInk m_ink;
    qreal m_ratio = 1;
    quint64 m_subject = 1;
    Picture m_everything;
    Picture m_near;
    MapCamera m_wanted; ///< what is being painted, or was last
    QThreadPool m_pool;
    QFutureWatcher<Picture> m_watcher;
};

} // namespace ft
