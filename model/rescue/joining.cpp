// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "joining.h"

#include "evidence/hashtext.h"
#include "repair/examined.h"
#include "wording/text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace ft {

namespace {

struct JoinWords {
    Q_DECLARE_TR_FUNCTIONS(joining)
};

QString sentence(Kinship kinship, const QString &first)
{
    switch (kinship) {
    case Kinship::Same:
        break;
    case Kinship::SizesDiffer:
        return JoinWords::tr("It is of another size than %1, so it is another file.").arg(first);
    case Kinship::HashesDiffer:
        return JoinWords::tr("It has another hash than %1, so it is another file.").arg(first);
    case Kinship::Unknown:
        return JoinWords::tr("Nothing says that it is the same file as %1.").arg(first);
    }
    return {};
}

} // namespace

QString Joining::add(Opened opened, Kind kind)
{
    if (!opened.bytes)
        return JoinWords::tr("It cannot be read: %1.").arg(oneLine(opened.reason));
    Copy copy = kind == Kind::Complete ? completeCopy(*opened.bytes) : partialCopy(*opened.bytes);
    if (kind == Kind::Partial && !canCarry(copy))
        return JoinWords::tr("It is no partial download that could be read whole. Repair it first.");
    if (!m_copies.empty()) {
        const QString first = oneLine(QFileInfo(m_opened.front().path).fileName());
        if (const QString problem = sentence(kinship(m_copies.front(), copy), first); !problem.isEmpty())
            return problem;
    }
    m_opened.push_back(std::move(opened));
    m_copies.push_back(std::move(copy));
    return {};
}

QStringList Joining::paths() const
{
    QStringList paths;
    for (const Opened &opened : m_opened)
        paths.append(opened.path);
    return paths;
}

Merge Joining::merge(std::optional<std::size_t> preferred, const Progress &progress) const
{
    Ledger ledger(workOf(m_copies), progress);
    return ft::merge(m_copies, preferred, ledger);
}

std::string Joining::contents(std::size_t copy, Extents extents) const
{
    extents.size = std::min(extents.size, ToldBytes);
    return hexText(copyOf(*m_copies.at(copy).source, extents));
}

bool isDecided(const Merge &merged)
{
    return std::all_of(merged.conflicts.begin(), merged.conflicts.end(), [](const Conflict &each) { return each.right.has_value(); });
}

bool isContradicted(const Merge &merged)
{
    return merged.hash
        && (merged.verdict.judgement == Judgement::Mismatch || merged.verdict.judgement == Judgement::HeadMismatch);
}

} // namespace ft
