// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalexport.h"

#include "document.h"

#include "storage/writer.h"
#include "wording/json.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>

namespace ft {

using namespace Qt::StringLiterals;

namespace {

struct JournalWords {
    Q_DECLARE_TR_FUNCTIONS(journal)
};

constexpr QLatin1StringView JournalStyle(
    "body{font:14px/1.5 sans-serif;margin:2em;color:#222;background:#fff}h1{font-size:1.5em}h2{font-size:1em;margin:1.6em 0 .25em}"
    "p{margin:.25em 0}code{font-family:monospace;overflow-wrap:anywhere}");

/// Stable words in English, for programs.
QLatin1StringView key(JournalEntry::What what)
{
    static constexpr const char *keys[] = {"done", "undone", "redone", "saved"};
    return QLatin1StringView(keys[static_cast<int>(what)]);
}

QLatin1StringView key(ContentDigest::State state)
{
    static constexpr const char *keys[] = {"pending", "known", "unknown"};
    return QLatin1StringView(keys[static_cast<int>(state)]);
}

QString utc(const QDateTime &time)
{
    return time.toString(Qt::ISODateWithMs);
}

void writeBytes(Json &json, QLatin1StringView name, const JournalBytes &bytes)
{
    json.key(name);
    json.beginObject();
    json.number(QLatin1StringView("size"), bytes.size);
    const QByteArray &known = bytes.sha256.isEmpty() ? bytes.bytes : bytes.sha256;
    if (!known.isEmpty()) {
        json.key(QLatin1StringView(bytes.sha256.isEmpty() ? "bytes" : "sha256"));
        json.hex(View(reinterpret_cast<const std::uint8_t *>(known.constData()), static_cast<std::size_t>(known.size())));
    }
    json.endObject();
}

void writeSide(Json &json, QLatin1StringView name, const ContentDigest &side)
{
    json.key(name);
    json.beginObject();
    json.number(QLatin1StringView("size"), side.size);
    json.text(QLatin1StringView("of"), side.scope == ContentDigest::Scope::Whole ? u"whole" : u"changed places");
    json.key(QLatin1StringView("sha256"));
    if (side.state == ContentDigest::State::Known) {
        json.text(QString::fromLatin1(side.sha256.toHex()));
    } else {
        json.null();
        json.key(QLatin1StringView("state"));
        json.text(key(side.state));
    }
    json.endObject();
}

void writeEntry(Json &json, const JournalEntry &entry)
{
    json.beginObject();
    json.text(QLatin1StringView("time"), utc(entry.time));
    json.key(QLatin1StringView("what"));
    json.text(key(entry.what));
    json.text(QLatin1StringView("text"), entry.text);
    json.text(QLatin1StringView("reason"), entry.reason.isEmpty() ? entry.text : entry.reason);
    json.number(QLatin1StringView("places"), entry.places);
    json.key(QLatin1StringView("splices"));
    json.beginArray();
    for (const JournalSplice &splice : entry.splices) {
        json.beginObject();
        json.number(QLatin1StringView("at"), splice.at);
        writeBytes(json, QLatin1StringView("removed"), splice.removed);
        writeBytes(json, QLatin1StringView("inserted"), splice.inserted);
        json.endObject();
    }
    json.endArray();
    writeSide(json, QLatin1StringView("before"), entry.before);
    writeSide(json, QLatin1StringView("after"), entry.after);
    json.endObject();
}

/// Name and value of each line that is said about an entry.
QList<std::pair<QString, QString>> linesOf(const JournalEntry &entry)
{
    QList<std::pair<QString, QString>> lines{{JournalWords::tr("Reason"), entry.reason.isEmpty() ? entry.text : entry.reason}};
    for (const JournalSplice &splice : entry.splices)
        lines.append({JournalWords::tr("At %1").arg(offsetText(splice.at)),
                      JournalWords::tr("%1 → %2", "bytes").arg(bytesText(splice.removed), bytesText(splice.inserted))});
    if (entry.places > static_cast<quint64>(entry.splices.size()))
        lines.append({JournalWords::tr("Places"), placesText(entry)});
    lines.append({JournalWords::tr("Before"), digestText(entry.before)});
    lines.append({JournalWords::tr("After"), digestText(entry.after)});
    return lines;
}

QString headingOf(const JournalEntry &entry)
{
    return JournalWords::tr("%1  %2: %3", "time, what was done, text").arg(utc(entry.time), whatText(entry.what), oneLine(entry.text));
}

QString titleOf(const Journal &journal)
{
    return JournalWords::tr("Journal of %1").arg(oneLine(journal.document()->path()));
}

} // namespace

QString whatText(JournalEntry::What what)
{
    switch (what) {
    case JournalEntry::What::Done:
        return JournalWords::tr("changed");
    case JournalEntry::What::Undone:
        return JournalWords::tr("undone");
    case JournalEntry::What::Redone:
        return JournalWords::tr("done again");
    case JournalEntry::What::Saved:
        break;
    }
    return JournalWords::tr("saved");
}

QString digestText(const ContentDigest &side)
{
    const QString digest = QString::fromLatin1(side.sha256.toHex());
    switch (side.state) {
    case ContentDigest::State::Pending:
        return JournalWords::tr("being computed");
    case ContentDigest::State::Unknown:
        return JournalWords::tr("not known: the file was written before it was computed, or cannot be read");
    case ContentDigest::State::Known:
        break;
    }
    return side.scope == ContentDigest::Scope::Whole
        ? JournalWords::tr("SHA-256 %1, %2").arg(digest, exactSizeText(side.size))
        : JournalWords::tr("SHA-256 of the changed places only %1, %2 in all").arg(digest, exactSizeText(side.size));
}

QString bytesText(const JournalBytes &bytes)
{
    if (bytes.size == 0)
        return JournalWords::tr("nothing");
    if (bytes.size <= JournalBytes::MostShown)
        return QString::fromLatin1(bytes.bytes.toHex(' '));
    const QString size = exactSizeText(bytes.size);
    return bytes.sha256.isEmpty() ? size : JournalWords::tr("%1, SHA-256 %2").arg(size, QString::fromLatin1(bytes.sha256.toHex()));
}

QString placesText(const JournalEntry &entry)
{
    constexpr qsizetype Named = 3;
    QStringList places;
    for (const JournalSplice &splice : entry.splices.first(std::min(Named, entry.splices.size())))
        places.append(offsetText(splice.at));
    const quint64 more = entry.places - static_cast<quint64>(places.size());
    const QString named = places.join(u", "_s);
    if (more == 0)
        return named;
    const QString counted = more == 1 ? JournalWords::tr("1 more") : JournalWords::tr("%1 more").arg(QLocale().toString(more));
    return named.isEmpty() ? counted : JournalWords::tr("%1 and %2").arg(named, counted);
}

QByteArray journalLines(const Journal &journal)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Json json(buffer);
    json.beginObject();
    json.text(QLatin1StringView("kind"), u"fasttrack-workbench journal");
    json.number(QLatin1StringView("version"), 1);
    json.text(QLatin1StringView("program"), QCoreApplication::applicationVersion());
    json.text(QLatin1StringView("file"), journal.document()->path());
    json.text(QLatin1StringView("exported"), utc(QDateTime::currentDateTimeUtc()));
    json.endObject();
    json.finishLine();
    for (const JournalEntry &entry : journal.entries()) {
        writeEntry(json, entry);
        json.finishLine();
    }
    return buffer.data();
}

