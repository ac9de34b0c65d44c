// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stepaccount.h"

#include "storage/opened.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace ft {

/// SHA-256 of what a document holds, state by state, in a thread of its own. Follows the document by its plans, so that
/// no state of the past is kept alive: what waits costs what was typed. Answers arrive as signals in the thread of the
/// owner, in order. Destruction stops within the time of one block.
class ContentDigests : public QObject
{
    Q_OBJECT

public:
    /// Up to this many bytes a content is read as a whole for each step.
    static constexpr quint64 LargestContent = 64 * 1024 * 1024;

    ContentDigests();
    ~ContentDigests() override;

    /// The content is that of a file now; its digest is computed however large it is where `isSaved`.
    void begin(quint64 state, Opened file, bool isSaved);
    /// The content becomes `state` by a plan. Where `wantsAccount`, the step is accounted for too.
    void step(quint64 state, Plan plan, bool wantsAccount);

Q_SIGNALS:
    /// Empty: the file on disk was another one by then, or cannot be read.
    void digested(quint64 state, const QByteArray &sha256);
    void accounted(quint64 state, const ft::StepAccount &account);

private:
    struct Work {
        quint64 state;
        std::optional<Opened> file;
        bool isSaved = false;
        Plan plan = {};
        bool wantsAccount = false;
    };

    void add(Work work);
    void run(const std::stop_token &stop);
    void digest(const Work &work, const Opened &base, const ByteSource &content, const std::stop_token &stop);
    template <typename Call> void tell(Call call);

    std::mutex m_mutex;
    std::condition_variable_any m_waiting;
    std::deque<Work> m_work;
    std::jthread m_thread; ///< last: uses the others
};

} // namespace ft
