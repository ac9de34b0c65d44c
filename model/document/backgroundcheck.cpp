// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backgroundcheck.h"

#include "evidence/hashfindings.h"

namespace ft {

namespace {

bool isDownload(const Tree &tree)
{
    return tree.format && tree.format->id == "kazaa.dat";
}

} // namespace

BackgroundCheck::BackgroundCheck(std::shared_ptr<const Tree> tree, std::shared_ptr<const ByteSource> bytes,
                                 CodePage codePage)
{
    m_thread = std::jthread([this, tree, bytes, codePage](std::stop_token stop) {
        // Calls that are still queued when this object goes are dropped with it.
        const auto tell = [this](RowReport &&report) {
            QMetaObject::invokeMethod(
                this, [this, report = std::move(report)] { Q_EMIT reported(report); }, Qt::QueuedConnection);
        };
        if (lazyRowCount(*tree) > 0)
            checkRows(*tree, *bytes, codePage, stop, tell);
        if (isDownload(*tree))
            tell({hashFindings(*tree, *bytes, {stop, {}}).findings, 0, 0});
        QMetaObject::invokeMethod(this, &BackgroundCheck::finished, Qt::QueuedConnection);
    });
}

bool BackgroundCheck::isNeeded(const Tree &tree)
{
    return lazyRowCount(tree) > 0 || isDownload(tree);
}

BackgroundCheck::~BackgroundCheck()
{
    m_thread.request_stop();
    m_thread.join();
}

} // namespace ft
