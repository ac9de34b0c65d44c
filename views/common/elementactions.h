// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/text.h"

#include <QObject>

#include <array>

class QAbstractItemView;
class QAction;
class QModelIndex;

namespace ft {

class Document;
struct Draft;

/// What can be done with the elements of lists that a view shows: insert, duplicate, move up and down, remove. Actions
/// of the view with keys and in its context menu, enabled where they mean something. Under the pointer in the menu each
/// says what else will change; what cannot be done says why. Lives as long as the view.
class ElementActions : public QObject
{
    Q_OBJECT

public:
    /// More rows than are removed one by one in a moment.
    static constexpr qsizetype MostRemoved = 500;

    /// The view has its model, which gives PathRole. `list`: path of the list whose elements the rows are; empty: a row
    /// is an element if its own path says so, as in a tree. `document` must outlive the view.
    ElementActions(QAbstractItemView *view, Document *document, const QString &list = {});

    void setStyle(const Style &style) { m_style = style; }

    QAction *insertion() const { return m_actions[Insert]; }
    QAction *duplication() const { return m_actions[Duplicate]; }
    QAction *moveUp() const { return m_actions[MoveUp]; }
    QAction *moveDown() const { return m_actions[MoveDown]; }
    QAction *removal() const { return m_actions[Remove]; }

Q_SIGNALS:
    void refused(const QString &why); ///< and nothing was changed

private:
    enum What { Insert, Duplicate, MoveUp, MoveDown, Remove, WhatCount };
    /// What would be done, and where one looks afterwards.
    struct Step;

    void add(What what, const QString &text, const QKeySequence &keys);
    void update();
    void preview(What what);
    void take(What what);
    Step stepOf(What what) const;
    QString elementOf(const QModelIndex &index) const;
    QString newPlace() const;
    QStringList chosen() const;

    QAbstractItemView *m_view;
    Document *m_document;
    QString m_list;
    Style m_style;
    std::array<QAction *, WhatCount> m_actions{};
};

} // namespace ft
