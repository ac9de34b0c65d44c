// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchfile.h"

#include "formats/kazaa_dat.h"
#include "formats/registry.h"
#include "schema/identify.h"
#include "schema/reader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace ft {

namespace {

struct BatchFileWords {
    Q_DECLARE_TR_FUNCTIONS(batch)
};

bool isDamaged(const Tree &tree)
{
    return std::any_of(tree.findings.begin(), tree.findings.end(), [](const Finding &odd) { return odd.severity == Severity::Error; });
}

bool isDownload(const Opened &opened)
{
    const std::vector<Candidate> candidates = identify(formats(), *opened.bytes, opened.contentName.toStdString());
    return !candidates.empty() && candidates.front().format == &kazaaDat && candidates.front().score >= Candidate::Unlikely;
}

SaveResult failed(SaveError error, const QString &path)
{
    SaveResult result;
    result.error = error;
    result.path = path;
    return result;
}

/// Nothing but the file that is meant, as it was then.
Opened openAgain(const QString &path, const std::optional<FileIdentity> &identity, SaveResult &result)
{
    Opened opened = openPlain(path);
    if (!opened.bytes)
        result = failed(opened.error == OpenError::NotFound ? SaveError::Missing : SaveError::Unreadable, path);
    else if (!identity || opened.identity != identity)
        result = failed(SaveError::ChangedMeanwhile, path);
    return opened;
}

} // namespace

std::optional<BatchFile> lookAt(const QString &path, const BatchOrder &order, const Style &style)
{
    BatchFile file{path, {}, {}, {}};
    const Opened opened = openPlain(path);
    if (!opened.bytes) {
        file.problem = BatchFileWords::tr("The file cannot be read: %1").arg(oneLine(opened.reason));
        return file;
    }
    // A sound one says so itself, by its checksum: what every format thinks of the file need not be asked then.
    const Tree tree = read(kazaaDat, *opened.bytes, {.searches = false});
    if (isDamaged(tree) && !isDownload(opened))
        return std::nullopt;
    file = lookAt(path, tree, *opened.bytes, order, style);
    file.identity = opened.identity;
    return file;
}

BatchFile lookAt(const QString &path, const Tree &tree, const ByteSource &bytes, const BatchOrder &order, const Style &style)
{
    BatchFile file{path, {}, {}, {}};
    if (isDamaged(tree))
        file.problem = BatchFileWords::tr("The file is damaged; repair it first.");
    else
        file.edit = editJob(tree, bytes, order, style);
    return file;
}

BatchResult carryOut(const BatchFile &file, const SaveOptions &options)
{
    BatchResult result{file.path, {}, {}, {}};
    const Opened now = openAgain(file.path, file.identity, result.saved);
    if (result.saved.error != SaveError::None)
        return result;
    result.back = inverse(file.edit.plan, *now.bytes);
    result.saved = save(now, file.edit.plan, options);
    if (result.isWritten())
        result.identity = openPlain(file.path).identity;
    return result;
}

SaveResult takeBack(const BatchResult &result, SaveOptions options)
{
    options.backup = false;
    SaveResult taken;
    const Opened now = openAgain(result.path, result.identity, taken);
    return taken.error == SaveError::None ? save(now, result.back, options) : taken;
}

} // namespace ft
