// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spokenwindow.h"

#include "document/document.h"
#include "items/foldermodel.h"
#include "support/files.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QTest>

#include <algorithm>
#include <filesystem>

namespace ft::test {

SpokenWindow::SpokenWindow(const Preferences &preferences)
{
    std::filesystem::copy(sourceFile("resources/samples"), pathOf({}).toStdString(), std::filesystem::copy_options::recursive);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    m_settings = std::make_unique<Settings>();
    m_settings->setPreferences(preferences);
    m_window = std::make_unique<MainWindow>(*m_settings, pathOf({}));
    m_window->show();
}

SpokenWindow::~SpokenWindow() = default;

QString SpokenWindow::pathOf(const QString &sample) const
{
    return m_folder.filePath(QStringLiteral("samples/")) + sample;
}

void SpokenWindow::open(const QString &sample)
{
    m_window->open({pathOf(sample)});
    if (!QTest::qWaitFor([this] { return isRead(); }, 20'000))
        qFatal("%s is not read in time", qPrintable(sample));
    QTest::qWait(50); // pages arrange themselves
}

bool SpokenWindow::isRead() const
{
    const QList<QObject *> things = m_window->session()->things();
    return m_window->session()->waiting() == 0 && std::none_of(things.begin(), things.end(), [](QObject *thing) {
        const auto *list = qobject_cast<FolderModel *>(thing);
        return list && list->isReading();
    });
}

Document &SpokenWindow::document(const QString &sample) const
{
    const QList<Document *> open = m_window->session()->documents();
    const auto found = std::find_if(open.begin(), open.end(), [path = pathOf(sample)](const Document *each) { return each->path() == path; });
    if (found == open.end())
        qFatal("%s is not open", qPrintable(sample));
    return **found;
}

QAction &SpokenWindow::action(const char *name) const
{
    auto *action = m_window->findChild<QAction *>(QString::fromLatin1(name));
    if (!action)
        qFatal("no action is called %s", name);
    return *action;
}

} // namespace ft::test
