// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/sentences.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace ft {

class ElidedLabel;
class ProgressLine;
class ShareBar;
class WordButton;

/// The head of whatever is open: its name large, one sentence of facts, one of judgement, at most one thing to do
/// next, and what is still going on. It keeps its height, so that results arrive without moving anything.
class HeaderBand : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBand(QWidget *parent = nullptr);

    void setSummary(const Summary &summary);
    /// The next sensible step as the one primary button; null: there is none. Not owned.
    void setNextStep(QAction *action);

    /// What goes on ("Checking records"), and how far; a total of 0: nobody knows.
    void setProgress(const QString &what, quint64 done, quint64 total);
    void clearProgress();
    void endProgress(const QString &outcome); ///< the same; plain text: what has come of it and of what

Q_SIGNALS:
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    ElidedLabel *m_name;
    ElidedLabel *m_facts;
    QLabel *m_verdict; ///< what matters most is never cut: it takes more lines where it needs them
    QLabel *m_verdictIcon;
    ShareBar *m_share;
    QPushButton *m_nextStep;
    ElidedLabel *m_progressText;
    WordButton *m_cancel;
    ProgressLine *m_progress;
    Severity m_severity = Severity::Note;
    bool m_sound = true;
};

} // namespace ft
