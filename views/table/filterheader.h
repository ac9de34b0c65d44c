// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <map>
#include <vector>

class QLineEdit;

namespace ft {

/// A header with a line of filter fields below the titles. A click on a title sorts: ascending, descending, as the
/// rows come. The context menu chooses columns.
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
    void clearTexts();

Q_SIGNALS:
    void textsChanged();

protected:
    void updateGeometries() override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void makeFields();
    void placeFields();
    int titleHeight() const;
    int fieldHeight() const;

    std::vector<QLineEdit *> m_fields; ///< by column
};

} // namespace ft
