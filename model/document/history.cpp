// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document.h"

#include "backgroundcheck.h"
#include "editedbytes.h"
#include "findinglist.h"
#include "splicecommand.h"
#include "wording/rowcheck.h"

#include <algorithm>

namespace ft {

void Document::setEditable(bool editable)
{
    if (editable == m_isEditable)
        return;
    m_isEditable = editable;
    Q_EMIT editableChanged(editable);
}

void Document::setFollow(Follow follow)
{
    if (follow == m_follow)
        return;
    m_follow = follow;
    Q_EMIT followChanged(follow);
}

bool Document::apply(const Plan &plan, const QString &text, Entry entry)
{
    if (!m_isEditable || plan.isEmpty() || !fits(plan, bytes().size()))
        return false;
    m_history.push(new SpliceCommand(plan, inverse(plan, bytes()), text, entry == Entry::Typing,
                                     [this](const auto &...step) { change(step...); }));
    return true;
}

Plan Document::changes() const
{
    return m_edited ? trimmed(m_edited->changes(), *m_saved) : Plan();
}

std::vector<Extents> Document::changedPlaces(Extents range) const
{
    return m_edited ? m_edited->changedPlaces(range) : std::vector<Extents>();
}

QStringList Document::changeTexts() const
{
    QStringList texts;
    // Where the saved state was undone or is out of reach, what was done since the beginning is as near as one gets.
    const int from = std::max(0, m_history.cleanIndex());
    for (int i = from; i < m_history.index(); ++i)
        texts.append(m_history.text(i));
    for (int i = from; i-- > m_history.index();)
        texts.append(tr("Undone: %1").arg(m_history.text(i)));
    return texts;
}

bool Document::revert()
{
    return apply(inverse(changes(), *m_saved), tr("Revert to the saved state"));
}

void Document::markSaved(Opened saved)
{
    Q_ASSERT(saved.bytes && saved.bytes->size() == bytes().size());
    const std::shared_ptr<const ByteSource> before = m_opened.bytes;
    m_saved = saved.bytes;
    m_edited.reset();
    m_opened = std::move(saved);
    m_history.setClean();
    readChanged({});
}

void Document::change(const SpliceCommand &command, const Plan &plan, AppliedPlan::Way way)
{
    // Kept until everybody has heard of the new ones: views look through windows on the old bytes.
    const std::shared_ptr<const ByteSource> before = m_opened.bytes;
    m_edited = m_edited ? m_edited->changed(plan) : std::make_shared<const EditedBytes>(m_saved, plan);
    m_opened.bytes = m_edited;
    // From the last one on, so that each offset is right when it is heard.
    for (auto splice = plan.splices.rbegin(); splice != plan.splices.rend(); ++splice)
        Q_EMIT replaced(splice->at, splice->remove, splice->insert.size());
    readChanged(plan);
    Q_EMIT applied({way, plan, command.text(), before, m_opened.bytes});
}

void Document::readChanged(const Plan &plan)
{
    const std::shared_ptr<const Tree> before = m_tree;
    const bool wasChecking = isChecking();
    m_check.reset();
    if (m_tree->format)
        m_tree = std::make_shared<const Tree>(ft::readAgain(*m_tree, bytes()));
    else
        read();
    if (wasChecking || !checkAgain(*before, plan))
        check();
    announceTree();
}

bool Document::checkAgain(const Tree &before, const Plan &plan)
{
    // Rows are what they were if none has moved; more than a screenful of changed ones is left to the background.
    constexpr std::uint64_t MostRows = 1000;
    const auto isLazy = [](const Node &node) { return node.lazy; };
    const auto list = std::find_if(m_tree->nodes.begin(), m_tree->nodes.end(), isLazy);
    const auto old = std::find_if(before.nodes.begin(), before.nodes.end(), isLazy);
    if (list == m_tree->nodes.end() || old == before.nodes.end() || list->extents() != old->extents()
        || std::count_if(m_tree->nodes.begin(), m_tree->nodes.end(), isLazy) != 1)
        return false;
    const auto node = static_cast<NodeId>(list - m_tree->nodes.begin());
    RowSpan rows;
    if (!plan.isEmpty()) {
        const std::uint64_t from = plan.splices.front().at;
        const std::uint64_t to = std::max(from + 1, plan.splices.back().end());
        if (from < list->at || to > list->extents().end())
            return false;
        rows.first = rowAt(*m_tree, node, from);
        rows.count = rowAt(*m_tree, node, to - 1) - rows.first + 1;
    }
    if (rows.count > MostRows)
        return false;
    const Extents room{list->at + rows.first * list->field->stride, rows.count * list->field->stride};
    std::erase_if(m_rowFindings, [room](const Finding &odd) { return room.contains(odd.at); });
    add(m_rowFindings, checkRows(*m_tree, node, rows, bytes(), m_codePage));
    collectFindings();
    return true;
}

} // namespace ft
