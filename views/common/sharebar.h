// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/sharetext.h"

#include <QWidget>

namespace ft {

/// How much of a download is there: "87.3 %" and a small bar. Filled is received, outlined is missing.
class ShareBar : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBar(QWidget *parent = nullptr);

    void setShare(double share); ///< 0 to 1

    static void paintBar(QPainter &painter, const QRectF &rect, double share, const QPalette &palette);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
};

} // namespace ft
