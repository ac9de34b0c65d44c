// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace ft {

class LibraryModel;

/// The list of what is open. Moving in it shows, Delete or a middle click closes.
class LibraryView : public QListView
{
    Q_OBJECT

public:
    /// The model is not owned.
    explicit LibraryView(LibraryModel *model, QWidget *parent = nullptr);

    /// Marks a thing as the one that is shown, without chosen().
    void setCurrentThing(const QObject *thing);

Q_SIGNALS:
    void chosen(QObject *thing);
    void closeAsked(QObject *thing);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    LibraryModel *m_library;
    bool m_following = false; ///< the current row is being set from outside
};

} // namespace ft
