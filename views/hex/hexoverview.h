// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fileparts.h"
#include "overviewscale.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace ft {

struct HexColours;

/// The whole file in a narrow strip: its parts as bands, findings as ticks, the page as a frame, the focus as a
/// bracket. A click or a drag goes there. The keyboard needs no way into it: Ctrl+Home, Ctrl+End, the next finding and
/// the go-to bar reach every place it shows.
class HexOverview : public QWidget
{
    Q_OBJECT

public:
    explicit HexOverview(QWidget *parent);

    /// Both must outlive their use here; null or empty shows an empty strip.
    void setFile(std::uint64_t size, const std::vector<FilePart> *parts, const std::vector<Finding> *findings);
    /// What gives the places that differ from the saved bytes; it is asked when they are painted.
    void setChanges(std::function<std::vector<Extents>()> changes);
    void setPage(Extents page);
    void setFocused(Extents focused);

    QSize sizeHint() const override;

Q_SIGNALS:
    void offsetAsked(quint64 offset); ///< this byte should come to the middle of the page

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    OverviewScale scale() const { return {m_size, height()}; }
    void paintParts(QPainter &painter, const HexColours &colours) const;
    void paintFindings(QPainter &painter, const HexColours &colours) const;
    void paintChanges(QPainter &painter, const HexColours &colours) const;
    void paintPlaces(QPainter &painter, const HexColours &colours) const;
    QString tip(int y) const;

    std::uint64_t m_size = 0;
    const std::vector<FilePart> *m_parts = nullptr;
    const std::vector<Finding> *m_findings = nullptr;
    std::function<std::vector<Extents>()> m_changes;
    Extents m_page;
    Extents m_focused;
};

} // namespace ft
