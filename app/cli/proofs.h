// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include "evidence/verdict.h"
#include "wording/json.h"

namespace ft::cli {

/// Members "uuhash", "base64", "kzhash", "file_id" of an open object; null for what is not known.
void writeHashes(Json &json, const std::optional<UuHash> &uuHash, const std::optional<KzHash> &kzHash);
/// Member "findings" of an open object: what is wrong with a link.
void writeFindings(Json &json, const Link &link, const QString &text);
/// The same for people, on standard error.
void complain(const Link &link, const QString &text, Console &console);

/// Hashes and the like, of which each byte is a character.
QString latinText(const std::string &ascii);

} // namespace ft::cli
