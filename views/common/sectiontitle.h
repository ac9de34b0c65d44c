// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quietlabel.h"

namespace ft {

/// Names a pane or a group: small, spaced capitals in the quiet colour.
class SectionTitle : public QuietLabel
{
    Q_OBJECT

public:
    explicit SectionTitle(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The face of such titles beside text in `base`, for views that paint their own.
    static QFont face(const QFont &base);
};

} // namespace ft
