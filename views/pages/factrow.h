// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/linebutton.h"
#include "schema/field.h"

namespace ft {

/// One fact of a file: what it is called, what it says, and, unless certain, how sure one can be. Checked while the
/// focus is on it.
class FactRow : public LineButton
{
    Q_OBJECT

public:
    explicit FactRow(const QString &label, QWidget *parent = nullptr);

    /// The value in one line, and the grade of what is known about the field.
    void setFact(const QString &value, Trust trust, bool odd);
    QString value() const { return m_value; }
    QRect valuePlace() const; ///< where an editor of the value goes

    int labelWidth() const; ///< that the label wants
    void setLabelRoom(int width); ///< the same in all rows, so that values stand below each other

Q_SIGNALS:
    void editAsked(); ///< with a double click or F2

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QString m_value;
    Trust m_trust = Trust::Certain;
    bool m_odd = false;
    int m_labelRoom = 168;
};

} // namespace ft
