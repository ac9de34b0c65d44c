// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repair/step.h"

#include <QAbstractButton>

namespace ft {

/// What stands on a card.
struct PlanCardTexts {
    QString title; ///< what is done
    QString grade; ///< how sure that is: one word
    QString reason; ///< what stands behind the grade
    QString effect; ///< what changes, and what stays wrong
};

/// Where the parts of a card lie. A value; the texts wrap at the width.
struct PlanCardLayout {
    QRect mark; ///< the sign that one of several is chosen
    QRect title;
    QRect sign; ///< of the grade
    QRect grade; ///< grade and reason
    QRect effect;
    QSize size;

    static PlanCardLayout of(int width, const QFont &font, const PlanCardTexts &texts);
    PlanCardLayout facing(Qt::LayoutDirection direction) const; ///< from right to left its parts change sides
    static QFont titleFont(const QFont &font);
};

/// One of several things that can be done, to be chosen with a click, the space bar or the arrow keys.
class PlanCard : public QAbstractButton
{
    Q_OBJECT

public:
    /// Without `confidence`: doing nothing.
    PlanCard(PlanCardTexts texts, std::optional<Confidence> confidence, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlanCardTexts m_texts;
    std::optional<Confidence> m_confidence;
};

} // namespace ft
