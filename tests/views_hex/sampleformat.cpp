// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleformat.h"

#include "schema/rows.h"

#include <algorithm>
#include <string_view>

namespace ft::test {

namespace {

constexpr Field headerFields[] = {
    literal("magic", "FTWB"),
    u32("count", "Count").likely("test"),
    u16("a", "First guess").guess("test"),
    u16("b", "Port"),
    text("title", "Title").bytes(20),
};
constexpr Layout headerLayout{"header", headerFields};
constexpr Field rowFields[] = {
    u32("size", "Size", "Bytes of the shared file"),
    u16("port", "Port"),
    u16("load", "Load"),
    text("name", "Name").bytes(8),
};
constexpr Layout rowLayout{"row", rowFields};
constexpr Field element = group("row", "Row", rowLayout);
constexpr Field rootFields[] = {
    blob("data", "Data").bytes(HeaderAt).is(Meaning::Payload),
    group("header", "Header", headerLayout),
    list("rows", "Rows", element).every(RowSize),
};
constexpr Layout rootLayout{"sample", rootFields};
constexpr Field root = group("", "Sample", rootLayout);

} // namespace

constexpr Format sampleFormat{"sample", "Sample", "", {}, &root};

Bytes sampleBytes(std::size_t rows)
{
    Bytes bytes(HeaderAt);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 37);
    const auto add = [&bytes](std::string_view text) { bytes.insert(bytes.end(), text.begin(), text.end()); };
    add(std::string_view("FTWB\x08\0\0\0\x2a\0\xbe\x04", 12));
    add(std::string_view("A title of 20 bytes.", 20));
    for (std::size_t i = 0; i < rows; ++i) {
        add(std::string_view("\x10\x27\0\0\xbe\x04\x63\0", 8));
        add("name<b>.");
    }
    return bytes;
}

std::size_t EndlessSource::read(std::uint64_t at, std::span<std::uint8_t> into) const
{
    if (at >= m_size)
        return 0;
    const std::size_t count = static_cast<std::size_t>(std::min<std::uint64_t>(into.size(), m_size - at));
    for (std::size_t i = 0; i < count; ++i)
        into[i] = byteAt(at + i);
    m_read += count;
    return count;
}

std::unique_ptr<Document> documentOf(std::shared_ptr<const ByteSource> source, const Format *format)
{
    Opened opened;
    opened.path = QStringLiteral("/sample.bin");
    opened.contentName = QStringLiteral("sample.bin");
    opened.bytes = std::move(source);
    auto document = std::make_unique<Document>(std::move(opened));
    if (format)
        document->setFormat(format);
    return document;
}

std::unique_ptr<Document> sampleDocument(std::size_t rows)
{
    return documentOf(std::make_shared<MemorySource>(sampleBytes(rows)));
}

} // namespace ft::test
