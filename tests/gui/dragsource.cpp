// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// A window that files can be dragged out of, as out of a file manager: dragsource FILES... or dragsource --text TEXT.

#include <QApplication>
#include <QDrag>
#include <QFileInfo>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>
#include <QWidget>

namespace {

class Source : public QWidget
{
public:
    explicit Source(const QStringList &arguments) : m_arguments(arguments)
    {
        setWindowTitle(QStringLiteral("dragsource"));
        setFixedSize(160, 120);
    }

protected:
    void mouseMoveEvent(QMouseEvent *) override
    {
        auto *drag = new QDrag(this);
        drag->setMimeData(contents());
        drag->exec(Qt::CopyAction);
    }

private:
    QMimeData *contents() const
    {
        auto *offered = new QMimeData;
        if (m_arguments.value(0) == QStringLiteral("--text")) {
            offered->setText(m_arguments.value(1));
            return offered;
        }
        QList<QUrl> urls;
        for (const QString &path : m_arguments)
            urls += QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
        offered->setUrls(urls);
        return offered;
    }

    QStringList m_arguments;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Source source(QApplication::arguments().mid(1));
    source.show();
    return QApplication::exec();
}
