// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace ft {

class Joining;
struct Merge;

/// Where copies of a file contradict each other: the place, what each of them holds there, and which one is right as far
/// as the hash can tell.
class ConflictTable : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ConflictTable(QWidget *parent = nullptr);

    /// `preferred`: a copy that somebody said is right.
    void show(const Joining &joining, const Merge &merged, std::optional<std::size_t> preferred);
    using QTreeWidget::show;
};

} // namespace ft
