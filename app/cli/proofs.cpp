// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofs.h"

#include "formats/checksum.h"
#include "wording/proofwords.h"
#include "wording/text.h"

namespace ft::cli {

namespace {

void writeText(Json &json, const char *name, const std::optional<std::string> &text)
{
    json.key(QLatin1StringView(name));
    if (text)
        json.text(latinText(*text));
    else
        json.null();
}

} // namespace

QString latinText(const std::string &ascii)
{
    return QString::fromLatin1(ascii.data(), static_cast<qsizetype>(ascii.size()));
}

void writeHashes(Json &json, const std::optional<UuHash> &uuHash, const std::optional<KzHash> &kzHash)
{
    writeText(json, "uuhash", uuHash ? std::optional(hexText(View(*uuHash))) : std::nullopt);
    writeText(json, "base64", uuHash ? std::optional(base64Text(*uuHash)) : std::nullopt);
    writeText(json, "kzhash", kzHash ? std::optional(hexText(*kzHash)) : std::nullopt);
    json.key(QLatin1StringView("file_id"));
    if (uuHash)
        json.number(fileId(*uuHash));
    else
        json.null();
}

void writeFindings(Json &json, const Link &link, const QString &text)
{
    json.key(QLatin1StringView("findings"));
    json.beginArray();
    for (const LinkFinding &finding : link.findings) {
        const std::string_view level = word(severity(finding));
        json.beginObject();
        json.text(QLatin1StringView("code"), QString(word(finding.problem)));
        json.text(QLatin1StringView("severity"), QString::fromLatin1(level.data(), static_cast<qsizetype>(level.size())));
        json.number(QLatin1StringView("offset"), finding.at);
        json.number(QLatin1StringView("size"), finding.size);
        json.text(QLatin1StringView("field"), QString());
        json.text(QLatin1StringView("message"), sentence(finding, text));
        json.endObject();
    }
    json.endArray();
}

void complain(const Link &link, const QString &text, Console &console)
{
    for (const LinkFinding &finding : link.findings)
        console.complain(oneLine(text.left(60)), sentence(finding, text));
}

} // namespace ft::cli
