// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/rowcheck.h"

#include <QObject>

#include <memory>
#include <thread>

namespace ft {

/// Checks the rows of a tree's lazy lists in a thread of its own; reports arrive in the thread of the owner, as
/// signals. Destruction stops and joins within the time of one row, and nothing is reported any more.
class BackgroundCheck : public QObject
{
    Q_OBJECT

public:
    BackgroundCheck(std::shared_ptr<const Tree> tree, std::shared_ptr<const ByteSource> bytes, CodePage codePage);
    ~BackgroundCheck() override;

Q_SIGNALS:
    void reported(const ft::RowReport &report);
    void finished(); ///< behind the last report

private:
    std::jthread m_thread;
};

} // namespace ft
