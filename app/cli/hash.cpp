// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofs.h"
#include "subject.h"

#include "formats/checksum.h"
#include "wording/proofwords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ft::cli {

namespace {

struct Hashed {
    QString path;
    QString problem; ///< empty: hashed
    std::uint64_t size = 0;
    KzHash hash;

    Link link() const
    {
        const QByteArray name = QFileInfo(path).fileName().toUtf8();
        Link link{name.toStdString(), size, hash.uuHash, hash, {}};
        if (size > LargestShared)
            link.findings.push_back({LinkProblem::SizeTooLarge, 0, 0, LargestShared, size});
        return link;
    }
};

Hashed hashed(const QString &path)
{
    Hashed result{path, {}, 0, {}};
    const Opened opened = openPlain(path);
    if (!opened.bytes) {
        result.problem = problemOf(opened);
        return result;
    }
    const KzHashResult whole = kzHash(*opened.bytes);
    result.size = opened.bytes->size();
    result.hash = whole.hash;
    if (whole.end != HashEnd::Done) {
        result.problem = Words::tr("it could not be read from offset %1 on; it may have changed meanwhile")
                             .arg(offsetText(whole.failedAt));
    } else if (hasChanged(opened)) {
        result.problem = Words::tr("it changed while it was read, so that its hash is of no use; try again");
    }
    return result;
}

void writeJson(Json &json, const Hashed &file)
{
    json.beginObject();
    json.text(QLatin1StringView("path"), file.path);
    if (!file.problem.isEmpty()) {
        json.text(QLatin1StringView("error"), file.problem);
    } else {
        json.number(QLatin1StringView("size"), file.size);
        writeHashes(json, file.hash.uuHash, file.hash);
        json.text(QLatin1StringView("link"), QString::fromStdString(linkText(file.link())));
        writeFindings(json, file.link(), {});
    }
    json.endObject();
    json.finishLine();
}

void print(const Hashed &file, Console &console)
{
    if (!file.problem.isEmpty())
        return;
    const auto line = [&console](const QString &name, const QString &value) {
        console.print(QStringLiteral("  ") + name.leftJustified(10) + value);
    };
    console.print(oneLine(file.path));
    line(Words::tr("Size"), exactSizeText(file.size));
    line(QStringLiteral("UUHash"), latinText(hexText(View(file.hash.uuHash))));
    line(QString(), latinText(base64Text(file.hash.uuHash)));
    line(QStringLiteral("kzhash"), latinText(hexText(file.hash)));
    line(Words::tr("File id"), QString::number(fileId(file.hash.uuHash)));
    line(Words::tr("Link"), oneLine(QString::fromStdString(linkText(file.link()))));
}

Status run(const Request &request, Console &console)
{
    Json json(console.out());
    return withEach(request, console, [&](const QString &path) {
        const Hashed file = hashed(path);
        const bool isTooLarge = file.problem.isEmpty() && file.size > LargestShared;
        if (!file.problem.isEmpty())
            console.complain(path, file.problem);
        else if (isTooLarge)
            console.complain(path,
                             sentence(file.link().findings.front(), {}) + u' '
                                 + Words::tr("The hash follows its rule all the same."));
        if (request.json)
            writeJson(json, file);
        else
            print(file, console);
        return !file.problem.isEmpty() ? Failed : isTooLarge ? Findings : Done;
    });
}

} // namespace

const Command hashCommand{"hash", "FILE...",
                          QT_TRANSLATE_NOOP("cli", "Computes the hashes of files: UUHash, kzhash, file id, link."), {}, run};

} // namespace ft::cli
