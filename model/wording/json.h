// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/bytes.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringView>

#include <string>

namespace ft {

/// Writes JSON as it goes: a database of a million records needs no tree of values in memory. The caller keeps
/// begin and end in balance and gives each member of an object its key(). UTF-8, one line.
class Json
{
public:
    /// Does not own the device. Nothing reaches it before 64 KiB have come together or flush() is called.
    explicit Json(QIODevice &device) : m_device(device) {}

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    void key(QLatin1StringView name);

    void text(QStringView text);
    void text(QLatin1StringView ascii) { value(ascii, true); } ///< must need no escapes
    void number(quint64 number);
    void hex(View bytes); ///< as a text of lower-case digits
    void real(double number) { value(QByteArray::number(number, 'g', 10)); }
    void boolean(bool yes) { value(yes ? "true" : "false"); }
    void null() { value("null"); }

    void text(QLatin1StringView name, QStringView value) { key(name), text(value); }
    void number(QLatin1StringView name, quint64 value) { key(name), number(value); }

    /// Ends the line of one document and hands everything on. False when the device did not take it.
    bool finishLine();
    bool flush();

    /// `text` between quotes, as it stands in JSON.
    static QByteArray quoted(QStringView text);

private:
    void open(char bracket);
    void close(char bracket);
    void value(QByteArrayView text, bool quote = false);
    void separate();

    QIODevice &m_device;
    std::string m_buffer;
    bool m_first = true; ///< nothing precedes in this object or array, or a key does
    bool m_failed = false;
};

} // namespace ft
