// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batchfile.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <thread>

namespace ft {

/// Changes many downloads, one step at a time, in a thread of its own: looking at the files, writing them, taking that
/// back. Remembers what was written, so that all of it can be taken back at once while this lives; later the backups do
/// it. Signals come from the thread that it lives in, never from a step that was replaced.
class Batch : public QObject
{
    Q_OBJECT

public:
    enum Step { Idle, Looking, Writing, TakingBack };

    explicit Batch(QObject *parent = nullptr) : QObject(parent) {}
    ~Batch() override; ///< cancels and waits for the file in work

    /// Looks at files, and at all *.dat below folders; each of them once. Ends a look that is going on; not while writing.
    void look(const QStringList &paths, const BatchOrder &order, const Style &style);
    /// How files are written: with a backup beside each of them, unless this says otherwise. Only while idle.
    void setSaveOptions(const SaveOptions &options) { m_options = options; }
    /// Writes those that change; what was written before can no longer be taken back from here. Only while idle.
    void write(std::vector<BatchFile> files);
    /// Takes back what the last write() has written. Only while idle.
    void takeBack();
    /// Stops behind the file in work. What was written stays written, and can be taken back.
    void cancel() { m_thread.request_stop(); }

    Step step() const { return m_step; }
    /// What can be taken back, in the order in which it was written.
    const std::vector<BatchResult> &written() const { return m_written; }

Q_SIGNALS:
    void progressed(qsizetype done, qsizetype total); ///< files; 0 of 0 while a folder is listed
    void looked(const std::vector<ft::BatchFile> &files); ///< some more
    void wrote(const ft::BatchResult &result);
    void tookBack(const QString &path, const ft::SaveResult &result);
    void finished(ft::Batch::Step step, bool isCancelled);

private:
    class Reporter;
    using Work = std::function<void(Reporter &)>;

    void start(Step step, const Work &work);
    void finish(bool isCancelled);

    quint64 m_serial = 0; ///< of the latest step: what others still have to say is dropped
    Step m_step = Idle;
    SaveOptions m_options{.backup = true};
    std::vector<BatchResult> m_written;
    std::jthread m_thread; ///< last, so that it is joined while all else is there
};

} // namespace ft
