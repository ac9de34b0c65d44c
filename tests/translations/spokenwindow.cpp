// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spokenwindow.h"

#include "support/files.h"
#include "window/mainwindow.h"

#include <QTest>

namespace ft::test {

SpokenWindow::SpokenWindow()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    m_settings = std::make_unique<Settings>();
    m_window = std::make_unique<MainWindow>(*m_settings, QString());
    m_window->show();
}

SpokenWindow::~SpokenWindow() = default;

void SpokenWindow::open(const QString &sample)
{
    m_window->open({QString::fromStdString(sourceFile("resources/samples/" + sample.toStdString()).string())});
    if (!QTest::qWaitFor([this] { return m_window->session()->waiting() == 0; }, 20'000))
        qFatal("%s is not read in time", qPrintable(sample));
    QTest::qWait(50); // pages arrange themselves
}

} // namespace ft::test
