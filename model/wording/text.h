// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/diagnostic.h"
#include "schema/value.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace ft {

/// A Windows "ANSI" code page by its Qt name. The files do not say which one they were written in.
class CodePage
{
public:
    /// windows-1252, which most of the network used.
    CodePage();
    /// `name` as Qt knows it ("windows-1251", "Shift_JIS"); isValid() tells whether it does.
    explicit CodePage(const QString &name);

    bool isValid() const;
    QString name() const { return m_name; }

    /// Never fails: what the code page lacks becomes U+FFFD (and, in such a text, a 0x1A byte too).
    QString decode(View bytes) const;
    bool canDecode(View bytes) const;
    /// Nothing if a character does not exist in the code page.
    std::optional<QByteArray> encode(const QString &text) const;

    /// Those that a Windows of the time could have, for menus. The default first.
    static QStringList known();

    friend bool operator==(const CodePage &a, const CodePage &b) { return a.m_name == b.m_name; }

private:
    QString m_name;
};

/// How values become text. Made from settings in `app`, passed as a value.
struct Style {
    CodePage codePage;
    bool localTime = false; ///< times in the zone of this computer instead of UTC; always with the zone
    bool raw = false; ///< numbers as they are stored, no names, no units
};

/// Label and help of a field in the language of the interface.
QString label(const Field &field);
QString help(const Field &field);
QString gradeName(Trust trust); ///< certain, likely, guess
QString severityName(Severity severity); ///< error, warning, note
/// A word of the tables that is stable and in English: ids, codes, severities.
inline QLatin1StringView latin(Str text) { return {text.data(), static_cast<qsizetype>(text.size())}; }
Str word(Trust trust); ///< the same, stable and in English, for JSON and dumps
QString nameText(Str name); ///< a value's name of the format tables ("paused")

/// A decoded value for people: names, units, times with zone, addresses. One line, control characters made visible.
QString display(const Field &field, const Value &value, const Style &style);
/// Shorthand for a node.
QString display(const Tree &tree, NodeId node, ByteWindow &bytes, const Style &style);

/// 213.64.12.7; the highest byte comes first
QString dottedQuad(quint32 address);
/// 0x0001f2c3, always eight digits
QString checksumText(quint32 checksum);
inline constexpr quint64 EndOfYear9999 = 253'402'300'799; ///< seconds since 1970; no time lies behind it
/// 2003-02-11 14:03:00 UTC
QString timeText(quint64 secondsSince1970, const Style &style);
/// 3.4 MB (units of 1000), by locale
QString sizeText(quint64 bytes);
/// 1 234 567 bytes, by locale
QString exactSizeText(quint64 bytes);
/// 0x3a1f0
QString offsetText(quint64 offset);
/// One line that cannot be mistaken for markup or reorder its surroundings: control and bidi characters as escapes.
QString oneLine(const QString &text);
/// With a capital letter in front, as titles begin.
QString capitalised(QString text);

} // namespace ft
