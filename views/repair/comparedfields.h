// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/differences.h"

#include <QWidget>

#include <array>

class QTreeView;

namespace ft {

class FieldTreeModel;

/// The fields of two versions of a file as two trees that scroll and open together. Only what differs is lit; what
/// holds nothing that differs is shut at first.
class ComparedFields : public QWidget
{
    Q_OBJECT

public:
    /// Both documents must outlive it.
    ComparedFields(Document *before, Document *after, const QList<Difference> &differences, const Style &style,
                   QWidget *parent = nullptr);

private:
    struct Side {
        FieldTreeModel *model = nullptr;
        QTreeView *tree = nullptr;
    };

    Side makeSide(Document *document, const QString &name, const QSet<QString> &lit, const Style &style);
    void join(const Side &from, const Side &to);

    std::array<Side, 2> m_sides;
    bool m_isFollowing = false;
};

} // namespace ft
