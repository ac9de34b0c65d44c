// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpaths.h"

namespace ft {

QStringList listsNamed(const Tree &tree, Str name)
{
    if (find(tree, name) != NoNode || find(tree, std::string(name) + "[0]") != NoNode)
        return {QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()))};
    QStringList paths;
    for (NodeId node = 0; node < tree.nodes.size(); ++node) {
        if (tree.nodes[node].field->kind == Kind::List && tree.nodes[node].field->id == name)
            paths += QString::fromStdString(path(tree, node));
    }
    return paths;
}

} // namespace ft
