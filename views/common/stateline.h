// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace ft {

class ProgressLine;
class WordButton;

/// Says how far something is, with a word to stop it, or what has come of it. Keeps its room when nothing runs.
class StateLine : public QWidget
{
    Q_OBJECT

public:
    /// `stop`: what to call stopping.
    explicit StateLine(const QString &stop, QWidget *parent = nullptr);

    /// Something begins that one can stop; plain text.
    void begin(const QString &text);
    /// Does nothing where nothing has begun: what is told late is not shown.
    void setProgress(quint64 done, quint64 total);
    /// What has come of it; where it took long and nobody looks, the person is told.
    void end(const QString &text);
    void setText(const QString &text);
    QString text() const;

Q_SIGNALS:
    void stopped(); ///< by the person

private:
    QLabel *m_text;
    WordButton *m_stop;
    ProgressLine *m_progress;
    bool m_isRunning = false;
};

} // namespace ft
