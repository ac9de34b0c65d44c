// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace ft {

class FacetModel;

/// The quiet list beside a table: what its rows can be narrowed to, with counts. A click, Space or Enter picks a value
/// or takes that back.
class FacetView : public QTreeView
{
    Q_OBJECT

public:
    /// `model` must outlive the view.
    explicit FacetView(FacetModel *model, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {180, 200}; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    FacetModel *m_model;
};

} // namespace ft
