// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openedtree.h"

#include "formats/recognised.h"

namespace ft {

Tree recognisedTree(const Opened &opened, ReadOptions options)
{
    const std::string name = opened.contentName.toStdString();
    const Format *format = opened.bytes ? recognised(*opened.bytes, name) : nullptr;
    if (!format)
        return {};
    options.fileName = name;
    return read(*format, *opened.bytes, options);
}

std::vector<Finding> allFindings(const Opened &opened, const Tree &tree)
{
    std::vector<Finding> findings = opened.findings;
    findings.insert(findings.end(), tree.findings.begin(), tree.findings.end());
    return findings;
}

} // namespace ft
