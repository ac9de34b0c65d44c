// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <memory>

namespace ft::test {

/// Bytes of a file under construction; numbers are little-endian.
class FileBytes
{
public:
    FileBytes &number(std::uint64_t value, int size = 4)
    {
        for (int i = 0; i < size; ++i)
            m_bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
        return *this;
    }
    FileBytes &text(std::string_view text)
    {
        m_bytes.insert(m_bytes.end(), text.begin(), text.end());
        return *this;
    }
    FileBytes &ansiz(std::string_view characters) { return text(characters).number(0, 1); }
    FileBytes &add(const Bytes &bytes)
    {
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
        return *this;
    }
    FileBytes &fillTo(std::size_t size)
    {
        m_bytes.resize(std::max(size, m_bytes.size()));
        return *this;
    }
    const Bytes &bytes() const { return m_bytes; }

private:
    Bytes m_bytes;
};

inline Bytes textTag(std::uint32_t id, std::string_view text)
{
    return FileBytes().number(id).number(text.size() + 1).ansiz(text).bytes();
}

inline Bytes numberTag(std::uint32_t id, std::uint32_t value)
{
    return FileBytes().number(id).number(4).number(value).bytes();
}

/// A slot of data256.dbb; `behind`: what a longer record left behind this one.
inline Bytes slot(std::string_view name, std::string_view folder, std::uint32_t size,
                  const std::vector<Bytes> &tags = {}, const Bytes &behind = {})
{
    FileBytes record;
    record.ansiz(name).ansiz(folder).number(size).number(1'045'000'000).number(0).number(0).number(1, 1);
    record.number(tags.size());
    for (const Bytes &tag : tags)
        record.add(tag);
    FileBytes whole;
    whole.text("l33l").number(record.bytes().size()).add(record.bytes()).add(behind).fillTo(264);
    return whole.bytes();
}

inline Bytes emptySlot()
{
    return FileBytes().text("l33l").number(0).fillTo(264).bytes();
}

inline Bytes joined(const std::vector<Bytes> &parts)
{
    FileBytes whole;
    for (const Bytes &part : parts)
        whole.add(part);
    return whole.bytes();
}

/// A database whose slots show what slots can be like.
inline Bytes database()
{
    Bytes damaged = slot("gone.mp3", "C:\\x", 1);
    damaged[0] = 'x';
    return joined({
        slot("Blue Night.mp3", "C:\\Music", 4'096'000, {textTag(4, "Blue Night"), textTag(6, "The Blues"), numberTag(21, 128)}),
        slot("short.txt", "C:\\", 12, {}, textTag(4, "An older, longer title")),
        emptySlot(),
        slot("film.avi", "D:\\Video", 700'000'000, {FileBytes().number(13).number(8).number(640).number(480).bytes()}),
        damaged,
    });
}

/// A KazaaNet value with entries (address, port, load).
struct Entry {
    std::uint32_t ip;
    std::uint16_t port;
    std::uint8_t load;
};

inline Bytes nodeList(const std::vector<Entry> &entries)
{
    FileBytes list;
    list.number(1, 1);
    for (const Entry &entry : entries)
        list.number(entry.ip).number(entry.port, 2).number(entry.load, 1).number(0, 1).number(1'045'000'000);
    return list.bytes();
}

inline Opened opened(Bytes bytes, const QString &name)
{
    Opened file;
    file.path = QStringLiteral("/somewhere/") + name;
    file.contentName = name;
    file.bytes = std::make_shared<MemorySource>(std::move(bytes));
    return file;
}

inline std::unique_ptr<Document> document(Bytes bytes, const QString &name)
{
    return std::make_unique<Document>(opened(std::move(bytes), name));
}

inline std::unique_ptr<Document> databaseDocument()
{
    return document(database(), QStringLiteral("data256.dbb"));
}

} // namespace ft::test
