// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectiontitle.h"

#include <QApplication>

namespace ft {

namespace {

constexpr int MarksAbove = 2; ///< those of capitals stand out of the line; as much below, so that it stays in the middle

} // namespace

SectionTitle::SectionTitle(const QString &text, QWidget *parent) : QuietLabel(text, parent)
{
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFont(face(QApplication::font()));
}

QSize SectionTitle::sizeHint() const
{
    return QuietLabel::sizeHint().grownBy({0, MarksAbove, 0, MarksAbove});
}

QSize SectionTitle::minimumSizeHint() const
{
    return QuietLabel::minimumSizeHint().grownBy({0, MarksAbove, 0, MarksAbove});
}

QFont SectionTitle::face(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 0.85);
    font.setWeight(QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 106);
    return font;
}

} // namespace ft
