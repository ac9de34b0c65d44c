// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandpalette.h"

#include "commanddelegate.h"
#include "commandmodel.h"

#include "common/quietlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace ft {

namespace {

constexpr int Width = 640;
constexpr int Rows = 12; ///< that show without scrolling
constexpr int Top = 40; ///< below the top of the window

} // namespace

CommandPalette::CommandPalette(const Commands &commands, QWidget *window)
    : QFrame(window, Qt::Popup),
      m_model(new CommandModel(commands, this)),
      m_line(new QLineEdit),
      m_list(new QListView),
      m_nothing(new QuietLabel(tr("Nothing is called like that.")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setWindowTitle(tr("Search and commands"));
    setAccessibleName(windowTitle());
    m_line->setPlaceholderText(tr("Type a command, a document, a field, a finding"));
    m_line->setAccessibleName(windowTitle());
    m_line->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setAccessibleName(tr("What answers it"));
    m_list->setFocusPolicy(Qt::NoFocus); // the line chooses in it
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setContentsMargins(12, 8, 12, 12);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
    search({});
}

void CommandPalette::open()
{
    const QWidget *window = parentWidget();
    const int width = std::min(Width, window->width() - 16);
    const int row = m_list->sizeHintForRow(0);
    resize(width, std::min(m_line->sizeHint().height() + 32 + Rows * row, window->height() - Top));
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, Top)));
    show();
    m_line->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::search(const QString &typed)
{
    m_model->setPattern(typed);
    const bool isFound = m_model->rowCount() > 0;
    m_list->setVisible(isFound);
    m_nothing->setVisible(!isFound);
    m_list->setCurrentIndex(m_model->index(0));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(-Rows);
        return true;
    case Qt::Key_PageDown:
        step(Rows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::step(int by)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(m_list->currentIndex().row() + by, 0, last)));
}

/// Does it when this has gone: it may open a dialog.
void CommandPalette::run(int row)
{
    if (row < 0)
        return;
    const auto act = m_model->command(row).run;
    QMetaObject::invokeMethod(parentWidget(), act, Qt::QueuedConnection);
    close();
}

} // namespace ft
