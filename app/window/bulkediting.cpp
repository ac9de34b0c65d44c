// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkediting.h"

#include "bulk/batchdialog.h"
#include "document/document.h"
#include "formats/kazaa_dat.h"
#include "items/foldermodel.h"

namespace ft {

namespace {

QStringList filesFor(const QObject *shown, const QList<Document *> &documents)
{
    QStringList paths;
    if (const auto *list = qobject_cast<const FolderModel *>(shown)) {
        for (int row = 0; row < list->rowCount(); ++row) {
            if (list->entry(row).path.endsWith(QLatin1String(".dat"), Qt::CaseInsensitive))
                paths.append(list->entry(row).path);
        }
        return paths;
    }
    for (const Document *document : documents) {
        if (document->tree().format == &kazaaDat)
            paths.append(document->path());
    }
    return paths;
}

} // namespace

BulkEditing::BulkEditing(QWidget *window) : QObject(window), m_window(window) {}

void BulkEditing::start(const QObject *shown, const QList<Document *> &documents, const Style &style)
{
    BatchDialog dialog(filesFor(shown, documents), documents, style, m_window);
    dialog.setSaveOptions(m_options);
    dialog.exec();
    if (!dialog.changedFiles().isEmpty())
        Q_EMIT filesChanged(dialog.changedFiles());
}

} // namespace ft
