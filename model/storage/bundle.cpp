// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle.h"

#include "repair/filename.h"

#include <KZip>

#include <QCoreApplication>
#include <QSaveFile>
#include <QSet>

namespace ft {

namespace {

struct BundleWords {
    Q_DECLARE_TR_FUNCTIONS(bundle)
};

constexpr std::size_t BundleBlock = 256 * 1024;

/// Names in the bundle, no two alike whatever the case.
class BundleNames
{
public:
    QString take(const BundleFile &file)
    {
        const std::string safe = safeName(file.name.toStdString());
        const QString folder = file.folder.isEmpty() ? QString() : QString::fromStdString(safeName(file.folder.toStdString())) + u'/';
        QString name = folder + QString::fromStdString(safe);
        for (unsigned number = 2; m_taken.contains(name.toCaseFolded()); ++number)
            name = folder + QString::fromStdString(numberedName(safe, number));
        m_taken.insert(name.toCaseFolded());
        return name;
    }

private:
    QSet<QString> m_taken;
};

/// A file that KZip writes to and believes to close: whether it takes its place is decided behind that.
class LentFile final : public QIODevice
{
public:
    explicit LentFile(QFileDevice &file) : m_file(file) { open(WriteOnly | Unbuffered); }

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_file.size(); }
    bool seek(qint64 at) override { return QIODevice::seek(at) && m_file.seek(at); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override { return m_file.write(data, size); }

private:
    QFileDevice &m_file;
};

class Bundling
{
public:
    Bundling(const QString &path, const std::function<bool(std::uint64_t)> &keepGoing) : m_keepGoing(keepGoing), m_file(path)
    {
        m_result.path = path;
    }

    SaveResult run(const std::vector<BundleFile> &files)
    {
        if (totalOf(files) > BundleLimit)
            fail(SaveError::Failed, BundleWords::tr("the files have more than 4 GiB, which a zip file cannot hold"));
        else if (!m_file.open(QIODevice::WriteOnly))
            fail(m_file.error() == QFileDevice::PermissionsError ? SaveError::Denied : SaveError::Failed, m_file.errorString());
        else
            write(files);
        return m_result;
    }

private:
    static std::uint64_t totalOf(const std::vector<BundleFile> &files)
    {
        std::uint64_t total = 0;
        for (const BundleFile &file : files)
            total += file.bytes->size();
        return total;
    }

    void fail(SaveError error, const QString &reason)
    {
        m_result.error = error;
        m_result.reason = reason;
    }

    void write(const std::vector<BundleFile> &files)
    {
        LentFile lent(m_file);
        KZip zip(&lent);
        bool isWritten = zip.open(QIODevice::WriteOnly);
        BundleNames names;
        for (std::size_t i = 0; i < files.size() && isWritten; ++i)
            isWritten = add(zip, names.take(files[i]), files[i]);
        isWritten = zip.close() && isWritten;
        if (isWritten && m_result.error == SaveError::None && m_file.commit()) {
            m_result.state = SaveResult::State::Saved;
            return;
        }
        m_file.cancelWriting();
        if (m_result.error == SaveError::None && !m_isStopped)
            fail(m_file.error() == QFileDevice::ResourceError ? SaveError::DiskFull : SaveError::Failed, m_file.errorString());
    }

    bool add(KZip &zip, const QString &name, const BundleFile &file)
    {
        const QDateTime modified = file.modified.isValid() ? file.modified : QDateTime::currentDateTime();
        if (!zip.prepareWriting(name, {}, {}, static_cast<qint64>(file.bytes->size()), 0100644, modified, modified, modified))
            return false;
        const bool isCopied = copy(zip, file);
        // After a failure too: only then KZip gives back what it packs with.
        return zip.finishWriting(static_cast<qint64>(file.bytes->size())) && isCopied;
    }

    bool copy(KZip &zip, const BundleFile &file)
    {
        Bytes block(BundleBlock);
        std::uint64_t at = 0;
        while (at < file.bytes->size()) {
            const std::size_t count = file.bytes->read(at, block);
            if (count == 0) {
                fail(SaveError::Unreadable, file.name);
                return false;
            }
            if (!zip.writeData(reinterpret_cast<const char *>(block.data()), static_cast<qint64>(count)))
                return false;
            at += count;
            m_isStopped = m_keepGoing && !m_keepGoing(m_written += count);
            if (m_isStopped)
                return false;
        }
        return true;
    }

    const std::function<bool(std::uint64_t)> &m_keepGoing;
    QSaveFile m_file;
    SaveResult m_result;
    std::uint64_t m_written = 0;
    bool m_isStopped = false;
};

} // namespace

BundleFile madeFile(const QString &folder, const QString &name, const QByteArray &bytes)
{
    return {folder, name, std::make_shared<MemorySource>(Bytes(bytes.begin(), bytes.end()))};
}

SaveResult writeBundle(const QString &path, const std::vector<BundleFile> &files, const std::function<bool(std::uint64_t)> &keepGoing)
{
    return Bundling(path, keepGoing).run(files);
}

} // namespace ft
