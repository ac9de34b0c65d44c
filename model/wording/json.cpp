// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"

#include <algorithm>
#include <charconv>

namespace ft {

namespace {

constexpr std::size_t BlockSize = 64 * 1024;
constexpr char digits[] = "0123456789abcdef";

bool isUnescaped(char character)
{
    const auto code = static_cast<unsigned char>(character);
    return code >= 0x20 && code != 0x7F && code != '"' && code != '\\';
}

void appendEscaped(std::string &out, QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    for (auto at = utf8.begin(); at != utf8.end();) {
        const auto stop = std::find_if_not(at, utf8.end(), isUnescaped);
        out.append(at, stop);
        at = stop;
        if (at == utf8.end())
            break;
        const auto code = static_cast<unsigned char>(*at++);
        out += '\\';
        if (code == '"' || code == '\\')
            out += static_cast<char>(code);
        else if (code == '\n')
            out += 'n';
        else
            out.append("u00").append({digits[code >> 4], digits[code & 15]});
    }
}

} // namespace

QByteArray Json::quoted(QStringView text)
{
    std::string result = "\"";
    appendEscaped(result, text);
    result += '"';
    return QByteArray::fromStdString(result);
}

void Json::key(QLatin1StringView name)
{
    separate();
    m_buffer += '"';
    m_buffer.append(name.data(), static_cast<std::size_t>(name.size()));
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

void Json::number(quint64 number)
{
    char text[20];
    const auto end = std::to_chars(std::begin(text), std::end(text), number).ptr;
    value({text, end - text});
}

void Json::hex(View bytes)
{
    separate();
    m_buffer += '"';
    for (const std::uint8_t byte : bytes)
        m_buffer.append({digits[byte >> 4], digits[byte & 15]});
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
    m_buffer.append(text.data(), static_cast<std::size_t>(text.size()));
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
    const auto size = static_cast<qint64>(m_buffer.size());
    if (!m_failed && m_device.write(m_buffer.data(), size) != size)
        m_failed = true;
    m_buffer.clear();
    return !m_failed;
}

} // namespace ft
