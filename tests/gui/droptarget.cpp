// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// A window that files can be dropped on, as on a file manager: droptarget FOLDER copies them there. It asks where they
/// are when they are dropped, not before.

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace {

class Target : public QWidget
{
public:
    explicit Target(const QString &folder) : m_folder(folder)
    {
        setWindowTitle(QStringLiteral("droptarget"));
        setFixedSize(160, 120);
        setAcceptDrops(true);
    }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override
    {
        if (event->mimeData()->hasUrls())
            event->acceptProposedAction();
    }
    void dropEvent(QDropEvent *event) override
    {
        const QList<QUrl> urls = event->mimeData()->urls();
        for (const QUrl &url : urls)
            QFile::copy(url.toLocalFile(), m_folder.filePath(QFileInfo(url.toLocalFile()).fileName()));
        event->acceptProposedAction();
    }

private:
    QDir m_folder;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Target target(QApplication::arguments().value(1));
    target.show();
    return QApplication::exec();
}
