// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/rowcheck.h"

#include <QObject>

#include <memory>
#include <thread>

namespace ft {

/// Checks what opening a file leaves out, in a thread of its own: the rows of lazy lists, and the data of a download
/// against the hashes that its sources name. Reports arrive in the thread of the owner, as signals. Destruction stops and
/// joins within the time of one row or one window of a hash, and nothing is reported any more.
class BackgroundCheck : public QObject
{
    Q_OBJECT

public:
    BackgroundCheck(std::shared_ptr<const Tree> tree, std::shared_ptr<const ByteSource> bytes, CodePage codePage);
    ~BackgroundCheck() override;

    /// Whether there is anything to check.
    static bool isNeeded(const Tree &tree);

Q_SIGNALS:
    void reported(const ft::RowReport &report);
    void finished(); ///< behind the last report

private:
    std::jthread m_thread;
};

} // namespace ft
