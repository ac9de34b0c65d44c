// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editwords.h"

#include "schema/typed.h"

#include <QCoreApplication>
#include <QLocale>

namespace ft {

namespace {

struct EditWords {
    Q_DECLARE_TR_FUNCTIONS(edit)
};

QString pathText(const std::string &path)
{
    return oneLine(QString::fromStdString(path));
}

/// “Ж” (U+0416): some look like others, and some are not seen at all.
QString withCode(const QString &character)
{
    QStringList codes;
    for (const uint code : character.toUcs4())
        codes += QStringLiteral("U+%1").arg(code, 4, 16, QLatin1Char('0')).toUpper();
    return EditWords::tr("“%1” (%2)", "character, its code").arg(oneLine(character), codes.join(u' '));
}

/// The first character that does not exist in a code page.
QString foreignCharacter(const QString &text, const CodePage &codePage)
{
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QString character = text.mid(i, length);
        if (!codePage.encode(character))
            return character;
        i += length;
    }
    return text;
}

Typed failed(const QString &problem)
{
    return {{}, problem};
}

Bytes toBytes(const QByteArray &text)
{
    return {text.begin(), text.end()};
}

std::vector<NodeId> numberParts(const Tree &tree, NodeId group)
{
    constexpr std::size_t MostParts = 3;
    std::vector<NodeId> parts;
    bool isSmall = true;
    forEachChild(tree, group, [&](NodeId part) {
        isSmall = isSmall && tree.isLeaf(part) && tree.nodes[part].field->kind == Kind::UInt && parts.size() < MostParts;
        if (isSmall)
            parts.push_back(part);
    });
    return isSmall ? parts : std::vector<NodeId>();
}

Typed typedGroup(const Tree &tree, NodeId node, QString text, const CodePage &codePage)
{
    const std::vector<NodeId> parts = numberParts(tree, node);
    if (parts.empty())
        return failed(EditWords::tr("This has no value of its own; change its parts."));
    for (const QChar mark : {u'[', u']', u'x', u'\u00D7', u';'})
        text.replace(mark, u',');
    const QStringList values = text.split(u',', Qt::SkipEmptyParts);
    if (values.size() != static_cast<qsizetype>(parts.size()))
        return failed(EditWords::tr("%n number(s) are needed, with commas between them.", nullptr, static_cast<int>(parts.size())));
    Typed all;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Typed one = typed(tree, parts[i], values.at(static_cast<qsizetype>(i)), codePage);
        if (!one.problem.isEmpty())
            return one;
        all.settings.insert(all.settings.end(), one.settings.begin(), one.settings.end());
    }
    return all;
}

/// What a number of that meaning can be written as.
QString wantedNumber(const Field &field)
{
    constexpr std::size_t MostNames = 8;
    if (!field.names.empty()) {
        QStringList names;
        for (const Named &named : field.names.first(std::min(MostNames, field.names.size())))
            names.append(nameText(named.name));
        return EditWords::tr("a number or one of: %1", "names of values").arg(names.join(EditWords::tr(", ", "between names")));
    }
    switch (field.meaning) {
    case Meaning::Time:
        return EditWords::tr("a time such as 2003-02-11 14:03:05 (UTC), or seconds since 1970");
    case Meaning::Ipv4:
        return EditWords::tr("an address such as 192.0.2.17");
    case Meaning::Duration:
        return EditWords::tr("a duration such as 4:32, or seconds");
    case Meaning::FileSize:
    case Meaning::Offset:
        return EditWords::tr("a number of bytes, such as 4096, 0x1000 or 3.4 MB");
    default:
        return EditWords::tr("a number, such as 17 or 0x11");
    }
}

} // namespace

Typed typed(const Tree &tree, NodeId node, const QString &text, const CodePage &codePage)
{
    const Node &self = tree.nodes[node];
    const Field &field = *self.field;
    Value value;
    if (field.kind == Kind::Group)
        return typedGroup(tree, node, text, codePage);
    if (field.holdsNumber()) {
        const QByteArray utf8 = text.toUtf8();
        std::optional<std::uint64_t> number = typedNumber(field, {utf8.constData(), static_cast<std::size_t>(utf8.size())});
        for (const Named &named : field.names) { // as they are shown
            if (text.trimmed().compare(nameText(named.name), Qt::CaseInsensitive) == 0)
                number = named.value;
        }
        if (!number)
            return failed(EditWords::tr("“%1” is not %2.").arg(oneLine(text), wantedNumber(field)));
        value.type = Value::Number;
        value.number = *number;
    } else if (field.kind == Kind::Text) {
        value.type = Value::Text;
        const bool isWide = self.coding & Utf16;
        const std::optional<QByteArray> encoded = isWide ? std::optional(text.toUtf8()) : codePage.encode(text);
        if (!encoded) {
            return failed(foreignSentence(text, codePage));
        }
        value.bytes = toBytes(*encoded);
    } else if (field.kind == Kind::Blob) {
        const QByteArray utf8 = text.toUtf8();
        const std::optional<Bytes> bytes = typedBytes({utf8.constData(), static_cast<std::size_t>(utf8.size())});
        if (!bytes)
            return failed(EditWords::tr("Bytes are written as pairs of hex digits, such as 0a ff 3c."));
        value.type = Value::Bytes;
        value.bytes = *bytes;
    } else {
        return failed(EditWords::tr("This has no value of its own; change its parts."));
    }
    return {{{node, std::move(value)}}, {}};
}

