// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hashsubject.h"

#include "evidence/verdict.h"

#include <QBasicTimer>
#include <QElapsedTimer>

#include <thread>

namespace ft {

/// What the data of a document was found to be.
struct HashReport {
    HashEnd end = HashEnd::Done;
    std::uint64_t failedAt = 0; ///< Unreadable: where
    std::optional<UuHash> uuHash; ///< of the data, where all of it is there
    std::optional<KzHash> kzHash; ///< the same; only after checkWhole()
    std::optional<Verdict> verdict; ///< of the data against the target
};

/// Holds the data of a document against the hash that it names, or that a person gave, in a thread of its own. Follows
/// the document: another reading, or another record that is looked at, is another subject and checked anew.
///
/// The windows of the hash are read, a few megabytes at most; the rest only by checkWhole(). Memory is constant.
class HashCheck : public QObject
{
    Q_OBJECT

public:
    /// `document` must outlive the check.
    explicit HashCheck(Document *document, QObject *parent = nullptr);
    ~HashCheck() override; ///< stops the work and waits for it, a block of the file at most

    const HashSubject &subject() const { return m_subject; }

    /// The hash the data is held against: the one given, else the one that most of the document says.
    std::optional<Link> target() const;
    bool isTargetGiven() const { return m_given.has_value(); }
    /// Nothing: back to what the document says. Checks again.
    void setTarget(const std::optional<Link> &target);

    /// Checks now and whenever the subject changes. From then on; more than once does no harm.
    void begin();
    /// Reads the windows again, after a cancellation or a failure.
    void checkAgain();
    /// Reads every byte, for the kzhash. Only where all of the file is there.
    void checkWhole();
    void cancel();

    bool isRunning() const { return m_running; }
    qint64 elapsed() const { return m_running ? m_clock.elapsed() : 0; } ///< milliseconds since the work began
    const HashReport &report() const { return m_report; }

Q_SIGNALS:
    void subjectChanged(); ///< nothing is known yet about the new one
    void changed(); ///< work began, ended, or was cancelled; report() is what is known
    void progressed(quint64 done, quint64 total); ///< bytes; now and then

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Counter;

    void follow();
    void run(bool whole);
    void take(const HashReport &report, quint64 serial);

    Document *m_document;
    HashSubject m_subject;
    std::optional<Link> m_given;
    HashReport m_report;
    bool m_begun = false;
    bool m_running = false;
    quint64 m_serial = 0; ///< of the latest run: answers of others are dropped
    QElapsedTimer m_clock;
    QBasicTimer m_timer;
    std::shared_ptr<Counter> m_counter;
    std::jthread m_thread;
};

} // namespace ft
