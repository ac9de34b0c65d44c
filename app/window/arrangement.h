// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

class QSplitter;

namespace ft {

class Pane;

/// How the window is divided: library | centre | fields over findings, and the bytes below all of them. Sizes and what
/// is hidden are remembered as one value.
class Arrangement : public QWidget
{
    Q_OBJECT

public:
    struct Panes {
        Pane *library;
        Pane *fields;
        Pane *findings;
        Pane *bytes;
    };

    Arrangement(QWidget *centre, const Panes &panes, QWidget *parent = nullptr);

    enum Shown {
        Nothing, ///< the centre alone
        List, ///< with the library
        File, ///< with all that is not hidden
    };
    /// What the centre shows, hence which panes have something to say.
    void setShown(Shown shown);

    QByteArray save() const;
    bool restore(const QByteArray &state); ///< false: not a state of this arrangement, nothing changes
    void reset();

private:
    std::array<Pane *, 4> all() const { return {m_panes.library, m_panes.fields, m_panes.findings, m_panes.bytes}; }

    Panes m_panes;
    QSplitter *m_rows; ///< everything over the bytes
    QSplitter *m_columns;
    QSplitter *m_side;
};

} // namespace ft