bool isTypable(const Tree &tree, NodeId node)
{
    return tree.nodes[node].field->kind == Kind::Group ? !numberParts(tree, node).empty() : tree.isLeaf(node);
}

QString editText(const Tree &tree, NodeId node, ByteWindow &bytes, const CodePage &codePage)
{
    const Field &field = *tree.nodes[node].field;
    if (field.kind == Kind::Group) {
        QStringList parts;
        for (const NodeId part : numberParts(tree, node))
            parts.append(editText(tree, part, bytes, codePage));
        return parts.join(QStringLiteral(", "));
    }
    const Value value = decode(tree, node, bytes);
    switch (value.type) {
    case Value::Number:
        if (field.meaning == Meaning::Ipv4 && field.kind == Kind::UInt)
            return dottedQuad(static_cast<quint32>(value.number));
        if (field.meaning == Meaning::Time && value.number > 0)
            return timeText(value.number, {});
        return QString::number(value.number);
    case Value::Text: {
        const QByteArrayView utf8(value.bytes.data(), static_cast<qsizetype>(value.bytes.size()));
        return value.utf8 ? QString::fromUtf8(utf8) : codePage.decode(value.bytes);
    }
    case Value::Bytes:
        return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(value.bytes.data()), static_cast<qsizetype>(value.bytes.size())).toHex());
    default:
        return {};
    }
}

QString foreignSentence(const QString &text, const CodePage &codePage)
{
    return EditWords::tr("%1 does not exist in the code page %2. Choose another code page, or write it differently.")
        .arg(withCode(foreignCharacter(text, codePage)), codePage.name());
}

QString sentence(const Refusal &refusal)
{
    const QString path = pathText(refusal.path);
    const QLocale locale;
    switch (refusal.why) {
    case Refusal::NoSuchPlace:
        return EditWords::tr("There is no place %1 in this file.").arg(path);
    case Refusal::WrongKind:
        return EditWords::tr("%1 cannot take a value of that kind.").arg(path);
    case Refusal::OutOfRange:
        return EditWords::tr("%1 would be %2, but can be at most %3.")
            .arg(path, locale.toString(static_cast<qulonglong>(refusal.found)), locale.toString(static_cast<qulonglong>(refusal.allowed)));
    case Refusal::WrongSize:
        return EditWords::tr("%1 always has %n byte(s).", nullptr, static_cast<int>(refusal.allowed)).arg(path);
    case Refusal::TooLong: {
        const QString room = EditWords::tr("%1 has room for %2 bytes; that would be %3.")
            .arg(path, locale.toString(static_cast<qulonglong>(refusal.allowed)), locale.toString(static_cast<qulonglong>(refusal.found)));
        return refusal.larger ? room + u' ' + sentence(*refusal.larger) : room;
    }
    case Refusal::EndMark:
        return EditWords::tr("The character %1 would end the text in %2; leave it out.")
            .arg(oneLine(QChar(static_cast<char16_t>(refusal.found))), path);
    case Refusal::Computed:
        return EditWords::tr("%1 follows from other fields. Choose to change only what you type if you want it wrong.").arg(path);
    case Refusal::FixedPlace:
        return EditWords::tr("%1 has its place: it cannot grow, shrink or move.").arg(path);
    case Refusal::Damages:
        break;
    }
    return refusal.detail.empty()
        ? EditWords::tr("With that value, %1 would be read as something else.").arg(path)
        : EditWords::tr("That would damage the file (%1).").arg(QString::fromStdString(refusal.detail));
}

QString sentence(const LargerSlot &larger)
{
    return EditWords::tr("The record would fit into a slot of %1 bytes: it can move to %2.")
        .arg(QLocale().toString(static_cast<qulonglong>(larger.slot.size())), latin(larger.slots->glob));
}

QString sentence(SlotRoom room, const LargerSlot &larger)
{
    switch (room) {
    case SlotRoom::OtherSlots:
        return EditWords::tr("The record needs slots of %1 bytes, as those of %2.")
            .arg(QLocale().toString(static_cast<qulonglong>(larger.slot.size())), latin(larger.slots->glob));
    case SlotRoom::CutSlot:
        return EditWords::tr("Its last slot is cut off. Repair it first.");
    case SlotRoom::Free:
        break;
    }
    return {};
}

QString followedText(const Followed &followed, const Style &style)
{
    return EditWords::tr("%1: %2 → %3").arg(pathText(followed.path), display(*followed.field, followed.before, style),
                                             display(*followed.field, followed.after, style));
}

} // namespace ft
