// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repaircase.h"

#include <QFutureWatcher>
#include <QThreadPool>

class QLabel;
class QLineEdit;
class QMimeData;

namespace ft {

/// "Add what else you have": a field for a link, a button for a database or a job state, and what was added so far, each
/// with a word to take it away again.
class ClueRow : public QWidget
{
    Q_OBJECT

public:
    /// `repair` must outlive the row.
    explicit ClueRow(RepairCase *repair, QWidget *parent = nullptr);

    static bool canTake(const QMimeData &offer);
    /// What was dropped or pasted: files or a text.
    void take(const QMimeData &offer);
    void takeText(const QString &text);
    void takeFile(const QString &path);

protected:
    /// Return in the field adds what stands there instead of going on.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseFile();
    void accept(const ClueReading &reading);
    void showClues();

    RepairCase *m_repair;
    QLineEdit *m_link;
    QLabel *m_problem;
    QWidget *m_known;
    QFutureWatcher<ClueReading> m_watcher;
    QThreadPool m_pool;
};

} // namespace ft
