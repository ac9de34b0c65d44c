// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "linebutton.h"

namespace ft {

/// A whole line that is a button: an icon, the text, and at the right in a second voice what there is to add. Both
/// texts are plain; what does not fit is cut in the middle.
class RowButton : public LineButton
{
    Q_OBJECT

public:
    /// `icon` names a line icon.
    RowButton(const QString &icon, const QString &text, const QString &detail, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_detail;
};

} // namespace ft
