// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draggedfiles.h"

#include "items/archiveextraction.h"
#include "storage/archivepath.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QProgressDialog>
#include <QTemporaryDir>
#include <QTimer>

namespace ft {

using namespace Qt::StringLiterals;

namespace {

constexpr auto UrlsMimeType = "text/uri-list"_L1;

/// Goes when the program ends, and takes what is in it along. Only its owner can look into it (QTemporaryDir).
class LentFolder : public QObject
{
public:
    LentFolder() : QObject(QCoreApplication::instance()) {}
    QString path() const { return m_folder.isValid() ? m_folder.path() : QString(); }

private:
    QTemporaryDir m_folder;
};

/// Keeps an object from being deleted while an event loop runs inside it: a drag ends when who asked gives up waiting.
class Kept : public QObject
{
public:
    explicit Kept(QObject *kept) : m_kept(kept) { m_kept->installEventFilter(this); }
    ~Kept() override
    {
        m_kept->removeEventFilter(this);
        if (m_isDue) // since Qt 6.8 deleteLater() does nothing the second time, even where its event was held up
            QTimer::singleShot(0, m_kept, [kept = m_kept] { delete kept; });
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::DeferredDelete)
            return false;
        m_isDue = true;
        return true;
    }

private:
    QObject *m_kept;
    bool m_isDue = false;
};

} // namespace

DraggedFiles::DraggedFiles(const QStringList &paths, QWidget *window) : m_window(window)
{
    for (const QString &path : paths) {
        if (QFileInfo::exists(path))
            m_urls += QUrl::fromLocalFile(path);
        else
            m_packed += path;
    }
    if (m_packed.isEmpty())
        setUrls(m_urls);
    setData(PathsMimeType, paths.join(QChar::Null).toUtf8());
}

bool DraggedFiles::canTake(const QString &path)
{
    return QFileInfo(path).isAbsolute() && (QFileInfo::exists(path) || intoArchive(path));
}

QStringList DraggedFiles::formats() const
{
    QStringList formats = QMimeData::formats();
    if (!formats.contains(UrlsMimeType))
        formats.prepend(UrlsMimeType);
    return formats;
}

QVariant DraggedFiles::retrieveData(const QString &format, QMetaType type) const
{
    if (format != UrlsMimeType || m_packed.isEmpty())
        return QMimeData::retrieveData(format, type);
    if (!std::exchange(m_isUnpacked, true))
        unpack();
    return QVariantList(m_urls.begin(), m_urls.end());
}

void DraggedFiles::unpack() const
{
    const QString folder = (new LentFolder)->path();
    if (folder.isEmpty())
        return; // nowhere to put anything
    QEventLoop waiting;
    ArchiveExtraction extraction;
    QProgressDialog progress(tr("Unpacking what was dragged"), tr("Cancel"), 0, static_cast<int>(m_packed.size()),
                             m_window);
    progress.setWindowModality(Qt::WindowModal);
    connect(&progress, &QProgressDialog::canceled, &extraction, &ArchiveExtraction::cancel);
    connect(&extraction, &ArchiveExtraction::progress, &progress, &QProgressDialog::setValue);
    connect(&extraction, &ArchiveExtraction::finished, this, &DraggedFiles::take);
    connect(&extraction, &ArchiveExtraction::finished, &waiting, &QEventLoop::quit);
    const Kept keptDrag(parent() ? parent() : const_cast<DraggedFiles *>(this));
    extraction.start(folder, m_packed);
    waiting.exec();
}

void DraggedFiles::take(const ExtractionResult &result) const
{
    for (const QString &path : result.written)
        m_urls += QUrl::fromLocalFile(path);
    if (result.failures.isEmpty())
        return;
    auto *box = new QMessageBox(
        QMessageBox::Warning, QGuiApplication::applicationDisplayName(),
        tr("%n file(s) could not be unpacked. %1", nullptr, static_cast<int>(result.failures.size()))
            .arg(result.failures.constFirst()),
        QMessageBox::Ok, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace ft
