// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesplace.h"

#include "storage/filenames.h"
#include "storage/writer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ft {

using namespace Qt::StringLiterals;

namespace {

constexpr char NotesEnding[] = ".notes.json";

QByteArray contentsOf(const Opened &opened)
{
    if (!opened.bytes || opened.bytes->size() > static_cast<quint64>(NotesFile::LargestFile))
        return {};
    QByteArray contents(static_cast<qsizetype>(opened.bytes->size()), Qt::Uninitialized);
    const auto into = std::span(reinterpret_cast<std::uint8_t *>(contents.data()), static_cast<std::size_t>(contents.size()));
    contents.truncate(static_cast<qsizetype>(opened.bytes->read(0, into)));
    return contents;
}

/// Whether the reason is the folder, so that another one would do.
bool isRefused(const SaveResult &result)
{
    return result.error == SaveError::Denied || result.error == SaveError::ReadOnlyMedium || result.error == SaveError::Exists;
}

} // namespace

NotesPlace::NotesPlace(const QString &path, const QString &userFolder) : m_userFolder(userFolder)
{
    const QFileInfo file(path);
    if (!QDir::isAbsolutePath(path) || !file.isFile())
        return;
    m_file = file.canonicalFilePath();
    m_beside = QFile::decodeName(beside(QFile::encodeName(m_file), NotesEnding));
    m_path = m_beside;
}

QString NotesPlace::underUser(quint64 size) const
{
    const QByteArray key = QFile::encodeName(m_file) + '\n' + QByteArray::number(size);
    const QByteArray digest = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().first(32);
    return QDir(m_userFolder).filePath(QString::fromLatin1(digest + NotesEnding));
}

std::optional<NotesFile> NotesPlace::take(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return std::nullopt;
    Opened opened = openPlain(path);
    const QByteArray contents = contentsOf(opened);
    std::optional<NotesFile> file = notesIn(contents);
    if (file) {
        m_path = path;
        m_kept = std::move(opened);
        m_written = contents;
    }
    return file;
}

std::optional<NotesFile> NotesPlace::read(quint64 size)
{
    if (!isPossible())
        return std::nullopt;
    std::optional<NotesFile> file = take(m_beside);
    return file ? file : take(underUser(size));
}

SaveResult NotesPlace::writeTo(const QString &path, const QByteArray &json)
{
    const MemorySource contents(std::string_view(json.data(), static_cast<std::size_t>(json.size())));
    const bool isSame = m_kept.bytes && path == m_path;
    const SaveResult result = isSame ? save(m_kept, {{{0, m_kept.bytes->size(), {json.begin(), json.end()}}}}) : saveAs(path, contents);
    if (result.state == SaveResult::State::Saved) {
        m_path = path;
        m_kept = openPlain(path);
        m_written = json;
    }
    return result;
}

/// The last note is gone: so is the file, unless somebody else has written to it.
SaveResult NotesPlace::clear()
{
    SaveResult result;
    if (hasChanged(m_kept))
        result.error = SaveError::ChangedMeanwhile;
    else if (!QFile::remove(m_path))
        result.error = SaveError::Denied;
    else
        result.state = SaveResult::State::Saved;
    result.path = m_path;
    m_kept = {};
    m_written.clear();
    return result;
}

SaveResult NotesPlace::write(const NotesFile &file)
{
    SaveResult result;
    result.state = SaveResult::State::Saved;
    const QByteArray json = notesJson(file);
    if (!isPossible() || json == m_written || (file.notes.isEmpty() && !m_kept.bytes))
        return result;
    if (file.notes.isEmpty())
        return clear();
    const QString own = underUser(file.size);
    if (isBesideFile()) {
        result = writeTo(m_beside, json);
        if (result.state == SaveResult::State::Saved || !isRefused(result) || m_kept.bytes)
            return result;
    }
    QDir().mkpath(m_userFolder);
    const QString before = m_kept.bytes ? m_path : QString();
    result = writeTo(own, json);
    if (result.ok() && !before.isEmpty() && before != own)
        QFile::remove(before); // it was kept by the size that the file had
    return result;
}

} // namespace ft
