// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QPointer>
#include <QUrl>
#include <QWidget>

namespace ft {

struct ExtractionResult;

/// Files by their whole paths, which may lead into archives, with NUL between them: for a drop within the program,
/// which needs nothing unpacked.
inline constexpr QLatin1StringView PathsMimeType("application/x-ftworkbench-paths");

/// Files for another program, on disk or in archives. Those in archives are unpacked when somebody asks where they are,
/// not before: to a private folder, which is there until this program ends, for who took them may read them later.
/// Unpacking goes on beside the window, with Cancel; who asks waits. Its parent, or else itself, is not deleted
/// meanwhile.
class DraggedFiles : public QMimeData
{
    Q_OBJECT

public:
    /// `paths`: absolute. What is told is told above `window`.
    DraggedFiles(const QStringList &paths, QWidget *window);

    /// Whether there is a file: on disk, or in an archive on disk.
    static bool canTake(const QString &path);

    QStringList formats() const override;

protected:
    QVariant retrieveData(const QString &format, QMetaType type) const override;

private:
    void unpack() const;
    void take(const ExtractionResult &result) const;

    QPointer<QWidget> m_window;
    QStringList m_packed; ///< in archives
    mutable QList<QUrl> m_urls;
    mutable bool m_isUnpacked = false; ///< or being unpacked: once is enough
};

} // namespace ft
