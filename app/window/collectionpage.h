// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/collectionmodel.h"

#include <QWidget>

namespace ft {

class CollectionView;
class ColumnLayouts;
class HeaderBand;

/// The middle of the window for everything that is open: what was found in it, the table of what it names, and the way
/// to hold that against a folder.
class CollectionPage : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    CollectionPage(CollectionModel *model, ColumnLayouts *layouts, QWidget *parent = nullptr);

    void compareWith(const QString &folder, bool byHash = false);

Q_SIGNALS:
    /// Where a file is named should be looked at: a file that is open or can be, and a path in it.
    void visitAsked(const QString &file, const QString &fieldPath);
    void seen(bool isSeen); ///< the page came to the front, or left it

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void showProgress(double share);
    void askWhereTo();
    QString comparisonText() const;
    void offerNextStep();
    bool mayBeRenamed() const;
    QString facts() const;
    QString verdict() const;

    CollectionModel *m_model;
    HeaderBand *m_band;
    CollectionView *m_view;
    QAction *m_compare;
    QAction *m_lookByHash;
};

} // namespace ft
