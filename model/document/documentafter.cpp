// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentafter.h"

#include "editedbytes.h"

namespace ft {

std::unique_ptr<Document> documentAfter(const Document &document, const Plan &plan)
{
    Opened opened = document.opened();
    opened.bytes = std::make_shared<EditedBytes>(opened.bytes, plan);
    opened.findings.clear();
    auto after = std::make_unique<Document>(std::move(opened));
    after->setCodePage(document.codePage());
    if (after->tree().format != document.tree().format)
        after->setFormat(document.tree().format);
    return after;
}

} // namespace ft
