// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/nodeplaces.h"
#include "support/files.h"

#include <memory>

namespace ft::test {

inline PlacesSource bundledPlaces()
{
    return {QString::fromStdString(sourceFile("resources/places/dbip-country-ipv4.mmdb").string()), QStringLiteral("By DB-IP.")};
}

/// A node list of giFT with that text.
inline std::unique_ptr<Document> nodeList(const QByteArray &text)
{
    Opened opened;
    opened.path = QStringLiteral("/nowhere/nodes");
    opened.bytes = std::make_shared<MemorySource>(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    return std::make_unique<Document>(std::move(opened));
}

/// Three in Germany, one in Sweden, one in the United States, one behind a router, a name, a damaged line.
inline std::unique_ptr<Document> smallNodeList()
{
    return nodeList("# <host> <port> <klass> <load> <last_seen>\n"
                    "217.227.216.244 1273 1 10 1056300266\n"
                    "217.80.1.1 1214 1 60 1056300200\n"
                    "217.80.1.2 1214 0 99 1056200200\n"
                    "213.113.122.165 3358 1 26 1056300146\n"
                    "24.1.2.3 1214 2 80 0\n"
                    "192.168.1.5 1214 1 5 1056300146\n"
                    "fm2.imesh.com 1214 1 5 1056300146\n"
                    "??? what\n");
}

} // namespace ft::test
