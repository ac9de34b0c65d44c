// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "fuzzymatch.h"

#include <QAbstractListModel>

namespace ft {

/// The commands that answer what was typed, the best first. Commands that come first in the list win among equals.
class CommandModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// More than anyone reads; the rest is found by typing more.
    static constexpr qsizetype ShownLimit = 100;

    explicit CommandModel(Commands commands, QObject *parent = nullptr);

    void setPattern(const QString &pattern);
    const Command &command(int row) const { return m_commands.at(m_shown.at(row).index); }
    /// Letters of the title that were typed.
    const QList<int> &places(int row) const { return m_shown.at(row).places; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Shown {
        qsizetype index;
        int score;
        QList<int> places;
    };

    Commands m_commands;
    QList<Shown> m_shown;
};

} // namespace ft
