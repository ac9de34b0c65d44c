// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnlayout.h"

#include <QHeaderView>

#include <map>
#include <vector>

class QLineEdit;
class QMenu;

namespace ft {

/// A header with a line of filter fields below the titles. A click on a title sorts: ascending, descending, as the
/// rows come. Titles are dragged to other places; the menu chooses columns.
class FilterHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FilterHeader(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void reset() override;
    QSize sizeHint() const override;

    /// Texts by column; empty ones left out.
    std::map<int, QString> texts() const;
    void setText(int column, const QString &text); ///< tells nobody
    void clearTexts();

    /// What was arranged by hand.
    const ColumnLayout &columnLayout() const { return m_layout; }
    void setColumnLayout(const ColumnLayout &layout);
    /// Puts columns where they were put by hand; to be called when they were given their usual place and width.
    void applyColumnLayout();
    /// Fills a menu that chooses columns, and sorts by and moves `column` (-1: none). Choosing leaves it open.
    void fillMenu(QMenu *menu, int column);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void textsChanged();
    void arranged(); ///< by hand: columnLayout() changed

protected:
    void updateGeometries() override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QString key(int column) const;
    void rememberOrder();
    void addMove(QMenu *menu, const QString &text, int column, int by);
    void addSort(QMenu *menu, const QString &text, int column, Qt::SortOrder order);
    void showByHand(int column, bool shown);
    void resetByHand();
    void makeFields();
    void placeFields();
    void orderFields();
    void bringIntoSight(int column);
    int titleHeight() const;
    int fieldHeight() const;

    std::vector<QLineEdit *> m_fields; ///< by column
    ColumnLayout m_layout;
    bool m_isHeld = false; ///< the mouse is on it: what moves is moved by hand
};

} // namespace ft
