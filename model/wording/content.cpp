// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content.h"

#include "contentformats.h"
#include "sentences.h"

namespace ft {

namespace {

struct Special {
    Str format;
    void (*write)(ContentWriter &writer);
};

/// Formats whose JSON is not simply their field tree.
constexpr Special specials[] = {
    {"kazaa.dat", writeDat},       {"kazaa.dbb", writeDbb},
    {"kazaa.kazaanet", writeNodes}, {"fasttrack.nodelist", writeNodes},
    {"gift.nodes", writeNodes},    {"kazuper.kzn", writeNodes},
    {"kazuper.kzf", writeNodes},   {"windows.reg", writeReg},
    {"windows.regf", writeHive},   {"windows.creg", writeOldHive},
    {"sig2dat.link", writeLinks},
};

QString utf8(const std::string &text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

void writeContent(Json &json, const Tree &tree, ByteWindow &bytes, const CodePage &codePage)
{
    ContentWriter writer(json, tree, bytes, codePage);
    for (const Special &special : specials) {
        if (special.format == tree.format->id) {
            special.write(writer);
            return;
        }
    }
    json.beginObject();
    writer.parts(0);
    json.endObject();
}

void writeFinding(Json &json, const Tree &tree, const Finding &finding, const Style &style)
{
    json.beginObject();
    json.key(QLatin1StringView("code"));
    json.text(latin(info(finding.code).word));
    json.key(QLatin1StringView("severity"));
    json.text(latin(word(finding.severity)));
    json.number(QLatin1StringView("offset"), finding.at);
    json.number(QLatin1StringView("size"), finding.size);
    json.text(QLatin1StringView("field"), utf8(finding.path));
    json.text(QLatin1StringView("message"), sentence(tree, finding, style));
    json.endObject();
}

void writeGrades(Json &json, const Tree &tree)
{
    json.beginObject();
    for (const Grade &grade : uncertainFields(tree)) {
        json.key(latin(grade.path));
        json.text(latin(word(grade.trust)));
    }
    json.endObject();
}

void writeReadings(Json &json, const Tree &tree)
{
    json.beginObject();
    for (const Rival &rival : tree.format->rivals) {
        const std::uint8_t chosen = reading(tree, rival.id);
        json.key(latin(rival.id));
        json.beginObject();
        json.key(QLatin1StringView("chosen"));
        json.text(latin(rival.readings[chosen].id));
        json.key(QLatin1StringView("grade"));
        json.text(latin(word(rival.trust)));
        json.key(QLatin1StringView("others"));
        json.beginArray();
        for (std::size_t i = 0; i < rival.readings.size(); ++i) {
            if (i != chosen)
                json.text(latin(rival.readings[i].id));
        }
        json.endArray();
        json.endObject();
    }
    json.endObject();
}

} // namespace ft
