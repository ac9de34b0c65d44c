// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batch.h"
#include "document/openjobs.h"
#include "items/batchmodel.h"

#include <QDialog>
#include <QSet>
#include <QTimer>

class QLabel;
class QPushButton;

namespace ft {

class OrderForm;
class ProgressLine;
class QuietLabel;
class WordButton;

/// Changes many downloads at once, on one page: which files, what shall change, every change before it happens, what became
/// of it, and one button that takes all of it back.
class BatchDialog : public QDialog
{
    Q_OBJECT

public:
    /// `documents` are all that are open; they outlive it. See OpenJobs for which of them are changed in the window.
    BatchDialog(const QStringList &paths, const QList<Document *> &documents, const Style &style, QWidget *parent = nullptr);

    void setSaveOptions(const SaveOptions &options); ///< for what is written on disk; before anything is
    void setPaths(const QStringList &paths); ///< files and folders
    const BatchModel &rows() const { return m_model; }
    QStringList changedFiles() const; ///< on disk, taken back or not
    bool isBusy() const { return m_batch.step() != Batch::Idle || m_pause.isActive(); }

protected:
    void reject() override; ///< what is being written ends first

private:
    void layOut();
    void connectBatch();
    void chooseFolder();
    void look();
    void take(const std::vector<BatchFile> &files);
    void write();
    void takeBack();
    void tell(qsizetype done, qsizetype total);
    void conclude(Batch::Step step, bool isCancelled);
    void showState();
    QString summary() const;

    Style m_style;
    QStringList m_paths;
    OpenJobs m_open;
    BatchOrder m_order; ///< that the preview answers
    BatchModel m_model;
    Batch m_batch;
    QTimer m_pause; ///< until typing has come to rest
    bool m_isDone = false; ///< written: the preview is a record now
    QString m_said; ///< of the last step
    QSet<QString> m_changed;
    QLabel *m_scope;
    QPushButton *m_folder;
    OrderForm *m_form;
    QLabel *m_state;
    WordButton *m_cancel;
    ProgressLine *m_progress;
    QuietLabel *m_kept; ///< where backups are
    QPushButton *m_takeBack;
    QPushButton *m_write;
    QPushButton *m_close;
};

} // namespace ft
