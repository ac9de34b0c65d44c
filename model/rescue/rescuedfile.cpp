// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescuedfile.h"

#include "evidence/watched.h"
#include "repair/filename.h"
#include "wording/savewords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ft {

namespace {

struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(RescuedFile)
};

/// A path in the folder that nothing has yet, the name numbered where it is taken; empty where all numbers are taken too.
QString freePath(const QDir &folder, const std::string &name)
{
    constexpr unsigned MostNumbers = 1000;
    for (unsigned number = 1; number <= MostNumbers; ++number) {
        const std::string candidate = number == 1 ? name : numberedName(name, number);
        const QFileInfo file(folder.filePath(QString::fromStdString(candidate)));
        if (!file.exists() && !file.isSymLink())
            return file.filePath();
    }
    return {};
}

std::optional<std::int64_t> modificationTime(const Opened &origin)
{
    constexpr std::int64_t Nanoseconds = 1'000'000; // in a millisecond
    return origin.modified.isValid() ? std::optional(origin.modified.toMSecsSinceEpoch() * Nanoseconds) : std::nullopt;
}

} // namespace

QString RescuedFile::problem() const
{
    if (path.isEmpty())
        return FileWords::tr("Its name and all numbered ones are taken in that folder.");
    if (isCancelled)
        return FileWords::tr("Cancelled. Nothing was written.");
    return sentence(saved);
}

RescuedFile writeTo(const QString &path, const ByteSource &contents, const CopyOptions &options, const Progress &progress)
{
    RescuedFile file{path, saveAs(path, Watched(contents, progress), options)};
    file.isCancelled = progress.isCancelled() && !file.isThere();
    return file;
}

RescuedFile writeInto(const QDir &folder, const std::string &name, const ByteSource &contents, const Opened &origin, const Progress &progress)
{
    const QString path = freePath(folder, name);
    return path.isEmpty() ? RescuedFile() : writeTo(path, contents, {.force = false, .modified = modificationTime(origin)}, progress);
}

} // namespace ft
