// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"

namespace ft {

namespace {

constexpr qsizetype BlockSize = 64 * 1024;

void appendEscaped(QByteArray &out, QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    for (const char character : utf8) {
        const auto code = static_cast<unsigned char>(character);
        if (code == '"' || code == '\\') {
            out += '\\';
            out += character;
        } else if (code == '\n') {
            out += "\\n";
        } else if (code < 0x20 || code == 0x7F) {
            static constexpr char digits[] = "0123456789abcdef";
            out += "\\u00";
            out += digits[code >> 4];
            out += digits[code & 15];
        } else {
            out += character;
        }
    }
}

} // namespace

QByteArray Json::quoted(QStringView text)
{
    QByteArray result;
    result.reserve(text.size() + 2);
    result += '"';
    appendEscaped(result, text);
    result += '"';
    return result;
}

void Json::key(QLatin1StringView name)
{
    separate();
    m_buffer += '"';
    m_buffer.append(name.data(), name.size());
    m_buffer += "\": ";
    m_first = true;
}

void Json::text(QStringView text)
{
    separate();
    m_buffer += '"';
    appendEscaped(m_buffer, text);
    m_buffer += '"';
}

void Json::open(char bracket)
{
    separate();
    m_buffer += bracket;
    m_first = true;
}

void Json::close(char bracket)
{
    m_buffer += bracket;
    m_first = false;
    if (m_buffer.size() >= BlockSize)
        flush();
}

void Json::value(QByteArrayView text, bool quote)
{
    separate();
    if (quote)
        m_buffer += '"';
    m_buffer += text;
    if (quote)
        m_buffer += '"';
}

void Json::separate()
{
    if (!m_first)
        m_buffer += ", ";
    m_first = false;
}

bool Json::finishLine()
{
    m_buffer += '\n';
    m_first = true;
    return flush();
}

bool Json::flush()
{
    if (!m_failed && m_device.write(m_buffer) != m_buffer.size())
        m_failed = true;
    m_buffer.clear();
    return !m_failed;
}

} // namespace ft
