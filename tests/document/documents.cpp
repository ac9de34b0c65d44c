// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents.h"

#include "support/kazaafiles.h"

#include <QTest>

#include <algorithm>

namespace ft::test {

Opened opened(const QString &name, std::string_view bytes)
{
    Opened result;
    result.path = QStringLiteral("/somewhere/") + name;
    result.contentName = name;
    result.bytes = std::make_shared<MemorySource>(bytes);
    return result;
}

std::string smallDat()
{
    const std::string tail = appendix(1000, 3);
    return std::string(1000, '.') + tail + trailer(tail);
}

std::string database(std::uint32_t slots)
{
    std::string bytes;
    bytes.reserve(slots * SlotSize);
    for (std::uint32_t row = 0; row < slots; ++row)
        bytes += slot(row);
    return bytes;
}

bool waitForCheck(const Document &document)
{
    return QTest::qWaitFor([&document] { return !document.isChecking(); }, 60'000);
}

std::size_t count(const std::vector<Finding> &findings, Code code)
{
    return static_cast<std::size_t>(
        std::count_if(findings.begin(), findings.end(), [code](const Finding &one) { return one.code == code; }));
}

Bytes copyOf(const ByteSource &source)
{
    Bytes bytes(static_cast<std::size_t>(source.size()));
    bytes.resize(source.read(0, bytes));
    return bytes;
}

bool isTiled(const Tree &tree)
{
    std::uint64_t at = 0;
    for (NodeId node = 0; node < tree.nodes.size(); ++node) {
        if (!tree.isLeaf(node) && !tree.nodes[node].lazy)
            continue;
        if (tree.nodes[node].at != at)
            return false;
        at += tree.nodes[node].size;
    }
    return at == tree.size;
}

} // namespace ft::test
