// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/settings.h"

#include <QTemporaryDir>

#include <memory>

class QAction;

namespace ft {
class Document;
class MainWindow;
}

namespace ft::test {

/// The window with samples open, in the language that is installed while it is made. Settings of its own, and copies of
/// the samples, so that everything can be done with them.
class SpokenWindow
{
public:
    explicit SpokenWindow(const Preferences &preferences = {});
    ~SpokenWindow();

    MainWindow &window() const { return *m_window; }

    /// Opens a sample ("databases/data256.dbb") and waits until it is shown.
    void open(const QString &sample);

    Document &document(const QString &sample) const; ///< that is open
    QAction &action(const char *name) const; ///< of the menus: "open-folder"

private:
    bool isRead() const; ///< everything that is open
    QString pathOf(const QString &sample) const;

    QTemporaryDir m_folder; // of the settings and the samples
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace ft::test
