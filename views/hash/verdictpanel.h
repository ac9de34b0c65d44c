// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/hashcheck.h"

#include <QWidget>

class QLabel;

namespace ft {

class ProgressLine;
class WindowStrip;
class WordButton;

/// What the data proves about a hash: one sentence, what it rests on and what was never looked at, and the work that
/// goes on, which can be cancelled. Keeps its place while it works.
class VerdictPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    VerdictPanel(const Document *document, HashCheck *check, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showProgress(quint64 done, quint64 total);
    void dress();
    void act(); ///< cancel, or check again, or read every byte

    const Document *m_document;
    HashCheck *m_check;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_details;
    WindowStrip *m_strip;
    QLabel *m_pace;
    WordButton *m_action;
    ProgressLine *m_progress;
};

} // namespace ft
