// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backgroundcheck.h"

namespace ft {

BackgroundCheck::BackgroundCheck(std::shared_ptr<const Tree> tree, std::shared_ptr<const ByteSource> bytes,
                                 CodePage codePage)
{
    m_thread = std::jthread([this, tree, bytes, codePage](std::stop_token stop) {
        // Calls that are still queued when this object goes are dropped with it.
        checkRows(*tree, *bytes, codePage, stop, [this](RowReport &&report) {
            QMetaObject::invokeMethod(
                this, [this, report = std::move(report)] { Q_EMIT reported(report); }, Qt::QueuedConnection);
        });
        QMetaObject::invokeMethod(this, &BackgroundCheck::finished, Qt::QueuedConnection);
    });
}

BackgroundCheck::~BackgroundCheck()
{
    m_thread.request_stop();
    m_thread.join();
}

} // namespace ft
