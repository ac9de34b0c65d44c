// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicebuttons.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>

namespace ft {

QDialogButtonBox *addChoiceButtons(QBoxLayout *column)
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel
                                     | QDialogButtonBox::RestoreDefaults);
    column->addWidget(box);
    // Tab comes to the button at the very left first. Qt 6.4 goes on from there in the order in which they were made,
    // and would never come to the two before it. What is set before the box is in its window does not last.
    QWidget::setTabOrder(box->button(QDialogButtonBox::RestoreDefaults), box->button(QDialogButtonBox::Ok));
    QWidget::setTabOrder(box->button(QDialogButtonBox::Ok), box->button(QDialogButtonBox::Cancel));
    return box;
}

} // namespace ft
