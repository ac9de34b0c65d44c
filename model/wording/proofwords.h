// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/verdict.h"
#include "schema/diagnostic.h"

#include <QString>

namespace ft {

/// Stable word of a problem, for JSON ("hash-last-character").
QLatin1StringView word(LinkProblem problem);
/// Errors leave nothing usable; warnings do.
Severity severity(const LinkFinding &finding);
/// What is wrong with a link or a hash text, and where. Plain text, translated. `text` is what the user gave.
QString sentence(const LinkFinding &finding, const QString &text);

/// A verdict in one sentence, with its coverage in bytes and percent: what is proved, and what nobody looked at.
QString sentence(const Verdict &verdict);
/// "agrees", "contradicts", "missing", "not judged": of one window.
QString stateText(const JudgedWindow &window);
/// How a rule is called: "strict rule", "only the first 300 KiB".
QString ruleText(WindowRule rule);

/// The name in a link: UTF-8 where it is valid, else windows-1252.
QString nameText(const Link &link);

} // namespace ft
