// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrangement.h"

#include "pane.h"

#include <QAction>
#include <QDataStream>
#include <QIODevice>
#include <QSplitter>
#include <QVBoxLayout>

namespace ft {

namespace {

/// Raised when the panes change, so that an older state is not taken for one of these.
constexpr quint32 StateVersion = 1;

QSplitter *splitter(Qt::Orientation orientation, std::initializer_list<QWidget *> parts)
{
    auto *splitter = new QSplitter(orientation);
    splitter->setChildrenCollapsible(false);
    for (QWidget *part : parts)
        splitter->addWidget(part);
    return splitter;
}

} // namespace

Arrangement::Arrangement(QWidget *centre, const Panes &panes, QWidget *parent) : QWidget(parent), m_panes(panes)
{
    m_side = splitter(Qt::Vertical, {panes.fields, panes.findings});
    m_columns = splitter(Qt::Horizontal, {panes.library, centre, m_side});
    m_rows = splitter(Qt::Vertical, {m_columns, panes.bytes});
    m_columns->setStretchFactor(1, 1);
    m_rows->setStretchFactor(0, 2);
    m_rows->setStretchFactor(1, 1); // in a low window both give way
    centre->setMinimumSize(440, 200);
    panes.library->setMinimumWidth(120);
    m_side->setMinimumWidth(200);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    // A splitter whose parts are all hidden would stay behind as an empty column.
    for (Pane *pane : {panes.fields, panes.findings})
        connect(pane->toggle(), &QAction::toggled, m_side, [this] {
            m_side->setVisible(!m_panes.fields->isHidden() || !m_panes.findings->isHidden());
        });
    reset();
}

void Arrangement::setShown(Shown shown)
{
    m_panes.library->setUseful(shown != Nothing);
    for (Pane *pane : {m_panes.fields, m_panes.findings, m_panes.bytes})
        pane->setUseful(shown == File);
    m_side->setVisible(!m_panes.fields->isHidden() || !m_panes.findings->isHidden());
}

QByteArray Arrangement::save() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << StateVersion << m_rows->saveState() << m_columns->saveState() << m_side->saveState();
    for (const Pane *pane : all())
        stream << pane->toggle()->isChecked();
    return state;
}

bool Arrangement::restore(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    QByteArray rows;
    QByteArray columns;
    QByteArray side;
    std::array<bool, 4> checked{};
    stream >> version >> rows >> columns >> side;
    for (bool &one : checked)
        stream >> one;
    if (stream.status() != QDataStream::Ok || version != StateVersion)
        return false;
    m_rows->restoreState(rows);
    m_columns->restoreState(columns);
    m_side->restoreState(side);
    for (std::size_t i = 0; i < checked.size(); ++i)
        all()[i]->toggle()->setChecked(checked[i]);
    return true;
}

void Arrangement::reset()
{
    for (Pane *pane : all())
        pane->toggle()->setChecked(true);
    m_rows->setSizes({560, 220});
    m_columns->setSizes({248, 680, 352});
    m_side->setSizes({380, 180});
}

} // namespace ft
