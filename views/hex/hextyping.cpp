// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hextyping.h"

#include "schema/typed.h"

#include <QKeyEvent>
#include <QRegularExpression>

namespace ft {

std::optional<std::uint8_t> hexValue(QChar digit)
{
    const char16_t c = digit.toLower().unicode();
    if (c >= u'0' && c <= u'9')
        return static_cast<std::uint8_t>(c - u'0');
    if (c >= u'a' && c <= u'f')
        return static_cast<std::uint8_t>(c - u'a' + 10);
    return std::nullopt;
}

std::uint8_t withDigit(std::uint8_t byte, HexDigit digit, std::uint8_t value)
{
    return static_cast<std::uint8_t>(digit == HexDigit::First ? (byte & 0x0F) | value << 4 : (byte & 0xF0) | value);
}

QString typedText(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier);
    // AltGr arrives as Ctrl and Alt on some platforms, and makes characters.
    if (held != Qt::NoModifier && held != (Qt::ControlModifier | Qt::AltModifier))
        return {};
    const QString text = event.text();
    return !text.isEmpty() && text.at(0).isPrint() ? text : QString();
}

std::optional<Bytes> pastedBytes(const QString &text)
{
    static const QRegularExpression dressing(QStringLiteral("0[xX]|[\\s{};]"));
    const QByteArray digits = QString(text).replace(dressing, QStringLiteral(" ")).toUtf8();
    std::optional<Bytes> bytes = typedBytes({digits.constData(), static_cast<std::size_t>(digits.size())});
    return bytes && !bytes->empty() ? bytes : std::nullopt;
}

} // namespace ft
