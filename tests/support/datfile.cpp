// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datfile.h"

#include <zlib.h>

#include <string_view>

namespace ft::test {

namespace {

class Writer
{
public:
    void dword(std::uint32_t value)
    {
        for (int shift = 0; shift < 32; shift += 8)
            m_bytes.push_back(static_cast<std::uint8_t>(value >> shift));
    }
    void word(std::uint16_t value)
    {
        m_bytes.push_back(static_cast<std::uint8_t>(value));
        m_bytes.push_back(static_cast<std::uint8_t>(value >> 8));
    }
    void text(std::string_view text) { m_bytes.insert(m_bytes.end(), text.begin(), text.end()); }
    void ansiz(std::string_view characters)
    {
        text(characters);
        m_bytes.push_back(0);
    }
    void raw(const Bytes &bytes) { m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end()); }
    void zeros(std::size_t count) { m_bytes.insert(m_bytes.end(), count, 0); }
    void byte(std::uint8_t value) { m_bytes.push_back(value); }
    Bytes &bytes() { return m_bytes; }

private:
    Bytes m_bytes;
};

void writeSource(Writer &out, const DatFile &file, std::size_t index)
{
    out.ansiz("blue night.mp3");
    out.ansiz("");
    out.dword(0); // file id
    out.raw(index < file.hashes.size() ? file.hashes[index] : Bytes(20));
    out.dword(file.fileSize);
    out.dword(0x3E2B0107); // 62.43.1.7
    out.dword(1214);
    out.dword(0);
    out.dword(0);
    out.zeros(69);
    for (int i = 0; i < 6; ++i)
        out.dword(0);
    out.byte(0);
    out.byte(1);
}

Bytes appendixOf(const DatFile &file)
{
    Writer out;
    out.dword(0); // state
    out.dword(file.sources);
    for (std::uint32_t i = 0; i < file.sources; ++i)
        writeSource(out, file, i);
    out.dword(0); // tags
    out.dword(1'039'880'814);
    out.dword(0xFFFFFFFF);
    out.dword(0);
    out.ansiz("C:\\My Shared Folder\\blue night.mp3");
    out.dword(0);
    out.dword(1);
    out.dword(static_cast<std::uint32_t>(file.completed.size()));
    for (const auto &[start, size] : file.completed) {
        out.dword(start);
        out.dword(size);
    }
    const bool plain = file.fullRange == std::pair<std::uint32_t, std::uint32_t>();
    out.dword(plain ? 0 : file.fullRange.first);
    out.dword(plain ? file.fileSize : file.fullRange.second);
    out.byte(0);
    for (const auto &[start, size] : file.states) {
        out.dword(start);
        out.dword(size);
    }
    out.zeros(8);
    return out.bytes();
}

} // namespace

Bytes DatFile::bytes() const
{
    const Bytes appendix = appendixOf(*this);
    Writer out;
    out.raw(data);
    out.bytes().resize(dataSize);
    out.raw(appendix);
    out.text("KAZA");
    out.word(static_cast<std::uint16_t>(appendix.size()));
    out.dword(~static_cast<std::uint32_t>(crc32(0, appendix.data(), static_cast<uInt>(appendix.size()))));
    return out.bytes();
}

} // namespace ft::test