QByteArray journalText(const Journal &journal)
{
    QString text = titleOf(journal) + u'\n';
    for (const JournalEntry &entry : journal.entries()) {
        text += u'\n' + headingOf(entry) + u'\n';
        for (const auto &[name, value] : linesOf(entry))
            text += u"  "_s + name + u": "_s + oneLine(value) + u'\n';
    }
    return text.toUtf8();
}

QByteArray journalPage(const Journal &journal)
{
    const QString title = titleOf(journal).toHtmlEscaped();
    QString page = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>"_s + title + u"</title><style>"_s + JournalStyle
        + u"</style></head><body>\n<h1>"_s + title + u"</h1>\n"_s;
    for (const JournalEntry &entry : journal.entries()) {
        page += u"<h2>"_s + headingOf(entry).toHtmlEscaped() + u"</h2>\n"_s;
        for (const auto &[name, value] : linesOf(entry))
            page += u"<p>"_s + name.toHtmlEscaped() + u": <code>"_s + oneLine(value).toHtmlEscaped() + u"</code></p>\n"_s;
    }
    return (page + u"</body></html>\n"_s).toUtf8();
}

SaveResult exportJournal(const QString &path, const Journal &journal)
{
    const QByteArray contents = path.endsWith(u".jsonl"_s, Qt::CaseInsensitive) ? journalLines(journal)
        : path.endsWith(u".html"_s, Qt::CaseInsensitive)                        ? journalPage(journal)
                                                                               : journalText(journal);
    const MemorySource source(std::string_view(contents.data(), static_cast<std::size_t>(contents.size())));
    return saveAs(path, source, {.force = true, .modified = {}});
}

} // namespace ft
