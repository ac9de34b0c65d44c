// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/settings.h"

#include <QTemporaryDir>

#include <memory>

namespace ft {
class MainWindow;
}

namespace ft::test {

/// The window with files open, in the language that is installed while it is made. Settings of its own.
class SpokenWindow
{
public:
    SpokenWindow();
    ~SpokenWindow();

    MainWindow &window() const { return *m_window; }

    /// Opens a sample ("databases/data256.dbb") and waits until it is shown.
    void open(const QString &sample);

private:
    QTemporaryDir m_folder; // of the settings
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace ft::test
