// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// Writes what is on the screen into a picture: screenshot FILE.png

#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const QPixmap picture = QGuiApplication::primaryScreen()->grabWindow(0);
    return arguments.size() == 2 && picture.save(arguments.at(1)) ? 0 : 1;
}
