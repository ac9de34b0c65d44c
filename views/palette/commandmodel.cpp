// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandmodel.h"

#include <QRegularExpression>

#include <algorithm>

namespace ft {

CommandModel::CommandModel(Commands commands, QObject *parent)
    : QAbstractListModel(parent), m_commands(std::move(commands))
{
    setPattern({});
}

void CommandModel::setPattern(const QString &pattern)
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands.at(i);
        if (const auto match = fuzzyMatch(pattern, command.title)) {
            m_shown.append({i, match->score, match->places});
        } else if (const auto wider = fuzzyMatch(pattern, command.detail + u' ' + command.title)) {
            m_shown.append({i, wider->score / 2, {}}); // behind what the title alone answers
        }
    }
    std::stable_sort(m_shown.begin(), m_shown.end(), [](const Shown &a, const Shown &b) { return a.score > b.score; });
    m_shown = m_shown.first(std::min(m_shown.size(), ShownLimit));
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    const Command &shown = command(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::DecorationRole:
        return shown.icon;
    case Qt::AccessibleTextRole:
        return QStringList{shown.title, shown.detail, shown.keys}
            .filter(QRegularExpression(QStringLiteral(".")))
            .join(QStringLiteral(", "));
    default:
        return {};
    }
}

} // namespace ft
