// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>
#include <map>

namespace ft {

namespace {

/// What the converters put where a character has no counterpart.
constexpr QChar Substitute{0x1A};
constexpr QChar Unknown{QChar::ReplacementCharacter};

/// Never moved: Qt's converters through ICU hold on to the place where they count errors, and a moved one counts them
/// into memory that is not its own any more (6.4.2).
struct Codec {
    explicit Codec(const QByteArray &name) : decoder(name.constData()), encoder(name.constData()) {}
    explicit Codec(const QString &name) : Codec(name.toLatin1()) {}
    QStringDecoder decoder;
    QStringEncoder encoder;
};

/// Converters cost microseconds to make, and a database asks for millions of strings: one pair a thread and code page.
class Codecs
{
public:
    Codec &of(const QString &name) { return m_codecs.try_emplace(name, name).first->second; }
    /// resetState() does not forget an error.
    void forget(const QString &name) { m_codecs.erase(name); }

private:
    std::map<QString, Codec> m_codecs;
};

Codecs &codecs()
{
    static thread_local Codecs all;
    return all;
}

struct Decoded {
    QString text;
    bool whole = true;
};

/// Nearly all texts: the same in every code page that isValid(), without asking a converter. '~' is left to it, which
/// stands for another character in some Japanese pages.
bool isPrintableAscii(View bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte >= 0x20 && byte < 0x7E; });
}

Decoded decodeAll(const QString &name, View bytes)
{
    Codec &both = codecs().of(name);
    const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QString text = both.decoder.decode(view);
    // The first half of a character at the end would be kept for the next call; a line end, part of no character in any
    // of these code pages, forces it out.
    text += both.decoder.decode("\n");
    if (text.endsWith(u'\n'))
        text.chop(1);
    both.decoder.resetState();
    if (!both.decoder.hasError())
        return {text, true};
    codecs().forget(name);
    text.replace(Substitute, Unknown);
    return {text, false};
}

} // namespace

CodePage::CodePage() : m_name(QStringLiteral("windows-1252")) {}

CodePage::CodePage(const QString &name) : m_name(name) {}

bool CodePage::isValid() const
{
    // Not encodingForName(): that knows the UTFs and Latin-1 only. An ANSI code page holds ASCII as it is and has no NUL
    // inside a character, which UTF-16 and EBCDIC pages do not fulfil.
    if (!QStringDecoder(m_name.toLatin1().constData()).isValid())
        return false;
    const QString probe = QStringLiteral("Kazaa 0123\\:;");
    return encode(probe) == probe.toLatin1();
}

QString CodePage::decode(View bytes) const
{
    if (isPrintableAscii(bytes))
        return QString::fromLatin1(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    return decodeAll(m_name, bytes).text;
}

bool CodePage::canDecode(View bytes) const
{
    return decodeAll(m_name, bytes).whole;
}

std::optional<QByteArray> CodePage::encode(const QString &text) const
{
    QStringEncoder &encoder = codecs().of(m_name).encoder;
    QByteArray bytes = encoder.encode(text);
    encoder.resetState();
    if (encoder.hasError()) {
        codecs().forget(m_name);
        return std::nullopt;
    }
    // A look-alike is not the character that was asked for.
    const View view(reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
    if (decode(view) != text)
        return std::nullopt;
    return bytes;
}

QStringList CodePage::known()
{
    static const QStringList pages = [] {
        QStringList list;
        for (const char *name :
             {"windows-1252", "windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1255",
              "windows-1256", "windows-1257", "windows-1258", "windows-874", "Shift_JIS", "GBK", "EUC-KR", "Big5"}) {
            if (QStringDecoder(name).isValid())
                list.append(QString::fromLatin1(name));
        }
        return list;
    }();
    return pages;
}

} // namespace ft
