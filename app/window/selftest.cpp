// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selftest.h"

#include "mainwindow.h"

#include <QCoreApplication>
#include <QEvent>

#include <cstdio>

namespace ft {

namespace {

void print(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

} // namespace

SelfTest::SelfTest(MainWindow &window, QElapsedTimer sinceStart)
    : QObject(&window), m_window(window), m_sinceStart(sinceStart)
{
    window.installEventFilter(this);
    const Session *session = window.session();
    connect(session, &Session::opened, this, [](const Document *document) {
        const Format *format = document->tree().format;
        const QString id = format ? QString::fromUtf8(format->id.data(), static_cast<qsizetype>(format->id.size()))
                                  : QStringLiteral("unrecognised");
        print(QStringLiteral("opened %1 as %2").arg(document->path(), id));
    });
    connect(session, &Session::failed, this, [this](const QString &path, const QString &why) {
        m_failed = true;
        print(QStringLiteral("failed %1: %2").arg(path, why));
    });
    connect(session, &Session::waitingChanged, this, &SelfTest::finishIfIdle, Qt::QueuedConnection);
    connect(session, &Session::listed, this, [this](const FolderModel *list) {
        connect(list, &FolderModel::finished, this, [this, list] {
            print(QStringLiteral("listed %1 files").arg(list->rowCount()));
            finishIfIdle();
        });
    });
}

bool SelfTest::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        // Behind the paint event, when the picture is on its way to the screen.
        QMetaObject::invokeMethod(
            this,
            [this] {
                print(QStringLiteral("painted after %1 ms").arg(m_sinceStart.elapsed()));
                finishIfIdle();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void SelfTest::finishIfIdle()
{
    bool reading = m_window.session()->waiting() > 0;
    for (const QObject *thing : m_window.session()->things()) {
        if (const auto *list = qobject_cast<const FolderModel *>(thing))
            reading = reading || list->isReading();
    }
    if (m_painted && !reading)
        QCoreApplication::exit(m_failed ? 1 : 0);
}

} // namespace ft
