// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

QT_BEGIN_NAMESPACE
class QSplitter;
class QWidget;
QT_END_NAMESPACE

namespace ft {

/// What a page is about, with something beside or below it that can be pushed out of sight. What room is left over goes
/// to the first. `sizes`: of both, in proportion.
QSplitter *sideSplit(Qt::Orientation orientation, QWidget *subject, QWidget *side, const QList<int> &sizes);

} // namespace ft
