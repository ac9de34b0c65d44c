// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablewords.h"

#include "text.h"

#include <QCoreApplication>

#include <string>

namespace ft {

namespace {

struct TableWords {
    Q_DECLARE_TR_FUNCTIONS(format_reference)
};

/// Marks and bit patterns are better known in hex.
constexpr std::uint64_t LargestDecimal = 0xFFFF;

QString boundText(std::uint64_t number)
{
    const auto value = static_cast<qulonglong>(number);
    return number > LargestDecimal ? QStringLiteral("0x") + QString::number(value, 16).toUpper()
                                   : QString::number(value);
}

QString markText(Str mark)
{
    QString text;
    for (const char c : mark) {
        const bool plain = c > ' ' && c < 0x7F;
        text += plain ? QString(QLatin1Char(c))
                      : QStringLiteral("\\x%1").arg(static_cast<unsigned char>(c), 2, 16, QLatin1Char('0'));
    }
    return text;
}

} // namespace

QString expectationText(const Field &field)
{
    const Expect &expect = field.expect;
    switch (expect.what) {
    case Expect::Equals:
        return expect.text.empty() ? boundText(expect.low) : markText(expect.text);
    case Expect::Within:
        return TableWords::tr("%1 to %2").arg(boundText(expect.low), boundText(expect.high));
    case Expect::Public:
        return TableWords::tr("a public address, or 0");
    case Expect::Host:
        return TableWords::tr("an address or the name of a computer");
    case Expect::Plausible:
        return field.meaning == Meaning::Port ? TableWords::tr("1 to 65535, or 0")
                                              : TableWords::tr("within the life of the network, or 0");
    case Expect::Anything:
        break;
    }
    return {};
}

std::string englishAbout(const Field &field)
{
    std::string about(field.label);
    if (!about.ends_with('?'))
        about += '.';
    if (!field.help.empty())
        about += ' ' + std::string(field.help) + '.';
    const Expect &expect = field.expect;
    if (expect.what == Expect::Equals && expect.text.empty())
        about += " Expected: " + boundText(expect.low).toStdString() + '.';
    else if (expect.what == Expect::Within)
        about += " Expected: " + boundText(expect.low).toStdString() + " to " + boundText(expect.high).toStdString()
            + '.';
    return about;
}

} // namespace ft
